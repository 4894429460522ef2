"""The stage and the worlds of the model, for the rooms that come after the submission."""

from tests.model.conftest import stages, worlds

__all__ = ["stages", "worlds"]
