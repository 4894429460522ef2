# The store.
blob-gone = These bytes are not kept any more: they were purged or withdrawn.

# The audit.
audit-broken = The audit chain is broken at entry { $position }: it was changed, removed or put elsewhere. Keep the database as it is and compare it with a backup.
audit-broken_since = The audit chain is broken at entry { $position }: it was changed, removed or put elsewhere. Up to entry { $agreed } it is as it was signed on { $at }. Keep the database as it is and compare it with a backup.
audit-cut_off = The record ends at entry { $entries }, but a head of entry { $position } was signed on { $at }: its end was cut off, or an older database was restored.
audit-not_as_signed = Entry { $position } is not the one that was signed on { $at }: the chain was made anew at or before it, or an older database was restored and went on. Keep the database as it is and compare it with a backup.
audit-end_differs = The chain ends at entry { $entries }, but its head row says { $position }: entries were removed, or the row was changed. Keep the database as it is and compare it with a backup.
audit-went_back = Signed heads go back: entry { $earlier } was signed on { $before }, and then entry { $position } on { $at }. An older database was restored, or lines were moved.
audit-forged = A signed head that says { $at } has a signature that does not fit: the line was changed.
audit-foreign_key = Line { $line } of { $file } is signed by { $key }, which is no key of this service. Is it another service's file, or does HOMEWARD_PREVIOUS_SECRET_KEYS lack a key? A key that you know is given with --key.
audit-no_heads = The chain is whole, with { $entries } entries, but no signed head of it is kept here: whether its end was cut off can not be told. If the file was lost, give a copy with --heads. The running service writes a new one.
audit-end_unsigned = The export has { $entries } entries, and its signed head is of entry { $position }: what follows was added by somebody who can not sign.
audit-export_unsigned = This is no whole export of an audit: its signed head is missing.
