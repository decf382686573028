"""The log says where in the code something went wrong, and nothing of what a contact holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services import logs


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("KITH_HOME", str(tmp_path))
    logs.close_log()
    yield logs.log_file()
    logs.close_log()


def break_on(secret: str) -> None:
    try:
        {}[secret]
    except KeyError as error:
        raise ValueError(f"cannot handle {secret}") from error


def test_a_bug_is_noted_without_the_words_of_its_message(log: Path) -> None:
    with pytest.raises(ValueError, match="Quirinius") as caught:
        break_on("Quirinius +49 30 1234")
    logs.note_bug(caught.value)
    text = log.read_text("utf-8")
    assert "ValueError at test_logs.py" in text
    assert "break_on" in text
    assert "from KeyError" in text
    assert "Quirinius" not in text
    assert "1234" not in text


def test_the_log_never_grows_large(log: Path) -> None:
    for _ in range(3000):
        logs.note("x" * 1000)
    assert sum(p.stat().st_size for p in log.parent.glob("kith.log*")) < 1_100_000
