"""What makes a secret key one that can be guessed: whoever has a copy of the database has all the time to try."""

LEAST_SECRET = 32  # characters
LEAST_VARIETY = 8  # different characters: of 32 digits that were drawn there are fewer once in 25 million keys
TRIED_FIRST = ("changeme", "example", "password", "secretkey")


def find_weakness(secret: str) -> str:
    """How the sentence about this secret goes on; empty when nothing speaks against it."""
    if len(secret) < LEAST_SECRET:
        return "is too short"
    if len(set(secret)) < LEAST_VARIETY:
        return "can be guessed: it has hardly any characters"
    if any(secret[size:] == secret[:-size] for size in range(1, len(secret) // 2 + 1)):
        return "can be guessed: it is the same piece again and again"
    letters = "".join(filter(str.isalnum, secret.lower()))
    if any(word in letters for word in TRIED_FIRST):
        return "can be guessed: it holds a word that everybody tries first"
    return ""
