"""What each process of the kill test runs: the product's own entry points, with the shortened timings.

`python -m tests.kill.process serve 8000`, `... lane urgent`, `... tick`; settings as ever from HOMEWARD_*.
"""

import sys
from collections.abc import Callable, Mapping, Sequence

from alerts.settings import Settings
from tests.kill.platforms import run_platforms
from tests.kill.proxy import run_proxy
from tests.kill.timings import TIMINGS
from workers.lanes import Lane, run_lane
from workers.running import run_serve, run_tick

ROLES: Mapping[str, Callable[..., None]] = {
    "serve": lambda port: run_serve("127.0.0.1", int(port), timings=TIMINGS),
    "lane": lambda lane: run_lane(Lane(lane), Settings(), timings=TIMINGS),
    "tick": lambda: run_tick(timings=TIMINGS),
    "platforms": lambda port, journal: run_platforms(int(port), journal),
    "proxy": run_proxy,
}


def run_role(role: str, arguments: Sequence[str]) -> None:
    ROLES[role](*arguments)


if __name__ == "__main__":
    run_role(sys.argv[1], sys.argv[2:])
