"""A session on a book of three people, and the detail pane in which the editor opens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.detail.pane import DetailPane
from app.ui.session import Session
from app.ui.theme.apply import apply
from tests.ui.clinic import session_on


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    apply(qapp, "light")
    made = session_on(tmp_path)
    yield made
    made.close()


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> DetailPane:
    made = DetailPane(session)
    qtbot.addWidget(made)
    made.resize(824, 900)
    made.show()
    made.activateWindow()
    return made
