"""What a browser calls itself, in three words: enough for its owner to know it again, and no more is kept."""

_PROGRAMS = (("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
_SYSTEMS = (
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)  # fmt: skip


def name_browser(user_agent: str) -> str:
    """Such as "Firefox on Linux"; "a browser" where it is none that we know."""
    program = next((name for mark, name in _PROGRAMS if mark in user_agent), "a browser")
    system = next((name for mark, name in _SYSTEMS if mark in user_agent), "")
    return f"{program} on {system}" if system else program
