"""What a line of the list says: its second line, its letter, its text when dragged or spoken."""

from __future__ import annotations

from app.domain.book import Row
from app.domain.folding import fold
from app.ui.names import turned
from app.ui.text import tr

DOT = " · "
DIGITS, OTHERS = "0", "~"
"""The groups before and after the letters; both stand under #."""


def shown_name(row: Row, last_first: bool) -> str:
    """The name as the list shows it."""
    if not row.display_name:
        return tr("No name", "List")
    return turned(row.display_name, row.sorted_part) if last_first else row.display_name


def subtitle(row: Row) -> str:
    """Company and main phone, else e-mail; without what the name says already."""
    company = "" if row.company == row.display_name else row.company
    reach = next((text for text in (row.phone, row.email) if text and text != row.display_name), "")
    return DOT.join(part for part in (company, reach) if part)


def contact_text(row: Row) -> str:
    """A contact as plain text, a fact a line."""
    return "\n".join(dict.fromkeys(filter(None, (row.display_name, row.company, row.phone, row.email))))


def spoken(row: Row, last_first: bool = False) -> str:
    """What a screen reader says."""
    tags = ", ".join(name for name, _color in row.tags)
    favourite = tr("favourite", "List") if row.favourite else ""
    return ", ".join(filter(None, (shown_name(row, last_first), subtitle(row), tags, favourite)))


def group(key: str) -> str:
    """The group that a sort key belongs to: its letter in upper case, DIGITS before them, OTHERS behind them."""
    first = key[:1]
    if "a" <= first <= "z":
        return first.upper()
    if "0" <= first <= "9":
        return DIGITS
    cased = first.isalpha() and first.upper() != first and first < "\u0600"  # Greek, Cyrillic, Armenian
    return first.upper() if cased else OTHERS


def group_of(row: Row, order: str) -> str:
    """The group of a line in this order (a sort key of the list, without its direction)."""
    if order == "sort_name":
        return group(row.sort_key)
    return group(fold(row.company if order == "company" else row.display_name).lstrip(" \"'(.-"))


def letter(name: str) -> str:
    """What stands above a group and in the jump strip."""
    return "#" if name in (DIGITS, OTHERS) else name
