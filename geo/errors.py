"""What geo refuses, as codes and values that people further up turn into sentences."""

from collections.abc import Mapping

from geo.reasons import Value


class GeoError(Exception):
    """Root of geo's errors: `code` is a key of every language's catalogue, `values` fill its sentence."""

    def __init__(self, code: str, values: Mapping[str, Value] | None = None) -> None:
        self.code = code
        self.values: Mapping[str, Value] = dict(values or {})
        told = ", ".join(f"{key}={value}" for key, value in self.values.items())
        super().__init__(f"{code} ({told})" if told else code)


class ShapeError(GeoError):
    """A shape that can not be drawn on the globe: `values` say where and what was read."""


class UnknownArea(GeoError):
    """No area has this code; `nearest` holds up to five codes that look like it."""

    def __init__(self, code: str, nearest: tuple[str, ...]) -> None:
        self.nearest = nearest
        super().__init__("area.unknown", {"code": code, "nearest": nearest})


class GrowthError(GeoError):
    """A search area that can not be proposed: impossible hours, or no ground left inside the borders."""


class ImportRefused(GeoError):
    """A boundary set that can not be taken: `feature` in `values` counts from 0; `cause` says what is wrong there."""

    def __init__(
        self, code: str, values: Mapping[str, Value] | None = None, *, cause: ShapeError | None = None
    ) -> None:
        self.cause = cause
        super().__init__(code, values)


class GeocoderAway(GeoError):
    """A geocoder that was handed in gave no answer; what is known offline was looked for all the same."""
