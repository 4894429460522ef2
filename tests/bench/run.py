"""`make bench`: every section, side by side with its floor and its peers; ARGS names some sections only.

Nothing is asserted about time: the machine is anybody's. All sections together write docs/performance.md.
"""

import argparse
import os
import platform
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.bench.tables import Table

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "performance.md"
SECTIONS = ("documents", "publishing", "waking", "sending", "serving", "chain", "posters", "likeness", "geography")


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=f"of {', '.join(SECTIONS)}; all without one")
    parser.add_argument("--rounds", type=int, default=50, help="of each contender (50)")
    parser.add_argument("--deliveries", type=int, default=10_000, help="webhooks of each run of ours (10,000)")
    parser.add_argument("--stories", type=int, default=10, help="alerts that go all the way (10)")
    parser.add_argument("--posters", type=int, default=120, help="of as many children, to be told apart (120)")
    parser.add_argument("--coverages", type=int, default=100_000, help="to find the reached ones among (100,000)")
    asked = parser.parse_args()
    unknown = sorted(set(asked.sections) - set(SECTIONS))
    if unknown:
        parser.error(f"there is no section {unknown[0]!r}; there are {', '.join(SECTIONS)}")
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))  # run as a file, so that no package of the tests needs to be installed
    from tests.bench.tables import write_table

    load = os.getloadavg()[0]
    written = []
    for section in asked.sections or SECTIONS:
        for table in _tables_of(section, asked):
            written.append(write_table(table))
            print(written[-1], flush=True)
    if not asked.sections:
        PAGE.write_text(_write_head(asked, load) + "\n" + "\n".join(written), "utf-8")
        print(f"Written: {PAGE.relative_to(ROOT)}")
    return 0


def _tables_of(section: str, asked: argparse.Namespace) -> "Iterator[Table]":
    from tests.bench.chain import measure_chain
    from tests.bench.documents import measure_documents
    from tests.bench.geography import measure_geography
    from tests.bench.likeness import measure_likeness
    from tests.bench.posters import measure_posters
    from tests.bench.publishing import measure_publishing
    from tests.bench.sending import measure_sending
    from tests.bench.serving import measure_serving
    from tests.bench.waking import measure_waking

    match section:
        case "documents":
            return measure_documents(asked.rounds)
        case "publishing":
            return measure_publishing(asked.deliveries)
        case "sending":
            return measure_sending(asked.deliveries)
        case "waking":
            return measure_waking(asked.rounds * 10)
        case "chain":
            return measure_chain(asked.stories)
        case "serving":
            return measure_serving()
        case "likeness":
            return measure_likeness(asked.posters)
        case "geography":
            return measure_geography(asked.rounds, asked.coverages)
    return measure_posters(asked.rounds)


def _write_head(asked: argparse.Namespace, load: float) -> str:
    chosen = f"--rounds {asked.rounds} --stories {asked.stories} --deliveries {asked.deliveries}"
    arguments = f' ARGS="{chosen}"'
    default = (asked.rounds, asked.stories, asked.deliveries) == (50, 10, 10_000)
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    busy = f"{load:.1f} runnable tasks of others when it began"
    return f"""# Performance: what was measured

```sh
make bench{"" if default else arguments}
```

{datetime.now(UTC):%Y-%m-%d}, {machine}, {busy}.
What counts is the ratio within a table, whose rows took turns in one run. Each bar of the product stands beside what
was measured; a bar that is missed says so. The platforms are emulators on loopback, so their own time is not in here.
"""


if __name__ == "__main__":
    raise SystemExit(main())
