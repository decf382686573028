"""The export wizard on a real book and real files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.contact import Attribute, Contact
from app.services.book import Book
from app.ui.exporting.wizard import ENDINGS, ExportWizard
from app.ui.runner import ImmediateRunner
from app.ui.session import Session


@pytest.fixture
def session(tmp_path: Path, qtbot) -> Session:
    book = Book.open(tmp_path / "book.kith", region="DE")
    ann = Contact().add(
        Attribute("first_name", "Ann"), Attribute("last_name", "Lee"), Attribute("birthday", "1980-02-29")
    )
    bob = replace(
        Contact().add(Attribute("last_name", "Ray"), Attribute("phone_number", "030 1234567")),
        is_opted_out=True,
    )
    with book.change("Put") as change:
        change.put_many([ann, bob])
    session = Session(book, ImmediateRunner())
    yield session
    session.close()


def wizard(session: Session, qtbot, **given) -> ExportWizard:
    page = ExportWizard(session, **given)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.mark.parametrize("name", ENDINGS)
def test_every_format_is_written(session: Session, qtbot, tmp_path: Path, name: str) -> None:
    page = wizard(session, qtbot)
    page.format.setCurrentIndex(page.format.findData(name))
    out = tmp_path / f"out.{ENDINGS[name]}"
    page.write(out)
    assert out.stat().st_size > 50
    assert page.folder.isVisible()


def test_who_opted_out_is_left_out_and_the_number_says_so(session: Session, qtbot, tmp_path: Path) -> None:
    page = wizard(session, qtbot)
    assert page.go.text() == "Export 2 contacts…"
    page.opted_out.click()
    assert page.go.text() == "Export 1 contact…"
    page.write(tmp_path / "out.vcf")
    assert b"Ray" not in (tmp_path / "out.vcf").read_bytes()


def test_the_selection_alone(session: Session, qtbot, tmp_path: Path) -> None:
    ids = session.book.find()[:1]
    page = wizard(session, qtbot, ids=ids)
    assert page.go.text() == "Export 1 contact…"
    page.write(tmp_path / "out.csv")
    assert (tmp_path / "out.csv").exists()


def test_what_does_not_fit_is_said_before(session: Session, qtbot) -> None:
    page = wizard(session, qtbot)
    assert not page.losses.isVisible()
    page.format.setCurrentIndex(page.format.findData("ics"))
    assert page.losses.isVisible()
    with qtbot.waitSignal(page.finished):
        qtbot.mouseClick(page.cancel, Qt.MouseButton.LeftButton)


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(
    session: Session, qtbot, tmp_path: Path
) -> None:
    page = wizard(session, qtbot)
    with qtbot.waitSignal(session.failed):
        page.write(tmp_path / "no such folder" / "out.vcf")
    assert list(tmp_path.glob("*.vcf")) == []
