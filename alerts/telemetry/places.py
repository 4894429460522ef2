"""Where an error came from and of what kind it is; never its text, which may quote a name, a body or a token."""

import traceback


def places_of(error: BaseException, *, most: int = 6) -> str:
    """`folder/file.py:12 < folder/file.py:40`, the innermost first."""
    frames = traceback.extract_tb(error.__traceback__)[-most:]
    return " < ".join(f"{'/'.join(frame.filename.split('/')[-2:])}:{frame.lineno}" for frame in reversed(frames))


def single_errors(error: BaseException) -> list[BaseException]:
    """The errors of a group, however deep; an error by itself is a list of one."""
    if isinstance(error, BaseExceptionGroup):
        return [single for each in error.exceptions for single in single_errors(each)]
    return [error]
