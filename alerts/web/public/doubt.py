"""What is said while nothing confirms what was known: no name, no photo; whom to call, and when to look again."""

from functools import cache

from alerts.poster.render import render_neutral
from alerts.web.public.answers import Answer, make_answer
from alerts.web.public.pages import write_silent_page, write_unconfirmed_page
from alerts.web.public.shelf import By, Shelf
from alerts.words.catalogue import languages
from alerts.words.compose import compose_unconfirmed
from alerts.words.say import FALLBACK

TEXT = "text/plain; charset=utf-8"


@cache
def show_unconfirmed_card(shape: str, language: str) -> Answer:
    """In place of a poster; the same for every alert."""
    card = render_neutral(compose_unconfirmed(language), shape=shape)
    return make_answer(503, card.media_type, card.data, language=language)


@cache
def say_silent() -> Answer:
    """In place of what machines read."""
    return make_answer(503, TEXT, b"This can not be confirmed at this moment. Please ask again.\n")


@cache
def show_silence(path: str) -> Shelf:
    """For an address of which nothing is known. `path` as `path_of_silence` gives it."""
    if path == "/a/":
        ordered = (FALLBACK, *(each for each in languages() if each != FALLBACK))
        return Shelf(tuple(write_unconfirmed_page(each) for each in ordered), by=By.LANGUAGE)
    return Shelf((write_silent_page() if path == "/" else say_silent(),))


def path_of_silence(path: str) -> str:
    """One of three: the front page, an alert's page, anything else."""
    if path == "/":
        return path
    return "/a/" if path.startswith("/a/") and path.count("/") == 2 else "else"
