"""A real book and real files for the wizard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.services.book import Book
from app.ui.importing.wizard import ImportWizard
from app.ui.runner import ImmediateRunner
from app.ui.session import Session

Opened = Callable[[str, str | bytes], ImportWizard]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))


@pytest.fixture
def session(tmp_path: Path, qtbot) -> Session:
    session = Session(Book.open(tmp_path / "book.kith", region="DE"), ImmediateRunner())
    yield session
    session.close()


@pytest.fixture
def opened(session: Session, qtbot, tmp_path: Path) -> Opened:
    def open_(name: str, content: str | bytes) -> ImportWizard:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        wizard = ImportWizard(session, [path])
        wizard.resize(1440, 860)
        qtbot.addWidget(wizard)
        shown(wizard, qtbot)
        return wizard

    return open_


def shown(wizard: ImportWizard, qtbot) -> None:
    with qtbot.waitActive(wizard):
        wizard.show()
        wizard.activateWindow()


def names(session: Session) -> list[str]:
    return [r.display_name for r in session.book.rows(session.book.numbers())]
