"""The store: base, types, session (one unit of work), due columns, sealed blobs, audit chain, migrations."""
