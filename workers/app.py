"""The Celery application: a task is a wake-up, and the database is the queue of record."""

from celery import Celery

ROUND = "homeward.round"  # the one task: do a round of the named queue

_NO_SPACES = str.maketrans(" ", "-")


def make_app(broker_url: str) -> Celery:
    """Nothing is kept but wake-ups: no results, no events, no remote control; what is lost is sent again."""
    app = Celery("homeward", broker=broker_url)
    app.conf.update(
        task_ignore_result=True,
        task_acks_late=False,  # a wake-up that dies with its worker is sent again by the relay
        task_publish_retry=False,  # whoever commits never waits for the broker
        worker_prefetch_multiplier=1,
        worker_enable_remote_control=False,
        worker_hijack_root_logger=False,
        worker_redirect_stdouts=False,
        broker_connection_retry_on_startup=True,
        broker_connection_max_retries=None,
        broker_transport_options={"socket_connect_timeout": 2, "socket_timeout": 5, "health_check_interval": 5},
        accept_content=["json"],
        enable_utc=True,
    )
    return app


def broker_queue(queue: str) -> str:
    """The broker's name for one of ours."""
    return f"homeward.{queue.translate(_NO_SPACES)}"
