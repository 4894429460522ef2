"""One file per kind of channel; the file's name is the kind, and the files know nothing of each other."""
