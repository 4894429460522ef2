"""The typefaces of posters; PROVENANCE.md tells where each is from, fetch.sh and subset.py make them anew."""
