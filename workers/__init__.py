"""WHEN: everything that runs outside a request.

schedule   the rounds: what there is to do, each a batch function over due rows; any number of processes may run them
delivering one round of deliveries: as many at once as a kind allows, none waiting for the slowest
pool       the embedded runner: the rounds in threads, woken by a bell; threads reserved for retractions
server     the web application in a thread of its own
running    the embedded service in the foreground, with a graceful stop
crashes    what is logged when our own code fails
cli        the `homeward` command; mounts alerts/cli.py
story      the main job, told step by step on the demo's stage
demo       web, pool and platform emulators on loopback, with a case that goes all the way
"""
