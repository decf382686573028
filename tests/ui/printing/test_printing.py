"""Printing, checked in the PDFs that come out: who is on which page, where, and that markup stays text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QGraphicsView

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact
from app.domain.errors import KithError
from app.domain.values import Address
from app.ui.main.window import MainWindow
from app.ui.printing.jobs import Job, kinds
from app.ui.printing.labels import address_lines, labelled
from app.ui.printing.papers import ENVELOPES, SHEETS
from app.ui.printing.window import PrintWindow
from tests.ui.main.conftest import shown
from tests.ui.people import PEOPLE, book_of, person

POINTS = 72 / 25.4


def at(first: str, last: str, street: str, city: str, country: str = "", **values: str) -> Contact:
    """A contact with an address."""
    made = person(first, last, **values)
    place = Address(street=street, city=city, country=country)
    return Contact(attributes=(*made.attributes, Attribute("address", place, "Home")))


NEIGHBOURS = [
    at("Ada", "Ölmez", "Lindenweg 3", "Wien", "Austria", email="ada@example.org"),
    at("<b>Bold</b>", "& Co", "<i>Allee</i> 7", "Graz", "Austria"),
    at("Jean", "Petit", "2 rue du Lac", "Annecy", "France"),
]


@pytest.fixture
def window(tmp_path: Path, qtbot, qapp: QApplication, monkeypatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    yield from shown(book_of(tmp_path, [*PEOPLE, *NEIGHBOURS]), qtbot, qapp)


@pytest.fixture
def printed(qapp: QApplication, tmp_path: Path):
    """Print a job to a PDF and read it."""
    from PySide6.QtGui import QPdfWriter

    def make(kind: str, contacts: list[Contact], **choices: object) -> PdfReader:
        job = Job(contacts, BUILTIN, "My contacts", kind=kind, **choices)  # type: ignore[arg-type]
        path = tmp_path / f"{kind}.pdf"
        writer = QPdfWriter(str(path))
        writer.setPageLayout(job.layout())
        pages = job.paint(writer)
        del writer
        reader = PdfReader(path)
        assert len(reader.pages) == pages
        return reader

    return make


def words(reader: PdfReader) -> str:
    """The text of all pages."""
    return "\n".join(page.extract_text() for page in reader.pages).replace("\t", " ")


def places(reader: PdfReader, page: int = 0) -> dict[str, tuple[float, float]]:
    """Text → where it begins, in mm from the upper left corner of the page."""
    found: dict[str, tuple[float, float]] = {}
    box = reader.pages[page].mediabox

    def visit(text: str, ctm: list[float], tm: list[float], _font: object, _size: float) -> None:
        if text.strip():
            x = tm[4] * ctm[0] + tm[5] * ctm[2] + ctm[4]
            y = tm[4] * ctm[1] + tm[5] * ctm[3] + ctm[5]
            found.setdefault(text.replace("\t", " ").strip(), (x / POINTS, (float(box.height) - y) / POINTS))

    reader.pages[page].extract_text(visitor_text=visit)
    return found


@pytest.mark.parametrize("kind", ["list", "cards", "labels", "envelopes"])
def test_everybody_is_printed_and_markup_shows_as_it_is(kind: str, printed) -> None:
    text = words(printed(kind, NEIGHBOURS))
    for part in ("Ada Ölmez", "<b>Bold</b> & Co", "<i>Allee</i> 7", "Jean Petit"):
        assert part in text


def test_the_phone_list_has_numbers_under_letters(printed) -> None:
    text = words(printed("phones", list(PEOPLE)))
    assert "Béla Bartos" in text
    assert "+44 7700 900142" in text
    assert "Anna Adler" not in text
    assert "\nB\n" in f"\n{text}\n"


def test_a_long_list_goes_on_over_pages(printed) -> None:
    many = [person(f"Nr{n}", "Name", phone_number=f"+44 7700 9{n:05}") for n in range(300)]
    reader = printed("list", many)
    assert len(reader.pages) > 3
    text = words(reader)
    assert all(f"Nr{n} Name" in text for n in range(300))
    assert "Page 2" in reader.pages[1].extract_text().replace("\t", " ")


def test_a_contact_longer_than_a_page_is_printed_whole(printed) -> None:
    numbers = tuple(Attribute("phone_number", f"+44 7700 9{n:05}") for n in range(200))
    note = Attribute("note", "\n".join(f"line {n}" for n in range(150)))
    reader = printed("cards", [Contact(attributes=(Attribute("first_name", "Otto"), *numbers, note))])
    text = words(reader)
    assert all(f"+44 7700 9{n:05}" in text for n in range(200))
    assert "line 0" in text
    assert "line 149" in text


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=lambda sheet: sheet.key)
def test_labels_lie_on_their_paper_and_do_not_overlap(sheet) -> None:
    wide, high = (210, 297) if sheet.key.startswith(("l", "34")) else (215.9, 279.4)
    x, y = sheet.place(sheet.count - 1)
    assert x + sheet.width <= wide + 0.1
    assert y + sheet.height <= high + 0.1
    assert sheet.step_x >= sheet.width
    assert sheet.step_y >= sheet.height


def test_labels_begin_at_the_first_free_one(printed) -> None:
    sheet = SHEETS["l7160"]
    reader = printed("labels", NEIGHBOURS, sheet="l7160", start=4)
    found = places(reader)
    for number, name in ((4, "Ada Ölmez"), (6, "Jean Petit")):
        left, top = sheet.place(number)
        x, y = found[name]
        assert left <= x <= left + sheet.width
        assert top <= y <= top + sheet.height


def test_a_full_sheet_goes_on_with_the_next_from_its_beginning(printed) -> None:
    sheet = SHEETS["5163"]
    reader = printed("labels", NEIGHBOURS * 4, sheet="5163", start=9)
    assert len(reader.pages) == 3
    x, y = places(reader, 1)["<b>Bold</b> & Co"]
    assert (x < sheet.width, y < sheet.top + sheet.height) == (True, True)
    assert float(reader.pages[0].mediabox.height) == pytest.approx(792, abs=1)


@pytest.mark.parametrize("envelope", ENVELOPES.values(), ids=lambda envelope: envelope.key)
def test_envelopes_have_their_size_and_the_sender(envelope, printed) -> None:
    reader = printed("envelopes", NEIGHBOURS, envelope=envelope.key, sender=["Kith", "Ring 1"])
    box = reader.pages[0].mediabox
    assert float(box.width) / POINTS == pytest.approx(envelope.width, abs=0.6)
    assert float(box.height) / POINTS == pytest.approx(envelope.height, abs=0.6)
    found = places(reader)
    assert found["Ring 1"][0] < envelope.width / 3
    assert found["Ada Ölmez"][0] > envelope.width / 3


def test_the_own_country_needs_no_line() -> None:
    assert address_lines(NEIGHBOURS[0], "AT") == ["Ada Ölmez", "Lindenweg 3", "Wien"]
    assert address_lines(NEIGHBOURS[2], "AT")[-1] == "France"


def test_who_has_no_address_is_left_out_and_counted() -> None:
    job = Job([*PEOPLE, *NEIGHBOURS], BUILTIN, "", kind="labels")
    assert len(labelled(job.contacts)) == 3
    assert job.left_out() == len(PEOPLE)


def test_the_window_prints_what_the_list_shows(window: MainWindow, qtbot, tmp_path: Path) -> None:
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    made = window.findChild(PrintWindow)
    assert made is not None
    assert made.preview.pageCount() == 1
    assert len(made.job.contacts) == 8
    made.kind.setCurrentIndex(list(kinds()).index("labels"))
    assert made.said.text() == "3 contacts · 5 without an address left out"
    assert made.start.isVisible()
    assert not made.paper.isVisible()
    assert made.save_pdf(tmp_path / "labels.pdf") == 1
    assert "Jean Petit" in words(PdfReader(tmp_path / "labels.pdf"))


def test_the_preview_of_a_dark_window_shows_black_ink(window: MainWindow) -> None:
    window.actions_by_id["print"].trigger()
    view = window.findChild(PrintWindow).findChild(QGraphicsView)

    def seen(pen: Qt.GlobalColor) -> QImage:
        image = QImage(800, 600, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.gray)
        painter = QPainter(image)
        painter.setPen(pen)  # as the window's own theme sets it
        view.scene().render(painter)
        painter.end()
        return image

    assert seen(Qt.GlobalColor.white) == seen(Qt.GlobalColor.black)


def test_a_file_that_cannot_be_written_is_said(window: MainWindow, tmp_path: Path) -> None:
    window.actions_by_id["print"].trigger()
    made = window.findChild(PrintWindow)
    assert made is not None
    with pytest.raises(KithError, match="No such file"):
        made.save_pdf(tmp_path / "nowhere" / "list.pdf")


def test_a_pdf_never_takes_the_place_of_a_book(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.actions_by_id["print"].trigger()
    made = window.findChild(PrintWindow)
    book = window.session.book
    before = book.count()
    said: list[str] = []
    window.session.failed.connect(said.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(book.path), ""))
    made.save.click()
    assert "is an address book" in said[0]
    assert made.isVisible()
    assert book.count() == before > 0


def test_the_card_prints_its_contact_alone(window: MainWindow) -> None:
    ids = window.session.book.find("ada")
    window.detail().wanted.emit("print", ids)
    made = window.findChild(PrintWindow)
    assert made is not None
    assert made.job.kind == "cards"
    assert [c.text("first_name") for c in made.job.contacts] == ["Ada"]


def test_the_preview_of_many_shows_the_first_and_the_pdf_has_all(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.main.desk.PRINTED", 6)
    monkeypatch.setattr("app.ui.printing.window.PREVIEWED", 2)
    window.actions_by_id["print"].trigger()
    made = window.findChild(PrintWindow)
    made.kind.setCurrentIndex(made.kind.findData("cards"))
    assert made.said.text() == "6 contacts · the first of 8 contacts · the preview shows the first 2"
    assert made.preview.pageCount() == 2
    assert made.save_pdf(tmp_path / "all.pdf") == 6
    assert len(PdfReader(tmp_path / "all.pdf").pages) == 6


def test_another_kind_is_previewed_from_its_beginning(window: MainWindow, qtbot) -> None:
    window.actions_by_id["print"].trigger()
    shown = window.findChild(PrintWindow)
    assert shown is not None
    shown.kind.setCurrentIndex(shown.kind.findData("cards"))
    QApplication.processEvents()
    shown.preview.setCurrentPage(shown.preview.pageCount())
    assert shown.preview.currentPage() > 1
    shown.kind.setCurrentIndex(shown.kind.findData("list"))
    shown.kind.setCurrentIndex(shown.kind.findData("cards"))
    assert shown.preview.currentPage() == 1
