"""How one column of a table will be read: as it stands in the file, as it will be saved, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain import phone
from app.domain.contact import Attribute, Contact
from app.domain.countries import name_of
from app.domain.fields import DataType, Fields
from app.domain.normalize import show_value
from app.formats.mapping.apply import Row, to_contact
from app.formats.mapping.slots import slots
from app.formats.mapping.targets import Target
from app.services.importing.looking import Look

_FULL = ("full", "", "location")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what stands in the file, what will be saved, why; `check` = somebody should look at it."""

    row: int
    text: str
    saved: str
    why: str
    check: bool = False


def cells_of(found: Look, column: str, fields: Fields) -> list[Cell]:
    """The filled cells of a column in the rows that were looked at."""
    number = found.columns.index(column)
    target = found.mapping.get(column)
    flaws = found.flaws.get(column, {})
    result = []
    for row in found.rows:
        text = row.cells[number].strip() if number < len(row.cells) else ""
        if not text:
            continue
        saved, why = ("", "Left out") if target is None else _read(text, column, target, found, fields)
        flaw = flaws.get(row.number, "")
        result.append(Cell(row.number, text, saved, _sentence(flaw) if flaw else why, bool(flaw)))
    return result


def _sentence(flaw: str) -> str:
    """A flaw as it is said beside its value, which is not repeated: `is no phone number` → `Is no phone number`."""
    return flaw[:1].upper() + flaw[1:]


def _read(text: str, column: str, target: Target, found: Look, fields: Fields) -> tuple[str, str]:
    if target.component == "label":
        return text.lstrip("* "), "The label of the value beside it"
    if target.field == "custom" or target.component in ("service", "primary"):
        return text, ""
    alone = replace(target, index=0)
    ready = slots((column,), {column: alone}, fields)
    contact = to_contact(Row(1, 1, (text,)), (column,), ready, found.rules).contact
    if contact is None:
        return "", "Says nothing"
    return _state(contact, target) if not contact.attributes else _values(contact, target, found, fields)


def _state(contact: Contact, target: Target) -> tuple[str, str]:
    if target.field == "tags":
        return ", ".join(sorted(contact.tags)), ""
    value = contact.metadata if target.field == "metadata" else getattr(contact, target.field, "")
    if isinstance(value, bool):
        return ("Yes" if value else "No"), ""
    if hasattr(value, "values"):
        return ", ".join(str(v) for v in value.values()), ""
    return str(value or ""), ""


def _values(contact: Contact, target: Target, found: Look, fields: Fields) -> tuple[str, str]:
    shown, why = [], ""
    for a in contact.attributes:
        text, reason = _value(a, found, fields)
        shown.append(text)
        why = why or reason
    if target.split == "name":
        why = " + ".join(fields[a.field].label.lower() for a in contact.attributes)
        return " · ".join(shown), why[:1].upper() + why[1:]
    if len(shown) > 1:
        why = f"{len(shown)} values"
    if target.component and target.component not in _FULL and fields[target.field].data_type == "address":
        why = f"{target.component.replace('_', ' ').capitalize()} of the address"
    return ", ".join(shown), why


def _value(a: Attribute, found: Look, fields: Fields) -> tuple[str, str]:
    kind = fields[a.field].data_type
    shown = show_value(fields[a.field], a.value)
    if kind is DataType.PHONE:
        number = phone.parse(str(a.value), found.rules.region)
        if not number.e164:
            return shown, phone.PROBLEMS.get(number.problem, "Kept as it is")
        country = name_of(number.region) or "International"
        own = str(a.value).lstrip().startswith(("+", "00", "tel:"))
        return phone.format(
            number, "international"
        ), country if own else f"{country}, from the default country"
    if kind is DataType.DATE and found.rules.day_first is not None and "/" in str(a.value):
        return shown, "Kept as it is"
    return shown, ""
