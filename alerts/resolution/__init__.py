"""How it ended: resolved, retracted, verified gone, and what the ledger says of every copy."""
