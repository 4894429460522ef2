"""What goes wrong becomes lines and an exit code."""

import pytest

from alerts.cli.refusals import ExitCode, Failed, Refused, explain_error
from alerts.errors import BadInput, Conflict, NotFound, Problem, TooLarge
from geo.errors import ShapeError


class TestExplainError:
    @pytest.mark.parametrize(
        ("error", "code"),
        [
            (BadInput.at("x", "cli.no_such_file"), ExitCode.BAD_INPUT),
            (TooLarge("case.too_large", {"most_kb": 256}), ExitCode.BAD_INPUT),
            (NotFound("channel.unknown"), ExitCode.BAD_INPUT),
            (Conflict("staff.exists"), ExitCode.BAD_INPUT),
            (ShapeError("shape.empty"), ExitCode.BAD_INPUT),
            (Refused("HOMEWARD_SECRET_KEY is not set."), ExitCode.BAD_INPUT),
            (Failed("cli.not_migrated"), ExitCode.FAILED),
            (OSError(28, "No space left on device", "out"), ExitCode.FAILED),
            (KeyError("x"), ExitCode.FAILED),
        ],
    )
    def test_gives_every_error_a_sentence_and_a_code(self, error: Exception, code: ExitCode) -> None:
        lines, given = explain_error(error)
        assert given is code
        assert len(lines) == 1
        assert " " in lines[0]

    def test_says_each_problem_in_its_own_line(self) -> None:
        error = BadInput([Problem("cli.no_such_file", "a"), Problem("cli.is_a_folder", "b")])
        assert [line.partition(":")[0] for line in explain_error(error)[0]] == ["a", "b"]

    def test_tells_where_a_crash_was_and_nothing_of_its_text(self) -> None:
        def fail() -> None:
            raise ValueError("Matei Exemplescu")

        with pytest.raises(ValueError, match="Matei") as crashed:
            fail()
        (line,) = explain_error(crashed.value)[0]
        assert "ValueError at cli/test_refusals.py:" in line
        assert "Matei" not in line

    def test_lets_no_control_character_through_to_the_terminal(self) -> None:
        (line,) = explain_error(BadInput.at("a\x1b[31m\nb", "cli.no_such_file"))[0]
        assert line.startswith("a[31m b: ")
