"""Puts every administration command onto the program."""

import typer

from alerts.cli import doctor, render
from alerts.cli.auditing import audit
from alerts.cli.cases import case
from alerts.cli.channels import channel, partner
from alerts.cli.forgetting import purge, restore
from alerts.cli.keys import keys
from alerts.cli.people import staff, token
from alerts.cli.places import areas
from alerts.cli.records import cap, db
from alerts.cli.trusting import trust

GROUPS = {
    "db": db,
    "staff": staff,
    "token": token,
    "channel": channel,
    "partner": partner,
    "case": case,
    "areas": areas,
    "cap": cap,
    "audit": audit,
    "purge": purge,
    "restore": restore,
    "keys": keys,
    "trust": trust,
}


def mount_commands(app: typer.Typer) -> None:
    app.command("render", epilog=render.EPILOG)(render.render)
    for name, group in GROUPS.items():
        app.add_typer(group, name=name)
    app.command("doctor", epilog=doctor.EPILOG)(doctor.doctor)
