"""The command line as a function on a book of its own, and a file of two people."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import main

CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nN:Lee;Ann;;;\r\nEMAIL:ann@x.example\r\nTEL:+49 30 1234567\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bob Ray\r\nN:Ray;Bob;;;\r\nEMAIL:bob@x.example\r\nEND:VCARD\r\n"
)
Kith = Callable[..., Any]


@pytest.fixture
def kith(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Kith:
    def run(*words: object, status: int = 0) -> Any:
        got = main(["--book", str(tmp_path / "book.kith"), "--json", *map(str, words)])
        out, err = capsys.readouterr()
        assert got == status, err
        assert "Traceback" not in err
        return json.loads(out) if out.strip() else err

    return run


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.vcf"
    path.write_text(CARDS, newline="")
    return path
