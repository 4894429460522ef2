"""A case document -> posters and texts in memory: through disclosure, with neither database nor approval."""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

from alerts.alert.targeting import area_of_case, find_target_of_case
from alerts.case.ages import age_of
from alerts.case.criteria import is_protected
from alerts.case.disclosure import disclose, is_photo_withheld
from alerts.case.plain import read_url
from alerts.case.rules import load_pack
from alerts.case.scalars import Wrong, show
from alerts.case.schema import CaseDocument, Child
from alerts.errors import BadInput, Problem
from alerts.facts import Facts, Mode, PhotoFacts, Statement
from alerts.image.door import Master
from alerts.image.drawn import FOCUS, draw_child
from alerts.image.portrait import HEIGHT, WIDTH
from alerts.poster.map import find_ground
from alerts.poster.render import Ground, Picture, PosterPhoto, Series
from alerts.poster.templates import name_poster, shapes
from alerts.words.catalogue import languages
from alerts.words.compose import compose_texts
from alerts.words.lint import lint_texts
from alerts.words.mail import compose_mail
from alerts.words.phones import measure
from alerts.words.texts import Texts
from geo.gazetteer import Gazetteer

CODE = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]{0,18}[A-Za-z0-9])?")
YEARS = range(1900, 2200)
SECTIONS = (("headline", "headline"), ("body", "body"), ("90", "short_90"), ("360", "short_360"), ("alt", "alt"))


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for, checked. `as_of` None, `link` and `code` "": left out of every text and poster."""

    shapes: tuple[str, ...]
    languages: tuple[str, ...]
    as_of: datetime | None
    link: str
    code: str
    final: bool


@dataclass(frozen=True, slots=True)
class Rendered:
    pictures: tuple[Picture, ...]
    texts: tuple[Texts, ...]
    warnings: tuple[Problem, ...]


def check_open(document: CaseDocument) -> None:
    """Raises BadInput for a protected case: nothing of it may be seen, previews included."""
    if is_protected(document):
        answer = str(document.verification.protected_address)
        raise BadInput.at("verification.protected_address", "verification.protected_address", answer=answer)


def read_wish(
    document: CaseDocument,
    asked_shapes: Sequence[str],
    asked_languages: Sequence[str],
    *,
    as_of: str | None,
    link: str,
    code: str,
    final: bool,
) -> Wish:
    """Nothing asked = every shape, the case's languages. Raises BadInput with every problem."""
    problems: list[Problem] = []
    known_shapes = tuple(shapes())
    problems += [
        Problem("cli.unknown_shape", "--shape", {"shape": show(shape), "known": known_shapes})
        for shape in asked_shapes
        if shape not in known_shapes
    ]
    chosen = tuple(dict.fromkeys(asked_languages or document.languages))
    code_of_lack = "cli.unknown_language" if asked_languages else "cli.language_without_catalogue"
    where = "--lang" if asked_languages else "languages"
    problems += [
        Problem(code_of_lack, where, {"language": show(language), "known": languages()})
        for language in chosen
        if language not in languages()
    ]
    moment = _read_moment(as_of, problems)
    if moment is not None and moment < document.last_seen.at:
        seen = {"given": show(as_of), "seen": document.last_seen.at.isoformat()}
        problems.append(Problem("cli.as_of_too_early", "--as-of", seen))
    if link:
        problems += _check_link(link)
    if code and not CODE.fullmatch(code):
        problems.append(Problem("cli.code_unfit", "--code", {"given": show(code)}))
    if problems:
        raise BadInput(problems)
    return Wish(tuple(dict.fromkeys(asked_shapes)) or known_shapes, chosen, moment, link, code, final)


def render_case(
    document: CaseDocument,
    wish: Wish,
    masters: Sequence[Master],
    gazetteer: Gazetteer,
    *,
    now: datetime | None = None,
    on_drawn: Callable[[], None] = lambda: None,
) -> Rendered:
    """Every picture and text that was asked for; `on_drawn` is called after each picture.

    Without an area or a point posters have no map, and a warning says why.
    Raises BadInput: photos, disclosure, words, poster.
    """
    if len(masters) > (count := len(document.children)):
        raise BadInput.at("--photo", "cli.too_many_photos", photos=len(masters), count=count)
    at = wish.as_of or now or datetime.now(UTC)
    pack = load_pack(document.rules)
    given = {number: _photo_of_master(master) for number, master in enumerate(masters, 1)}
    # A drawing holds the place in a preview or a drill; on what looks real it would be a false face.
    if not wish.final or document.mode is Mode.EXERCISE:
        given |= {n: _drawn(n, child, at) for n, child in enumerate(document.children, 1) if n not in given}
    bytes_of = {photo.sha256: data for photo, data in given.values()}
    photos = {number: (photo,) for number, (photo, _) in given.items()}
    facts = disclose(document, pack, photos=photos, languages=wish.languages, now=at)
    until = at + timedelta(hours=_hours(document))
    statement = Statement(number=1, update=False, code=wish.code, link=wish.link, as_of=at, valid_until=until)
    whole = [compose_texts(facts, statement, each) for each in wish.languages]
    lacks = tuple(problem for texts in whole for problem in lint_texts(texts))
    if lacks and wish.final:
        raise BadInput(lacks)
    texts = tuple(whole if wish.as_of else map(leave_out_times, whole))
    ground, unmapped = _find_ground(document, facts, gazetteer, at)
    pictures = tuple(_render_all(facts, texts, wish, bytes_of, ground, on_drawn))
    withheld = [
        Problem("cli.photo_withheld", f"children[{place}]")
        for place, child in enumerate(document.children[: len(masters)])
        if is_photo_withheld(child, pack)
    ]
    return Rendered(pictures, texts, (*withheld, *lacks, *unmapped))


def leave_out_times(texts: Texts) -> Texts:
    """The same words without as-of and valid-until: nobody has issued them."""
    times = (texts.as_of, texts.valid_until)
    body = re.sub(r"\n{3,}", "\n\n", "\n".join(line for line in texts.body.split("\n") if line not in times))
    alt = texts.alt
    for said in times:
        alt = re.sub(rf" ?{re.escape(said)}\.?(?= |$)", "", alt)
    return texts.model_copy(update={"as_of": "", "valid_until": "", "body": body.strip("\n"), "alt": alt.strip()})


def as_files(rendered: Rendered) -> Mapping[str, bytes]:
    """File name -> bytes."""
    files = {name_poster(each.shape, each.language): each.data for each in rendered.pictures}
    return files | {f"{texts.language}.txt": _write_texts(texts).encode() for texts in rendered.texts}


def list_pictures(rendered: Rendered) -> str:
    """`[{"file", "shape", "lang", "width", "height", "bytes", "alt"}]`, `file` within the folder.

    Width and height in px; of a PDF in points, 72 to the inch.
    """
    rows = [
        {
            "file": name_poster(picture.shape, picture.language),
            "shape": picture.shape,
            "lang": picture.language,
            "width": picture.width,
            "height": picture.height,
            "bytes": len(picture.data),
            "alt": picture.alt,
        }
        for picture in rendered.pictures
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def find_older(folder: Path, written: Iterable[str]) -> int:
    """How many posters and texts lie in the folder which this run has not written: another case's, perhaps."""
    ours = {name_poster(shape, language) for shape in shapes() for language in languages()}
    ours |= {f"{language}.txt" for language in languages()}
    return len([name for name in ours.difference(written) if (folder / name).exists()])


def _write_texts(texts: Texts) -> str:
    said = {title: getattr(texts, field) for title, field in SECTIONS}
    mail = compose_mail(texts)
    said["e-mail"] = f"{mail.subject}\n\n{mail.body}"
    said["counts"] = "\n".join(_write_count(title, said[title]) for title in ("90", "360"))
    return "\n".join(f"[{title}]\n{text}\n" for title, text in said.items())


def _write_count(title: str, text: str) -> str:
    found = measure(text)
    return f"{title}: {found.units} {found.coding}, {found.sms} SMS"


def _find_ground(
    document: CaseDocument, facts: Facts, gazetteer: Gazetteer, at: datetime
) -> tuple[Ground | None, tuple[Problem, ...]]:
    try:
        target = find_target_of_case(area_of_case(document, gazetteer), document, gazetteer, at)
    except BadInput as refusal:
        return None, tuple(refusal.problems)
    return find_ground(facts, target.shape, gazetteer), ()


def _render_all(
    facts: Facts,
    texts: Sequence[Texts],
    wish: Wish,
    bytes_of: Mapping[str, bytes],
    ground: Ground | None,
    on_drawn: Callable[[], None],
) -> Iterator[Picture]:
    series = _open_series(facts, wish, bytes_of, ground)
    for picture in series.draw_each((said, shape) for shape, said in product(wish.shapes, texts)):
        yield picture
        on_drawn()


def _open_series(facts: Facts, wish: Wish, bytes_of: Mapping[str, bytes], ground: Ground | None) -> Series:
    photos = [
        PosterPhoto(bytes_of[photo.sha256], photo.focus, child.number)
        for child in facts.children
        for photo in child.photos
    ]
    return Series(
        photos=photos,
        tier=facts.tier,
        link=wish.link,
        code=wish.code,
        preview=not wish.final,
        exercise=facts.mode is Mode.EXERCISE,
        ground=ground,
    )


def _hours(document: CaseDocument) -> int:
    return document.expires_hours or load_pack(document.rules).expiry_for(document.tier, document.agency.country)


def _photo_of_master(master: Master) -> tuple[PhotoFacts, bytes]:
    return PhotoFacts(sha256=master.sha256, width=master.width, height=master.height), master.data


def _drawn(number: int, child: Child, at: datetime) -> tuple[PhotoFacts, bytes]:
    years, _ = age_of(child, at.date())
    worn = next((each.colour for each in child.clothing if each.colour), None)
    data = draw_child(
        number, age=years or 1, hair=child.hair.colour, style=child.hair.style, eyes=child.eyes, clothes=worn
    )
    return PhotoFacts(sha256=hashlib.sha256(data).hexdigest(), width=WIDTH, height=HEIGHT, focus=FOCUS), data


def _read_moment(written: str | None, problems: list[Problem]) -> datetime | None:
    if written is None:
        return None
    try:
        moment = datetime.fromisoformat(written.strip())
    except ValueError:
        problems.append(Problem("case.not_a_time", "--as-of", {"given": show(written)}))
        return None
    if moment.year not in YEARS:
        problems.append(Problem("case.not_a_time", "--as-of", {"given": show(written)}))
        return None
    if moment.tzinfo is None:
        problems.append(Problem("case.time_without_offset", "--as-of", {"given": show(written)}))
        return None
    return moment.astimezone(UTC)


def _check_link(link: str) -> Iterable[Problem]:
    try:
        read_url(link)
    except Wrong as wrong:
        return [Problem(wrong.code, "--link", wrong.values)]
    return []
