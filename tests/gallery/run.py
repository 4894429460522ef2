"""`make gallery`: every poster on contact sheets, into docs/gallery/. To be looked at whenever a template changes."""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "gallery"


def main() -> int:
    sys.path.insert(0, str(ROOT))  # run as a file, so that no package of the tests needs to be installed
    from tests.gallery.hanging import hang, list_pictures, list_sheets

    known = (*list_pictures(), *list_sheets())
    parser = argparse.ArgumentParser(prog="make gallery", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(known)}; all without one")
    asked = parser.parse_args().names
    if unknown := [name for name in asked if name not in known]:
        parser.error(f"there is no {unknown[0]!r}; there are {', '.join(known)}")
    FOLDER.mkdir(exist_ok=True)
    for name in asked or known:
        data = hang(name)
        (FOLDER / f"{name}.jpg").write_bytes(data)
        sys.stdout.write(f"docs/gallery/{name}.jpg  {len(data) // 1000} kB\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
