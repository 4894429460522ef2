"""`homeward render`: what a case would look like, from its document alone."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from geo.reasons import Reason

EPILOG = (
    "Example: homeward render case.yaml --out posters --photo matei.jpg --shape square --lang ro"
    " --link https://alerts.example/a/x --code H7K2M9QRT --as-of 2026-02-08T03:10:00+02:00"
)


def render(
    case: Annotated[Path, typer.Argument(metavar="CASE.yaml", help="The case document, YAML or JSON.")],
    out: Annotated[Path, typer.Option(metavar="DIR", help="The folder to write to; made when missing.")],
    photo: Annotated[
        list[Path] | None,
        typer.Option(metavar="FILE", help="A photo, in the children's order. Without it, previews show a drawing."),
    ] = None,
    shape: Annotated[list[str] | None, typer.Option(metavar="S", help="Only this shape; may be repeated.")] = None,
    lang: Annotated[list[str] | None, typer.Option(metavar="L", help="Only this language; may be repeated.")] = None,
    as_of: Annotated[
        str | None, typer.Option(metavar="TIME", help="Print as-of and valid-until: 2026-02-08T03:10:00+02:00.")
    ] = None,
    link: Annotated[str, typer.Option(metavar="URL", help="Print the link, and the QR code to it.")] = "",
    code: Annotated[str, typer.Option(metavar="CODE", help="Print the check code.")] = "",
    final: Annotated[bool, typer.Option("--final", help="Without PREVIEW across every image.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print what was written as JSON.")] = False,
) -> None:
    """Make posters, texts and alt texts of a case: no database, no approval.

    Writes SHAPE.LANG.jpg for every shape and language, of the shape `print` a PDF to be printed on A4, and LANG.txt
    with the headline, the text, the 90- and 360-character forms and the alt text; all of them or, when something is
    wrong or it is stopped, none. Nobody else may read them. What this wrote before is written over. A protected case is
    refused.
    """
    from alerts.cli.intake import check_folder, read_case_file, read_photos, write_files
    from alerts.cli.refusals import warn
    from alerts.cli.rendering import as_files, check_open, find_older, list_pictures, read_wish, render_case
    from alerts.settings import Settings
    from alerts.words.say import say, say_problem
    from geo.gazetteer import load_everything

    parsed = read_case_file(case)
    check_open(parsed.document)
    wish = read_wish(parsed.document, shape or [], lang or [], as_of=as_of, link=link, code=code, final=final)
    check_folder(out)
    masters, gazetteer = read_photos(photo or []), load_everything(Settings().area_folder())
    with _show_progress(len(wish.shapes) * len(wish.languages), hidden=as_json) as step:
        rendered = render_case(parsed.document, wish, masters, gazetteer, on_drawn=step)
    files = as_files(rendered)
    write_files(out, files)
    for problem in (*parsed.warnings, *rendered.warnings):
        warn(say_problem(problem))
    if older := find_older(out, files):
        warn(say(Reason("cli.older_posters", {"folder": str(out), "count": older})))
    typer.echo(list_pictures(rendered) if as_json else "\n".join(str(out / name) for name in files))


@contextmanager
def _show_progress(count: int, *, hidden: bool) -> Iterator[Callable[[], None]]:
    """A bar on standard error for a person at a terminal; nothing for a pipe, a file, or `hidden`.

    Whoever stops it is told what has come of it.
    """
    from alerts.cli.refusals import note
    from alerts.words.say import say

    hidden = hidden or not (sys.stdout.isatty() and sys.stderr.isatty())
    try:
        with typer.progressbar(length=count, label="Posters", show_pos=True, hidden=hidden, file=sys.stderr) as bar:
            yield lambda: bar.update(1)
    except KeyboardInterrupt:
        note(say(Reason("cli.render_stopped")))
        raise
