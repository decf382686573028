"""The export wizard on a real book and real files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QWidget

from app.domain.contact import Attribute, Contact
from app.formats import sealed
from app.formats.options import PHONES, SHAPES, WriteOptions
from app.formats.writing import checked, format_of
from app.services.book import Book
from app.ui.exporting.formats import delimiters, encodings, offers, phone_styles
from app.ui.exporting.wizard import ExportWizard
from app.ui.runner import ImmediateRunner, Runner
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


@pytest.mark.parametrize("name", offers())
def test_every_format_is_written(session: Session, qtbot, tmp_path: Path, name: str) -> None:
    page = wizard(session, qtbot)
    page.format.setCurrentIndex(page.format.findData(name))
    out = tmp_path / f"out.{offers()[name].ending}"
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


def choose(box: QComboBox, data: str) -> None:
    box.setCurrentIndex(box.findData(data))


def words_of(page: ExportWizard) -> str:
    return page.losses.findChild(QWidget, "lossRows").accessibleName()


def test_what_is_lost_is_named_field_by_field(session: Session, qtbot) -> None:
    page = wizard(session, qtbot)
    choose(page.format, "s1")
    assert words_of(page) == "Birthday, left out or changed, 1 of 2"
    choose(page.format, "s3")
    assert words_of(page) == "Opted out, left out, 1 of 2"
    choose(page.format, "json")
    assert not page.losses.isVisible()


def test_a_table_takes_its_delimiter_letters_and_phones_from_the_page(
    session: Session, qtbot, tmp_path: Path
) -> None:
    page = wizard(session, qtbot)
    assert not page.delimiter.isVisible()
    choose(page.format, "csv")
    assert page.delimiter.isVisible()
    choose(page.delimiter, ";")
    choose(page.encoding, "utf-16")
    choose(page.phones, "e164")
    page.write(tmp_path / "out.csv")
    text = (tmp_path / "out.csv").read_bytes().decode("utf-16")
    assert "Last name;Display name;Phone 1" in text
    assert "+49301234567" in text


def test_only_the_checked_fields_are_written(session: Session, qtbot, tmp_path: Path) -> None:
    page = wizard(session, qtbot)
    choose(page.format, "csv")
    page.fields.everything.setFocus()
    qtbot.keyClick(page.fields.everything, Qt.Key.Key_Space)
    assert page.fields.some.isVisible()
    qtbot.mouseClick(page.findChild(QPushButton, "checkNone"), Qt.MouseButton.LeftButton)
    assert not page.go.isEnabled()
    assert page.said.text() == "No field is chosen: check at least one."
    for name in ("first_name", "birthday"):
        qtbot.keyClick(page.fields.chips[name], Qt.Key.Key_Space)
    assert page.go.isEnabled()
    page.write(tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()[0] == "First name,Birthday"


def test_every_choice_of_the_page_can_be_written_with() -> None:
    for offer in offers().values():
        assert format_of(offer.format) == offer.format
        checked(WriteOptions(preset=offer.preset, shape=offer.shape, rows=offer.rows))
    assert set(phone_styles()) == set(PHONES)
    assert {offer.shape or "kith" for offer in offers().values()} == set(SHAPES)
    for delimiter in delimiters():
        for encoding in encodings():
            checked(WriteOptions(delimiter=delimiter, encoding=encoding))


def test_a_report_that_another_choice_made_stale_is_broken_off(
    session: Session, qtbot, tmp_path: Path
) -> None:
    slow = Session(session.book, Runner())
    page = wizard(slow, qtbot)
    first = page._looking.progress
    choose(page.format, "csv")
    assert first.cancelled
    choose(page.format, "s1")
    qtbot.waitUntil(page.go.isEnabled)
    assert words_of(page) == "Birthday, left out or changed, 1 of 2"
    slow.runner.stop()


def test_how_many_it_is_about_stands_there_before_what_would_not_fit(session: Session, qtbot) -> None:
    slow = Session(session.book, Runner())
    page = wizard(slow, qtbot)
    assert page.go.text() == "Export…"
    with qtbot.waitSignal(page._looking.counted):
        pass
    assert (page.go.text(), page.go.isEnabled()) == ("Export 2 contacts…", False)
    qtbot.waitUntil(page.go.isEnabled)
    assert page._looking.progress.fraction == 1.0
    slow.runner.stop()


def test_how_far_the_look_has_come_is_said(session: Session, qtbot) -> None:
    page = wizard(session, qtbot)
    page._looking.came.emit(34)
    assert page.said.text() == "Looking for what would not fit… 34%"


def test_a_file_protected_by_a_passphrase(
    session: Session, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(name).name)
        return str(tmp_path / offered[0]), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page = wizard(session, qtbot)
    page.protect.switch.click()
    assert not page.go.isEnabled()
    for field in (page.protect.first, page.protect.again):
        qtbot.keyClicks(field, "words that nobody guesses")
    assert page.go.isEnabled()
    page.go.click()
    assert offered == ["contacts.vcf.age"]
    inside = sealed.unseal((tmp_path / offered[0]).read_bytes(), "words that nobody guesses", "x")
    assert inside.count(b"BEGIN:VCARD") == 2
    assert not page.protect.switch.isChecked(), "the next file is asked about anew"


def test_that_the_parked_go_along_is_said_where_there_are_any(session: Session, qtbot) -> None:
    assert wizard(session, qtbot).what.itemText(0) == "All contacts"
    first = next(iter(session.book.all_contacts()))
    with session.book.change("Park") as change:
        change.put(replace(first, parked=True))
    assert wizard(session, qtbot).what.itemText(0) == "All contacts, the parked ones too"
