"""`python -m publishers.emulators --port N`: every twin on loopback until Ctrl-C."""

import argparse
import re
import signal
import sys
import threading

from publishers.emulators.server import run_in_thread
from publishers.emulators.state import MARKER
from publishers.emulators.twins import Twins

DEMO_ACCOUNTS = (
    ("x", "demo-x-token", "1000000001", "Demo Police"),
    ("facebook", "demo-facebook-token", "2000000001", "Demo Police Page"),
    ("webhook", "whsec_ZGVtbyB3ZWJob29rIHNlY3JldCBubyBvbmU=", "demo-partner", "Demo Partner"),
)


def add_demo_accounts(state: Twins) -> None:
    for account in DEMO_ACCOUNTS:
        state.add_account(*account)


def _make_parser() -> argparse.ArgumentParser:
    rows = "\n".join(f"  {kind:9} {account:13} token {token}" for kind, token, account, _ in DEMO_ACCOUNTS)
    parser = argparse.ArgumentParser(
        prog="python -m publishers.emulators",
        description="Twins of the platforms on loopback. Nothing reaches a real platform.",
        epilog=f"accounts that always exist:\n{rows}\n",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--port", type=int, default=0, help="0 (the default) takes a free one and prints it")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument(
        "--account",
        action="append",
        default=[],
        metavar="KIND:ID:TOKEN",
        help="one more account, such as x:1000000002:my-token; may be repeated",
    )
    parser.add_argument("--marker", default=MARKER.pattern, help="regular expression that finds a marker in a text")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Exit status 2 for bad input, with one line that says what is wrong."""
    parser = _make_parser()
    options = parser.parse_args(arguments)
    state = Twins(marker=re.compile(options.marker))
    add_demo_accounts(state)
    for text in options.account:
        kind, account, token = [*text.split(":", 2), "", ""][:3]
        if kind not in state.twins or not account or not token:
            parser.error(f"--account {kind}:{account}: write KIND:ID:TOKEN with a kind of {', '.join(state.twins)}")
        state.add_account(kind, token, account, account)
    try:
        handle = run_in_thread(options.port, state, options.host)
    except OSError as taken:
        parser.error(f"--port {options.port} can not be used: {taken.strerror}")
    lines = [f"twins at {handle.base_url}", *(f"  {handle.base_url}/{kind}/" for kind in state.twins)]
    lines += [f"  {kind}: account {account}, token {token}" for kind, token, account, _ in DEMO_ACCOUNTS]
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    stop.wait()
    handle.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
