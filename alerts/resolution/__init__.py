"""How it ended: resolved, retracted, verified gone, and what the ledger says of every copy; then forgotten.

resolve, partial     the end of a search, and of a part of it
reinstating          an end that was wrong is taken back
recalling            what waits for the morning, and whose case was edited, leaves no more
ledger, receipts     every copy and its proven state; what partners declare
surfaces, strays     our own pages read back; timelines searched for what landed late
forgetting           what may be hidden or wiped, and when: one pure function
keeplist, wiping     what of every table may stay; the rest goes
purge, certificates  the rounds of it, and what is certified
tombstone_file       what a restore can not take back, beside the database
restore, lost        a restored store is held, told what it has missed, and looks for copies that it never heard of
release              where a hold stands, and its end by a person
"""
