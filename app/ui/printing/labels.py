"""Address labels and envelopes: who gets one, and where it goes on the sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain import addresses
from app.domain.contact import Contact
from app.domain.countries import code_of
from app.domain.names import display_name
from app.domain.values import Address
from app.ui.printing.canvas import Canvas, face, mm
from app.ui.printing.papers import LabelSheet

SIZES = (11.0, 10.0, 9.0, 8.0, 7.0, 6.0)
"""Points, the first that fits."""
INSET = mm(4)


def address_lines(contact: Contact, home: str = "") -> list[str]:
    """The lines of an address as the post wants them; empty without one. The country *home* (ISO 3166) is left out."""
    main = contact.main("address")
    if main is None:
        return []
    if isinstance(main.value, Address):
        at_home = bool(home) and code_of(main.value.country) == home
        place = addresses.lines(main.value, country=not at_home)
    else:
        place = str(main.value).splitlines()
    if not place:
        return []
    name, company = display_name(contact), contact.text("company")
    work = [company] if company and company != name and (main.label or "") == "Work" else []
    return [line for line in (name, *work, *place) if line.strip()]


def labelled(contacts: Iterable[Contact], home: str = "") -> list[list[str]]:
    """The labels of those who have an address."""
    return [lines for contact in contacts if (lines := address_lines(contact, home))]


def label_sheets(canvas: Canvas, labels: Sequence[Sequence[str]], sheet: LabelSheet, start: int = 0) -> None:
    """Fill sheets; *start* is the first free label of the first one, counted from 0."""
    for number, lines in enumerate(labels, start):
        place = number % sheet.count
        if place == 0 and number > start:
            canvas.new_page()
        x, y = sheet.place(place)
        block(canvas, mm(x), mm(y), mm(sheet.width), mm(sheet.height), lines)


def envelopes(canvas: Canvas, labels: Sequence[Sequence[str]], sender: Sequence[str] = ()) -> None:
    """One envelope after the other: the sender small at the upper left, the address right of the middle."""
    for number, lines in enumerate(labels):
        if number:
            canvas.new_page()
        y = mm(8)
        for line in sender:
            y += canvas.text(mm(10), y, canvas.width * 0.45, line, face(8))
        left, top = canvas.width * 0.48, canvas.height * 0.45
        block(
            canvas, left, top, canvas.width - left - mm(8), canvas.height - top - mm(8), lines, middle=False
        )


def block(
    canvas: Canvas, x: float, y: float, width: float, height: float, lines: Sequence[str], middle: bool = True
) -> None:
    """Lines inside a box, as large as they fit; upright in the middle, or from its top."""
    room_x, room_y = width - 2 * INSET, height - INSET
    font = face(SIZES[-1])
    for points in SIZES:
        font = face(points)
        widest = max(canvas.width_of(line, font) for line in lines)
        if widest <= room_x and canvas.line_height(font) * len(lines) <= room_y:
            break
    high = canvas.line_height(font) * len(lines)
    at = y + max(0.0, (height - high) / 2) if middle else y
    for line in lines:
        at += canvas.text(x + INSET, at, room_x, line, font)
