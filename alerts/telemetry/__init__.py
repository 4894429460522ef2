"""What the service says of itself while it runs: log lines and measures, by ids, codes and numbers alone.

trace      what a request or a pass is about; on every line that is logged while it lasts
places     where an error came from, without what it says
logs       one stream of lines for our code and for libraries; a field that is not listed is left out
measures   counters of this process, for /metrics
"""
