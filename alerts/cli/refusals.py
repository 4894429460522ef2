"""What goes wrong in a command becomes one line for each problem on standard error, and an exit code."""

import sys
import unicodedata
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

import typer
from pydantic import ValidationError
from pydantic_core import ErrorDetails
from typer.core import TyperGroup

from alerts.errors import BadInput, HomewardError
from alerts.telemetry.places import places_of
from alerts.words.say import say, say_problem
from geo.errors import GeoError, ImportRefused


class ExitCode(IntEnum):
    DONE = 0
    FAILED = 1
    BAD_INPUT = 2


class Failed(HomewardError):
    """What was asked is understood, and could not be done."""


class Refused(Exception):
    """What was given can not be used; the message is the whole sentence."""


class Commands(TyperGroup):
    """The program's root: every error ends here, none as a traceback."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Exits the process, unless `standalone_mode` is off."""
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, False, windows_expand_args, **extra)
        try:
            code = super().main(args, prog_name, complete_var, False, windows_expand_args, **extra)
        except Exception as error:
            lines, code = explain_error(error)
            for line in lines:
                typer.echo(f"error: {line}", err=True)
        sys.exit(code if isinstance(code, int) else ExitCode.DONE)


def explain_error(error: Exception) -> tuple[Sequence[str], ExitCode]:
    """A line for each problem, and the exit code."""
    if isinstance(error, BadInput):
        return [_on_one_line(say_problem(problem)) for problem in error.problems], ExitCode.BAD_INPUT
    if isinstance(error, HomewardError):
        code = ExitCode.FAILED if isinstance(error, Failed) else ExitCode.BAD_INPUT
        return [_on_one_line(say(error.reason))], code
    if isinstance(error, ImportRefused):
        return [_on_one_line(f"{say(error)} {say(error.cause) if error.cause else ''}")], ExitCode.BAD_INPUT
    if isinstance(error, GeoError):
        return [_on_one_line(say(error))], ExitCode.BAD_INPUT
    if isinstance(error, Refused):
        return [_on_one_line(str(error))], ExitCode.BAD_INPUT
    if isinstance(error, ValidationError) and error.title == "Settings":
        return [_explain_setting(detail) for detail in error.errors()], ExitCode.BAD_INPUT
    if _is_unreadable_secret(error):  # names the setting, and nothing of its value
        said = f"HOMEWARD_SECRETS_DIR: {_on_one_line(str(error))}. Each file holds one value, as text."
        return [said], ExitCode.BAD_INPUT
    if isinstance(error, typer.TyperException):
        return [_explain_usage(error)], ExitCode.BAD_INPUT
    if isinstance(error, OSError):
        return [_on_one_line(_explain_system(error))], ExitCode.FAILED
    return [_explain_crash(error)], ExitCode.FAILED


def warn(sentence: str) -> None:
    """Something to look at that stops nothing."""
    typer.echo(f"warning: {_on_one_line(sentence)}", err=True)


def note(sentence: str) -> None:
    """What a person wants to know and a script reading standard output does not."""
    typer.echo(sentence, err=True)


def _is_unreadable_secret(error: Exception) -> bool:
    from pydantic_settings import SettingsError  # what only prints a help text need not load it

    return isinstance(error, SettingsError)


def _explain_setting(detail: ErrorDetails) -> str:
    """Without the value: it may be a secret."""
    return f"HOMEWARD_{str(detail['loc'][0]).upper()}: {_on_one_line(detail['msg'])}. Set it right, or leave it out."


def _explain_usage(error: typer.TyperException) -> str:
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "homeward"
    said = _on_one_line(error.format_message())
    return f"{said if said.endswith(('.', '?')) else f'{said}.'} See: {path} --help"


def _explain_system(error: OSError) -> str:
    return f"{error.filename}: {error.strerror}" if error.filename and error.strerror else str(error)


def _explain_crash(error: Exception) -> str:
    """Where and of what kind; the text of an exception may quote a name or a secret."""
    return f"Homeward itself failed ({type(error).__name__} at {places_of(error, most=3)}). Please report this line."


def _on_one_line(text: str) -> str:
    """Without control characters either: what was typed may hold some, and a terminal would obey them."""
    return "".join(char for char in " ".join(text.split()) if unicodedata.category(char) != "Cc")
