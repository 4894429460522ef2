"""Every router of the API."""

from fastapi import APIRouter

from alerts.web.api import (
    alerts,
    calls,
    cases,
    certificates,
    channels,
    copies,
    events,
    partners,
    people,
    photos,
    places,
    previews,
    stream,
    tokens,
)

ALL: tuple[APIRouter, ...] = tuple(
    room.router
    for room in (
        cases,
        photos,
        people,
        tokens,
        calls,
        alerts,
        previews,
        copies,
        certificates,
        stream,
        channels,
        partners,
        events,
        places,
    )
)
