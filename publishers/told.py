"""What an answer must look like before anything in it is believed.

Whoever answers for a platform chooses every value, its kind and its length. A shape says what is read of it; nothing is
read of an answer that has another, neither "there is nothing" nor "it is there".
"""

from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError


def _show_plainly(name: str) -> str:
    """Without what hides or turns round: refused for that, an account could not be asked what is gone."""
    return "".join(letter for letter in name if letter.isprintable())


Name = Annotated[str, Field(max_length=200, pattern=r"^\P{Cc}*$"), AfterValidator(_show_plainly)]
Cursor = Annotated[str, Field(max_length=2_000)]  # where the next page begins: sent back in an address


class Told(BaseModel):
    """Base of shapes: no text for a number and none that is half a character; what is not named is passed over."""

    model_config = ConfigDict(strict=True, frozen=True, extra="ignore", hide_input_in_errors=True)


T = TypeVar("T", bound=Told)


def read_told(shape: type[T], answer: Any) -> T | None:
    """`answer` as parsed JSON; None when it has another shape."""
    try:
        return shape.model_validate(answer)
    except ValidationError:
        return None
