"""Runs alone in a bounded process: a hostile file on stdin -> what its C2PA manifest says of itself and of the file.

Read from stdin: one line of JSON {"root"}, the certificate in PEM that is trusted and no other; then a JPEG. Answer:
one line of JSON {"passed", "failed", "title"}: codes of what held and what did not (C2PA 2.2, 15.2.1), and the
title; exit 0. Anything else: there is nothing to be read. Imports nothing of ours, as decoder.py.
"""

import io
import json
import resource
import sys

import c2pa

MEMORY = 1_200 * 1024 * 1024  # mostly not touched: the library, a pool of threads, and the file three times
CPU_SECONDS = 5
LONGEST_TITLE = 100  # characters; ours has a dozen, and a stranger's may be as long as the memory of this process
FILES = 3  # stdin, stdout, stderr: nothing can be opened, nobody called


def limit_this_process() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (FILES, FILES))


def read_manifest(root: str, picture: bytes) -> dict[str, object]:
    """Raises c2pa.C2paError where there is none that can be read."""
    settings = {
        "verify": {"verify_trust": True, "remote_manifest_fetch": False, "ocsp_fetch": False},
        "trust": {"trust_anchors": root},
    }
    with (
        c2pa.Context.from_dict(settings) as context,
        c2pa.Reader("image/jpeg", io.BytesIO(picture), context=context) as reader,
    ):
        manifest = reader.get_active_manifest() or {}
        results = (reader.get_validation_results() or {}).get("activeManifest", {})
        passed, failed = (sorted({each["code"] for each in results.get(key, ())}) for key in ("success", "failure"))
    return {"passed": passed, "failed": failed, "title": str(manifest.get("title", ""))[:LONGEST_TITLE]}


def main() -> int:
    limit_this_process()
    head, _, picture = sys.stdin.buffer.read().partition(b"\n")
    try:
        answer = read_manifest(json.loads(head)["root"], picture)
    except c2pa.C2paError:
        return 1
    sys.stdout.write(json.dumps(answer) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
