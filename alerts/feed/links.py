"""The public addresses of a message; paths are fixed for ever, hosts are not."""

from alerts.message.content import Poster
from alerts.message.models import Message


def page_url(message: Message, base_url: str) -> str:
    return f"{base_url}/a/{message.slug}"


def cap_url(identifier: str, base_url: str) -> str:
    return f"{base_url}/cap/{identifier}.xml"


def poster_url(message: Message, poster: Poster, base_url: str) -> str:
    return f"{base_url}/a/{message.slug}/{message.number}/{poster.name}"
