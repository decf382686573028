"""The contact list, the phone list and the card on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.contact import Contact
from app.domain.fields import Fields
from app.domain.folding import fold
from app.domain.names import display_name, sort_name
from app.ui import dateorder
from app.ui.detail.lines import blocks
from app.ui.detail.people import people_lines
from app.ui.list.lines import group, letter
from app.ui.printing.canvas import GREY, RIGHT, Canvas, face, mm
from app.ui.text import tr
from app.ui.words import value_label

MARGIN = mm(18)
FOOT = mm(12)
GAP = mm(6)


@dataclass
class _Pages:
    """Where the next thing goes on a page of columns; heads and feet are drawn as pages begin."""

    canvas: Canvas
    title: str
    columns: int

    def __post_init__(self) -> None:
        room = self.canvas.width - 2 * MARGIN - (self.columns - 1) * GAP
        self.width = room / self.columns
        self.column = 0
        self._begin()

    def _begin(self) -> None:
        canvas, wide = self.canvas, self.canvas.width - 2 * MARGIN
        today = dateorder.short_day(date.today())
        high = canvas.text(MARGIN, MARGIN - mm(6), wide - mm(35), self.title, face(11, 600))
        canvas.text(MARGIN, MARGIN - mm(6), wide, today, face(9), GREY, RIGHT)
        number = tr("Page {number}", "Print", number=canvas.pages)
        canvas.text(MARGIN, canvas.height - FOOT, wide, number, face(8), GREY, RIGHT)
        self.top = MARGIN - mm(6) + high + mm(4)
        canvas.rule(MARGIN, self.top - mm(2), wide)
        self.y = self.top

    @property
    def x(self) -> float:
        """The left edge of the present column."""
        return MARGIN + self.column * (self.width + GAP)

    @property
    def full_height(self) -> float:
        """How high a column is."""
        return self.canvas.height - FOOT - mm(4) - self.top

    def need(self, height: float) -> None:
        """Go to the next column or page unless there is so much room."""
        if (
            self.y + min(height, self.full_height) <= self.canvas.height - FOOT - mm(4) + 1
            or self.y == self.top
        ):
            return
        self.column += 1
        self.y = self.top
        if self.column == self.columns:
            self.column = 0
            self.canvas.new_page()
            self._begin()


def contact_list(canvas: Canvas, contacts: Sequence[Contact], fields: Fields, title: str) -> None:
    """Everybody with company, numbers and addresses, two columns a page; nobody is torn apart."""
    pages = _Pages(canvas, title, 2)
    name, small = face(10, 600), face(9)
    for contact in contacts:
        work = " · ".join(t for t in (contact.text("job_title"), contact.text("company")) if t)
        rows = _reach(contact, fields)
        high = canvas.line_height(name) + canvas.line_height(small) * (len(rows) + bool(work)) + mm(3)
        pages.need(high)
        pages.y += canvas.text(pages.x, pages.y, pages.width, _name(contact), name)
        if work:
            pages.y += canvas.text(pages.x, pages.y, pages.width, work, small, GREY)
        for label, words in rows:
            room = pages.width - mm(22)
            pages.need(canvas.paragraph_height(room, words, small))
            canvas.text(pages.x, pages.y, mm(21), label, small, GREY)
            pages.y += canvas.paragraph(pages.x + mm(22), pages.y, room, words, small)
        pages.y += mm(3)


def phone_list(canvas: Canvas, contacts: Sequence[Contact], fields: Fields, title: str) -> None:
    """Names and numbers under letters, two columns a page; who has no number is left out."""
    pages = _Pages(canvas, title, 2)
    head, name, small = face(12, 600), face(9.5), face(9.5)
    before = None
    for contact in contacts:
        numbers = [a for a in contact.attributes if a.field == "phone_number" and not a.is_partner]
        if not numbers:
            continue
        above = letter(group(fold(sort_name(contact))))
        if above != before:
            pages.need(canvas.line_height(head) + 2 * canvas.line_height(name) + mm(2))
            pages.y += canvas.text(pages.x, pages.y + mm(1), pages.width, above, head) + mm(1.5)
            before = above
        for place, a in enumerate(numbers):
            pages.need(canvas.line_height(name))
            number = str(a.value)
            taken = canvas.width_of(number, small)
            left = _name(contact) if not place else value_label(fields["phone_number"], a)
            ink = "#000000" if not place else GREY
            canvas.text(pages.x, pages.y, max(mm(15), pages.width - taken - mm(2)), left, name, ink)
            pages.y += canvas.text(pages.x, pages.y, pages.width, number, small, align=RIGHT)
        pages.y += mm(0.6)


def cards(canvas: Canvas, contacts: Sequence[Contact], fields: Fields, title: str) -> None:
    """One contact a page, with all that its card shows."""
    today = date.today()
    for number, contact in enumerate(contacts):
        if number:
            canvas.new_page()
        pages = _Pages(canvas, title, 1)
        pages.y += canvas.text(pages.x, pages.y, pages.width, _name(contact), face(18, 600))
        work = " · ".join(t for t in (contact.text("job_title"), contact.text("company")) if t)
        if work:
            pages.y += canvas.text(pages.x, pages.y, pages.width, work, face(11), GREY)
        if marks := sorted(contact.tags, key=str.casefold) + ([contact.folder] if contact.folder else []):
            pages.y += canvas.text(pages.x, pages.y, pages.width, " · ".join(marks), face(9.5), GREY)
        people = people_lines(contact, fields, today, lambda _id: None)
        for block in blocks(contact, fields, today, people):
            pages.need(mm(14))
            pages.y += canvas.text(pages.x, pages.y + mm(3), pages.width, block.title, face(10, 600)) + mm(
                3.5
            )
            for line in block.lines:
                words = " ".join(w for w in (line.text, line.quiet) if w)
                room = pages.width - mm(42)
                pages.need(canvas.paragraph_height(room, words, face(10)))
                canvas.text(pages.x, pages.y, mm(40), line.label, face(10), GREY)
                pages.y += canvas.paragraph(pages.x + mm(42), pages.y, room, words, face(10))


def _name(contact: Contact) -> str:
    return display_name(contact) or tr("(no name)", "Print")


def _reach(contact: Contact, fields: Fields) -> list[tuple[str, str]]:
    """(label, value) of numbers, e-mails and addresses, each on one line."""
    from app.domain.addresses import one_line
    from app.domain.values import Address

    rows = []
    for a in contact.attributes:
        if a.field in ("phone_number", "email", "address") and not a.is_partner:
            words = one_line(a.value) if isinstance(a.value, Address) else str(a.value)
            rows.append((value_label(fields[a.field], a), words))
    return rows
