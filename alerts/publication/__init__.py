"""One message on one channel: planned, delivered, looked at, taken back. Desired state in the database is the truth."""
