"""What the application was given, for every door: also for those that may not reach the case.

Asked for without a thread: what is not `async` would wait for one.
"""

from pathlib import Path
from typing import Annotated

from fastapi import Depends
from starlette.requests import Request

from alerts.db.session import Database

STATIC = Path(__file__).parent / "static"


async def database_of(request: Request) -> Database:
    """The store, as `create_app` was given it."""
    database: Database = request.app.state.database
    return database


async def base_url_of(request: Request) -> str:
    """How the public reaches us, without a slash at the end."""
    base_url: str = request.app.state.base_url
    return base_url


Store = Annotated[Database, Depends(database_of)]
BaseUrl = Annotated[str, Depends(base_url_of)]
