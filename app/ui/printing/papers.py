"""Sheets of labels and envelopes as data, in millimetres, by the makers' published measures.

To add one: add a line. Other makers' sheets of the same measures work as well; the names say the usual codes.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPageSize


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """A sheet: labels across and down, size of one, from the paper's edge to the first, and from one to the next (mm)."""

    key: str
    name: str
    paper: QPageSize.PageSizeId
    across: int
    down: int
    width: float
    height: float
    left: float
    top: float
    step_x: float
    step_y: float

    @property
    def count(self) -> int:
        """Labels on a sheet."""
        return self.across * self.down

    def place(self, number: int) -> tuple[float, float]:
        """Left and top (mm) of a label, counted from 0 by rows."""
        row, column = divmod(number, self.across)
        return self.left + column * self.step_x, self.top + row * self.step_y


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope lying on its long side (mm)."""

    key: str
    name: str
    width: float
    height: float


A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter
SHEETS = {
    sheet.key: sheet
    for sheet in (
        LabelSheet("l7160", "A4 · 3 × 7 · 63.5 × 38.1 mm (L7160)", A4, 3, 7, 63.5, 38.1, 7.2, 15.1, 66.0, 38.1),
        LabelSheet("l7159", "A4 · 3 × 8 · 63.5 × 33.9 mm (L7159)", A4, 3, 8, 63.5, 33.9, 7.2, 12.9, 66.0, 33.9),
        LabelSheet("l7163", "A4 · 2 × 7 · 99.1 × 38.1 mm (L7163)", A4, 2, 7, 99.1, 38.1, 4.7, 15.1, 101.6, 38.1),
        LabelSheet("l7162", "A4 · 2 × 8 · 99.1 × 33.9 mm (L7162)", A4, 2, 8, 99.1, 33.9, 4.7, 12.9, 101.6, 33.9),
        LabelSheet("3474", "A4 · 3 × 8 · 70 × 37 mm (3474)", A4, 3, 8, 70.0, 37.0, 0.0, 0.5, 70.0, 37.0),
        LabelSheet("5160", "Letter · 3 × 10 · 66.7 × 25.4 mm (5160)", LETTER, 3, 10, 66.7, 25.4, 4.8, 12.7, 69.9, 25.4),
        LabelSheet("5161", "Letter · 2 × 10 · 101.6 × 25.4 mm (5161)", LETTER, 2, 10, 101.6, 25.4, 4.0, 12.7, 106.4, 25.4),
        LabelSheet("5163", "Letter · 2 × 5 · 101.6 × 50.8 mm (5163)", LETTER, 2, 5, 101.6, 50.8, 4.0, 12.7, 106.4, 50.8),
    )
}  # fmt: skip
ENVELOPES = {
    envelope.key: envelope
    for envelope in (
        Envelope("dl", "DL · 220 × 110 mm", 220.0, 110.0),
        Envelope("c6", "C6 · 162 × 114 mm", 162.0, 114.0),
        Envelope("c5", "C5 · 229 × 162 mm", 229.0, 162.0),
        Envelope("b6", "B6 · 176 × 125 mm", 176.0, 125.0),
        Envelope("10", "#10 · 241.3 × 104.8 mm", 241.3, 104.8),
    )
}
