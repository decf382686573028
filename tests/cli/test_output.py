"""What commands print."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from app.cli.output import Rows, Words, say


@pytest.mark.parametrize("items", [[], [{"a": 1}], [{"a": "two\nlines, and a comma,"}, [], {"b": [1, 2]}]])
def test_rows_are_printed_as_the_array_that_they_are(
    items: list[Any], capsys: pytest.CaptureFixture[str]
) -> None:
    document = {"before": {"x": [1, 2]}, "rows": items, "after": "ä"}
    say((document | {"rows": Rows(iter(items))}, Words(""), 0), as_json=True, quiet=False)
    assert json.loads(capsys.readouterr().out) == document


def test_rows_are_made_while_they_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    printed: list[str] = []

    def items() -> Iterator[int]:
        for number in range(3):
            printed.append(capsys.readouterr().out)
            yield number

    say(({"rows": Rows(items())}, Words(""), 0), as_json=True, quiet=False)
    assert "0" in printed[2]
    assert "1" not in printed[2]
