"""The menu "Add field": everything that a contact can hold and that the form does not show yet."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from app.domain.fields import DataType, Field, Fields, Place
from app.domain.name_parts import NAME_PARTS
from app.ui.detail.menus import plain
from app.ui.text import tr
from app.ui.words import field_label, word

NEVER = {
    "photo",
    *NAME_PARTS,
    "company",
    "department",
    "job_title",
}
"""Fields that have a place of their own in the form."""
PARTNER = ("first_name", "last_name", "phone_number", "email", "birthday", "company", "job_title", "note")


def addable(
    fields: Fields, shown: Collection[str], never: Collection[str] = frozenset(NEVER)
) -> dict[str, list[Field]]:
    """The fields that can be added, by section in registry order."""
    result: dict[str, list[Field]] = {}
    for field in fields:
        if field.place is not Place.ATTRIBUTE or field.name in never or field.name in shown:
            continue
        if field.show and field.editable and field.data_type is not DataType.IMAGE:
            result.setdefault(field.section, []).append(field)
    return result


def add_fields(
    menu: QMenu,
    fields: Fields,
    shown: Collection[str],
    choose: Callable[[str], object],
    never: Collection[str] = frozenset(NEVER),
) -> None:
    """Put the fields that can be added into a menu, by section, but those *never*; `choose` gets a field's name."""
    for section, found in addable(fields, shown, never).items():
        if len(found) == 1:
            menu.addAction(plain(field_label(found[0])), partial(choose, found[0].name))
            continue
        below = menu.addMenu(plain(word(section)))
        for field in found:
            below.addAction(plain(field_label(field)), partial(choose, field.name))


def state_names() -> dict[str, str]:
    """The contact's own state that can be added, by slot."""
    return {
        "consent": tr("Consent", "Editor"),
        "touch_freq": tr("Reminder", "Editor"),
        "source_type": tr("Source type", "Editor"),
        "source_id": tr("Source id", "Editor"),
        "metadata": tr("More data", "Editor"),
    }


def add_field_menu(
    parent: QWidget,
    fields: Fields,
    shown: Collection[str],
    shown_state: Collection[str],
    partner: Collection[str],
    choose: Callable[[str, str], object],
) -> QMenu:
    """The menu; `choose(kind, name)` with kind field, partner, state or job."""
    menu = QMenu(parent)
    menu.addAction(tr("Another job", "Editor"), partial(choose, "job", ""))
    add_fields(menu, fields, shown, partial(choose, "field"))
    below = menu.addMenu(tr("Partner", "Editor"))
    for name in PARTNER:
        if name not in partner:
            below.addAction(plain(field_label(fields[name])), partial(choose, "partner", name))
    menu.addSeparator()
    for slot, label in state_names().items():
        if slot not in shown_state:
            menu.addAction(label, partial(choose, "state", slot))
    return menu
