"""A review on a real book, with a home of its own for what it remembers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.contact import Contact
from app.ui.review.page import ReviewPage
from app.ui.runner import ImmediateRunner
from app.ui.session import Session
from tests.ui.review.groups import book_of


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))


@pytest.fixture
def review_of(tmp_path: Path, qtbot) -> Iterator[Callable[[list[Contact]], ReviewPage]]:
    """Opens the review on a book of these people."""
    sessions: list[Session] = []

    def opened(people: list[Contact]) -> ReviewPage:
        sessions.append(Session(book_of(tmp_path, people), ImmediateRunner()))
        return shown(sessions[-1], qtbot)

    yield opened
    for session in sessions:
        session.close()


def shown(session: Session, qtbot, wanted: tuple[str, ...] = ()) -> ReviewPage:
    """The review in front of the user."""
    page = ReviewPage(session, wanted)
    page.resize(1440, 860)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def look_at(page: ReviewPage, name: str) -> None:
    """Select the group of a name."""
    titled = (at for at, e in enumerate(page.queue.items.entries) if e.cluster and name in e.title)
    page.queue.select(next(titled))
