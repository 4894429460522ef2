"""The campaign: drafting, previews, submission, approval, update."""
