"""`homeward render`: what a case would look like, from its document alone."""

from pathlib import Path
from typing import Annotated

import typer

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

    Writes SHAPE.LANG.jpg for every shape and language, and LANG.txt with the headline, the text, the 90- and
    360-character forms and the alt text. A protected case is refused.
    """
    from alerts.cli.intake import read_case_file, read_photos, write_files
    from alerts.cli.refusals import warn
    from alerts.cli.rendering import as_files, check_open, list_pictures, read_wish, render_case
    from alerts.words.say import say_problem

    parsed = read_case_file(case)
    check_open(parsed.document)
    wish = read_wish(parsed.document, shape or [], lang or [], as_of=as_of, link=link, code=code, final=final)
    rendered = render_case(parsed.document, wish, read_photos(photo or []))
    for problem in (*parsed.warnings, *rendered.warnings):
        warn(say_problem(problem))
    files = as_files(rendered)
    write_files(out, files)
    if as_json:
        typer.echo(list_pictures(rendered))
    else:
        typer.echo("\n".join(str(out / name) for name in files))
