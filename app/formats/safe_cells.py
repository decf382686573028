"""Cells that a spreadsheet would run as a formula, made harmless: an apostrophe before them, which our reader takes off.

A phone number such as +49 30 1234567 stays as it is: a sign followed by digits, blanks and brackets computes nothing.
"""

from __future__ import annotations

import re

_LIVE = re.compile(
    r"'+[=+@\t\r-]|[=@\t\r]|[+-](?!\d[\d ().,/-]*$)(?!\d[\d ()./-]*(?: ?(?:ext\.?|x) ?\d+)$)(?! ?\(\d[\d ()./-]*$)"
)


_OWN = re.compile(r"'+[=+@\t\r-]")


def doubled(cell: str) -> str:
    """The cell for a workbook, which computes no text: only an apostrophe of its own, as ours would be, gets another."""
    return f"'{cell}" if cell[:1] == "'" and _OWN.match(cell) else cell


def safe(cell: str) -> str:
    """The cell without NUL, which no reader of tables takes, and with an apostrophe before it if it would be computed.

    A text that has such an apostrophe of its own gets another: our reader takes one off.
    """
    cell = cell.replace("\0", "")
    return f"'{cell}" if _LIVE.match(cell) else cell
