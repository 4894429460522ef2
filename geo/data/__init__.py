"""Bundled area sets (see PROVENANCE.md) and the script that regenerates them."""
