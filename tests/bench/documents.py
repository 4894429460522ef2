"""CAP documents and the Atom feed, beside lxml writing the very same bytes with no logic at all."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from lxml import etree
from sqlalchemy.orm import Session

from alerts.db.migrations.upgrade import upgrade_database
from alerts.db.seal import Seal
from alerts.db.session import Database, now
from alerts.feed import atom
from alerts.feed.cap import RESOURCE_SHAPES, render_cap
from alerts.feed.fragments import VERSION, render_feed
from alerts.feed.issuing import issue_message
from alerts.feed.lint import SCHEMA, lint_cap
from alerts.feed.queries import standing_fragments
from alerts.feed.view import Entry, Frame, view_entries, view_frame
from alerts.message.models import Message
from tests.alerts.feed.make_message import BASE_URL, make_message
from tests.bench.measure import Stopwatch, median, ms, percentile, race, watched
from tests.bench.peers import NoPeer, open_peer
from tests.bench.tables import Bar, Table
from tests.clock import ManualClock
from tests.make import make_agency

ENTRIES = 100
JOINED = "ours: joined from kept entries"
RENDERED = "ours: kept entries asked of the store and joined"
ANEW = "ours: every entry written anew"
FLOOR = "floor: lxml builds the same tree from a list, serialises"
SECRET = "only-for-benchmarks-" + "0" * 32


def measure_documents(rounds: int) -> Iterator[Table]:
    with _open_store() as database:
        with database.write() as session:
            agency = make_agency(session)
            messages = [make_message(session, agency) for _ in range(ENTRIES)]
            for message in messages:
                issue_message(session, message, base_url=BASE_URL)
        yield _measure_cap(messages[0], rounds * 4)
        with database.read() as session:
            yield _measure_atom(session, rounds)


@contextmanager
def _open_store() -> Iterator[Database]:
    with TemporaryDirectory(prefix="homeward-bench-") as folder:
        database = Database(f"sqlite:///{Path(folder) / 'homeward.db'}", Seal(SECRET), clock=ManualClock())
        upgrade_database(database.engine)
        yield database
        database.close()


def _measure_cap(message: Message, rounds: int) -> Table:
    assert message.content is not None
    digests = {poster.sha256: "0" * 40 for poster in message.content.posters if poster.shape in RESOURCE_SHAPES}

    def write() -> bytes:
        return render_cap(message, message.content, references=(), digests=digests, base_url=BASE_URL)

    def write_and_check() -> bytes:
        body = write()
        assert lint_cap(body) == ()
        return body

    body = write()
    floor = copy_document(body, etree.XMLSchema(etree.parse(SCHEMA)))
    assert floor() == body, "the floor must write the same document"
    times = race(
        {"ours": watched(write_and_check), "ours, not checked": watched(write), "floor": watched(floor)}, rounds
    )
    return _tell_cap(times, len(body))


def _tell_cap(times: Mapping[str, Sequence[float]], size: int) -> Table:
    ours, least = median(times["ours"]), median(times["floor"])
    names = {
        "ours": "ours: words of 3 languages frozen before, built, serialised, parsed again, schema and prose rules",
        "ours, not checked": "ours, built and serialised only",
        "floor": "floor: lxml builds the same tree from a list, validates, serialises",
    }
    why = "Before it is kept, the document is parsed again from its bytes and run through every prose rule of the "
    why += "standard, not through the schema alone."
    return Table(
        "One CAP document",
        f"An Alert in three languages, {size:,} bytes; the schema is compiled once, for the floor too.",
        ("", "median ms", "p95 ms", "x floor"),
        [
            (names[name], ms(median(took)), ms(percentile(took, 95)), f"{median(took) / least:.1f}")
            for name, took in times.items()
        ],
        [
            Bar("built, validated and serialised <= 0.5 ms", f"{ms(ours)} ms", ours <= 0.0005, why),
            Bar("never unvalidated", "`issue_message` lints what it keeps", True),
            Bar("signed <= 1.2 ms", "-", None, "Nothing is signed yet."),
        ],
    )


def _measure_atom(session: Session, rounds: int) -> Table:
    at = now(session)
    frame = view_frame(session, base_url=BASE_URL)
    entries = view_entries(session, base_url=BASE_URL)
    kept = [body for _, body in standing_fragments(session, atom.MEDIA_TYPE, VERSION, at) if body is not None]
    body = atom.join_entries(frame, kept)
    assert body == render_feed(session, atom.MEDIA_TYPE, base_url=BASE_URL)
    contenders: dict[str, Stopwatch] = {
        JOINED: watched(lambda: atom.join_entries(frame, kept)),
        RENDERED: watched(lambda: render_feed(session, atom.MEDIA_TYPE, base_url=BASE_URL)),
        ANEW: watched(lambda: atom.join_entries(frame, [atom.write_entry(entry) for entry in entries])),
        FLOOR: watched(copy_document(body, None)),
    }
    skipped = []
    try:
        given = _for_peer(frame, entries)
        with open_peer(Path(__file__).with_name("feedgen_peer.py"), ["feedgen"], given) as peer:
            times = race({**contenders, "peer: feedgen": peer}, rounds)
    except NoPeer as reason:
        skipped = [f"feedgen: {reason}."]
        times = race(contenders, rounds)
    return _tell_atom(times, len(body), skipped)


def _tell_atom(times: Mapping[str, Sequence[float]], size: int, skipped: Sequence[str]) -> Table:
    joined, rendered, least = median(times[JOINED]), median(times[RENDERED]), median(times[FLOOR])
    word = "Entries are written once, when their message is issued, and lie in the store beside its event; what is "
    word += f"left of a feed after a change is one question to the store, {ms(rendered - joined)} ms of it."
    return Table(
        f"An Atom feed of {ENTRIES}",
        f"{size:,} bytes. The public site keeps the written bytes until the event log moves, so this is paid once "
        "for each change and not for each request.",
        ("", "median ms", "p95 ms", "x floor"),
        [
            (name, ms(median(took)), ms(percentile(took, 95)), f"{median(took) / least:.2f}")
            for name, took in times.items()
        ],
        [
            Bar(
                "from cached entry fragments <= 0.1 ms",
                f"{ms(joined)} ms from fragments in hand, {ms(rendered)} ms with asking the store for them",
                joined <= 0.0001,
                word,
            )
        ],
        skipped,
    )


def _for_peer(frame: Frame, entries: Sequence[Entry]) -> dict[str, Any]:
    told = [
        {
            "id": each.cap, "title": each.title, "text": each.text, "author": each.author, "kind": each.kind,
            "published": each.sent.isoformat(), "updated": each.updated.isoformat(),
            "links": [
                {"href": each.page, "rel": "alternate", "type": "text/html"},
                {"href": each.cap, "rel": "related", "type": "application/cap+xml"},
                *({"href": image, "rel": "enclosure", "type": "image/jpeg"} for image in each.images),
            ],
        }
        for each in entries
    ]  # fmt: skip
    return {"id": BASE_URL, "title": "Homeward", "updated": frame.updated.isoformat(), "entries": told}


def copy_document(body: bytes, schema: Any) -> Callable[[], bytes]:
    """Something that writes `body` again with lxml and nothing else: the least that a writer could cost."""
    root = etree.fromstring(body, etree.XMLParser(remove_blank_text=True))
    plan = _plan_of(root)

    def write() -> bytes:
        top = etree.Element(root.tag, root.attrib, nsmap=root.nsmap)
        _build(top, plan)
        assert schema is None or schema.validate(top)
        written: bytes = etree.tostring(top, xml_declaration=True, encoding="UTF-8", pretty_print=True)
        return written

    return write


def _plan_of(element: Any) -> list[tuple[str, dict[str, str], str | None, list[Any]]]:
    return [(child.tag, dict(child.attrib), child.text, _plan_of(child)) for child in element]


def _build(parent: Any, plan: list[tuple[str, dict[str, str], str | None, list[Any]]]) -> None:
    for tag, attributes, text, children in plan:
        element = etree.SubElement(parent, tag, attributes)
        element.text = text
        _build(element, children)
