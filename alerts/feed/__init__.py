"""A Message as CAP, Atom and JSON, and the event log that they are views of.

models       the event log and its head; CAP documents and feed entries, whose bytes are kept
queries      every question the room asks the store
cursors      a position of the log as an opaque cursor
events       the event object of webhooks, streams and GET /v1/events (schema/event.json)
cap          a message as CAP 1.2, rendered once
lint         a CAP document against the schema, the prose (prose.py) and a profile (google.py)
issuing      a message becomes an event and a document; what it replaces is withdrawn    <- read this first
files        the addresses that a message changes, as rows that are due
log          the log from a cursor on
fragments    the entries of the feeds, written once; a feed joined from them
view         what a feed shows: live alerts, ends, tombstones
atom, rss, jsonfeed, geojson   the feeds
reading      which alerts a feed shows, read back from its bytes
"""
