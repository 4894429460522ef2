"""The installation as a whole, over all agencies: what is due, what is still out there, and whether it can work.

queries     every question the room asks the store: counts and oldest times, never a name
bounded     a question that may hang, asked in a thread of its own
gauges      what /metrics shows beside the counters of the process
readiness   may this process be sent work?
"""
