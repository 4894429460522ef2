"""WHAT: the service. Rooms in reading order, each may use those before it:

settings errors facts vocabulary seats   settings read once; the error tree; the public Facts of an alert; coded words;
               how many may do costly work at a time
telemetry/     log lines and counters: ids, codes and numbers alone
db/            base, session, types, due columns, sealed blobs, audit, migrations
words/         Facts -> words in every language of the alert; the sentence for every Reason and error code
image/         the Pillow door: hostile uploads in, masters and encoded pictures out
poster/        template, layout, text shaping, rendering
staff/         agencies, people, roles, sign-in, API tokens
calls/         who is on duty, and what calls them
channel/       destinations and partners, with their sealed credentials
message/       one immutable approved statement: what may leave the building, complete
case/          the verified case; personal data stays in here
alert/         the campaign: drafting, submission, approval, update
feed/          a Message as CAP, Atom and JSON; the event log
publication/   one message on one channel: plan, deliver, reconcile
resolution/    how it ended: resolve, retract, verify gone, the ledger, purge
overview/      the installation as a whole: what is due and still out there, and whether it can work
opening        everything a process needs, opened once from the settings
web/           API, desk and public pages
cli/           administration commands
"""
