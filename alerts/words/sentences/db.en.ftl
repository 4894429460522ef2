# The store.
blob-gone = These bytes are not kept any more: they were purged or withdrawn.
