"""The verified case: personal data stays in here, and only `disclosure` says what of it may be told.

document schema    the case document, read strictly, and its frozen tree
rules packs/       the country's rules as data
criteria           what of the verification is still open
disclosure         case + policy -> Facts
"""
