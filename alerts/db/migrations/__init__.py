"""Every released shape of the store, and the way from each to the next."""
