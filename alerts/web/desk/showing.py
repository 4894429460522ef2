"""How the desk draws a page: who is there, moments in the agency's time, and refusals next to what was typed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import Response
from markupsafe import Markup
from starlette.background import BackgroundTask

from alerts.errors import HomewardError, NotFound, NotSignedIn, Problem
from alerts.web.desk.errors import title_of
from alerts.web.desk.visitor import Posted, Visitor
from alerts.web.markup import fill_template
from alerts.web.problems import tell_error
from alerts.words.say import say
from geo.errors import GeoError
from geo.reasons import Reason
from publishers.compose import ComposeError

HTML = "text/html; charset=utf-8"
NOT_AGAIN = frozenset({"form_token", "proof_passkey", "proof_code"})  # a page has its own; a proof is taken once


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something was not done: (where, sentence) for each thing that is wrong."""

    status: int
    said: tuple[tuple[str, str], ...]
    code: str = ""

    def at(self, where: str) -> list[str]:
        """The sentences for one field."""
        return [sentence for place, sentence in self.said if place == where]


ALL_WELL = Refusal(200, ())


def attempt(verb: Callable[[], Any]) -> Refusal:
    """Do it; what a person can mend comes back as a Refusal, to be shown with what they typed."""
    try:
        verb()
    except (NotFound, NotSignedIn):
        raise
    except (HomewardError, GeoError, ComposeError) as error:
        return refuse(error)
    return ALL_WELL


def refuse(error: Exception) -> Refusal:
    told = tell_error(error)
    said = tuple((each.where, say(each)) for each in told.problems) or (("", say(told.reason)),)
    return Refusal(told.status, said, told.reason.code)


def say_all(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return [(each.where, say(each)) for each in problems]


def say_stored(reason: Mapping[str, Any]) -> str:
    """The sentence of a Reason as it is stored: its lists have become JSON's."""
    values = {k: tuple(map(str, v)) if isinstance(v, list) else v for k, v in reason.get("values", {}).items()}
    return say(Reason(str(reason["code"]), values))


def show_refusal(posted: Posted, refusal: Refusal, path: str) -> Response:
    """On a page of its own, where the form can not be drawn: a button sends to `path` what was typed, once more."""
    sentences = [sentence for _, sentence in refusal.said]
    typed = [(name, value) for name, value in posted.texts if name not in NOT_AGAIN]
    told = {"title": title_of(refusal.status), "sentences": sentences, "status": refusal.status, "on_desk": True}
    return show_page(posted.visitor, "error", {**told, "again": path, "typed": typed}, refusal=refusal)


def show_page(
    visitor: Visitor, page: str, values: Mapping[str, Any], *, zone: str = "UTC", refusal: Refusal = ALL_WELL
) -> Response:
    """The page `desk/<page>.html`; with a refusal, under its status and with its sentences on top."""
    common = {"visitor": visitor, "when": Moments(zone), "refusal": refusal, "form_token": visitor.form_token}
    html = fill_template(f"desk/{page}.html", {**common, **values})
    noting = BackgroundTask(visitor.note_refusal, refusal.status, refusal.code) if refusal.code else None
    return Response(html, refusal.status, media_type=HTML, background=noting)


def see_other(path: str) -> Response:
    """After a post: the page to look at, so that reloading it repeats nothing."""
    return Response(status_code=303, headers={"Location": path})


class Moments:
    """Writes a moment in one time zone; the tooltip says it in UTC."""

    def __init__(self, zone: str) -> None:
        self.zone = ZoneInfo(zone)

    def __call__(self, at: datetime | None) -> Markup:
        if at is None:
            return Markup("—")
        local, universal = at.astimezone(self.zone), at.astimezone(UTC)
        return Markup('<time datetime="{}" title="{} UTC">{} {} {}</time>').format(
            universal.isoformat(timespec="seconds"),
            universal.strftime("%Y-%m-%d %H:%M:%S"),
            f"{local.day} {local:%b %Y},",
            local.strftime("%H:%M"),
            local.tzname() or "",
        )


def say_duration(seconds: float) -> str:
    """under 1 s; 41 s; 3 min 20 s; 2 h 5 min; 3 days."""
    if seconds < 1:
        return "under 1 s"
    whole = round(seconds)
    minutes, hours, days = whole // 60, whole // 3600, whole // 86400
    if days >= 2:
        return f"{days} days"
    if hours:
        return f"{hours} h {minutes % 60} min"
    return f"{minutes} min {whole % 60} s" if minutes else f"{whole} s"


def count_copies(copies: int) -> str:
    return "1 copy" if copies == 1 else f"{copies} copies"
