"""What the OpenAPI document says of the whole."""

from importlib.metadata import version

VERSION = version("homeward")

DESCRIPTION = """\
Homeward sends the alert for a missing child to every channel that its area needs, and takes every copy back.

**Who asks.** `Authorization: Bearer ...` with a person's token (`homeward token create`) or, where it says so, a
partner's key. Every token acts for one agency; what belongs to another does not exist for it (404).

**Errors** are RFC 9457 problem documents (`application/problem+json`). `detail` says what is wrong and what to do;
`problems` names each field. They speak the language that `Accept-Language` asks for, where there are sentences in it.

**Idempotency-Key.** Every POST takes one: any text of your own, new for each thing that you mean to do. Asked again
within 24 hours with the same key, path and body, the first answer is given again and nothing is done twice;
but only to who still has what it took: the permission, the case, a sign-in that is fresh.
"""

TAGS = [
    {"name": "cases", "description": "The verified missing-child record; every reading of it is recorded."},
    {"name": "people", "description": "Who works on what, who has looked, and what takes two."},
    {"name": "alerts", "description": "The public campaign of a case: drafted, submitted, approved, updated, ended."},
    {"name": "copies", "description": "Every copy that is out there, and its proven state."},
    {"name": "channels", "description": "Where alerts go: kinds, destinations, and what each can take back."},
    {"name": "partners", "description": "Organisations that relay: their keys, the event log, their receipts."},
    {"name": "places", "description": "Areas by name, and a proposal of where to search."},
    {"name": "public", "description": "What anybody may see: pages, posters, CAP documents, feeds."},
    {"name": "probes", "description": "Whether the service lives and may be sent work."},
]
