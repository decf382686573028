"""The orders of the list, both ways: keys of the query service with the words of the sort menu."""

from __future__ import annotations

from app.domain.fields import Fields
from app.ui.text import tr
from app.ui.words import field_label

DEFAULT = "sort_name"
LETTERED = frozenset({"sort_name", "display_name", "company"})
"""Orders in which letters stand above the contacts."""
DATED = frozenset({"last_touch", "next_touch", "created_at", "updated_at"})


def orders() -> dict[str, str]:
    """Key -> what the menu and the head say."""
    return {
        "sort_name": tr("Last name", "Sort"),
        "display_name": tr("First name", "Sort"),
        "company": tr("Company", "Sort"),
        "last_touch": tr("Last touch", "Sort"),
        "next_touch": tr("Next touch", "Sort"),
        "created_at": tr("Date added", "Sort"),
        "updated_at": tr("Date changed", "Sort"),
    }


def key_of(order: str) -> str:
    """The key without its direction."""
    return order.removeprefix("-")


def is_descending(order: str) -> bool:
    """Whether the order runs backwards."""
    return order.startswith("-")


def chosen(order: str, key: str) -> str:
    """The order after *key* was picked from the menu: the same one again turns round; dates begin with the newest."""
    if key == key_of(order):
        return key if is_descending(order) else f"-{key}"
    return f"-{key}" if key in DATED and key != "next_touch" else key


def is_order(order: str, fields: Fields) -> bool:
    """Whether a remembered text is an order of this book."""
    return key_of(order) in orders() or key_of(order) in fields


def order_words(order: str, fields: Fields) -> str:
    """What the list is sorted by."""
    key = key_of(order)
    return orders().get(key) or field_label(fields[key])
