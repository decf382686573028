"""The values of a contact from cells: texts, phones, dates, addresses, values with labels in columns of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain import email
from app.domain.addresses import parse_place
from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute
from app.domain.values import Address, Photo, Value
from app.formats.mapping import cells, dateorder
from app.formats.mapping.phones import checked
from app.formats.mapping.slots import DATE_PARTS, MARKS, Rules, Slot

_LABELS = {(f.name, x.casefold()): x for f in BUILTIN for x in f.labels}
_NOISE = {
    "gender": frozenset(
        {
            "unspecified",
            "keine angabe",
            "non spécifié",
            "no especificado",
            "non specificato",
            "niet opgegeven",
        }
    )
}
_EVENTS = {
    "anniversary": "wedding_anniversary",
    "wedding anniversary": "wedding_anniversary",
    "birthday": "birthday",
}


@dataclass(slots=True)
class Draft:
    """What a row has yielded so far: attributes, and complaints as (column number, text, what is wrong)."""

    rules: Rules
    attributes: list[Attribute] = field(default_factory=list)
    complaints: list[tuple[int, str, str]] = field(default_factory=list)
    full_name: str = ""
    metadata: dict[str, str] = field(default_factory=dict)

    def say(self, what: str, number: int, text: str) -> None:
        """Note that the text in a column is flawed."""
        self.complaints.append((number, text, what))

    def complain(self, number: int, text: str, what: str) -> None:
        """`say` with the place first, to be completed with the complaint."""
        self.say(what, number, text)

    def add(self, slot: Slot, value: Value, label: str | None, primary: bool = False, name: str = "") -> None:
        """Append a value of the slot's field (or of the field `name`)."""
        self.attributes.append(
            Attribute(
                name or slot.field,
                value,
                label,
                group=slot.group,
                is_primary=primary,
                is_partner=slot.partner,
            )
        )


def simple(draft: Draft, slot: Slot, component: str, number: int, text: str) -> None:
    """Add what one cell says. The cell of a mere label, or of a part of a date, says nothing alone."""
    kind = slot.kind
    if component:
        if kind == "address" and component not in MARKS:
            _address(draft, slot, {component: text}, None, False)
        elif kind == "date" and component in DATE_PARTS:
            _date_of_parts(draft, slot, {component: text}, number)
        return
    if kind == "text":
        if slot.split == "name" and slot.field == "display_name":
            draft.full_name = text
        elif text.casefold() not in _NOISE.get(slot.field, ()):
            texts = cells.values(text, kind, slot.split) if slot.split or " ::: " in text else [text]
            for part in texts:
                draft.add(slot, part, slot.label)
        return
    if kind == "address":
        for part in cells.values(text, kind, slot.split):
            draft.add(slot, Address(location=part), slot.label)
        return
    for part in cells.values(text, kind, slot.split or (";" if kind == "contact" and ";" in text else "")):
        _scalar(draft, slot, number, part, slot.label, False)


def _scalar(
    draft: Draft, slot: Slot, number: int, text: str, label: str | None, primary: bool, name: str = ""
) -> None:
    kind = slot.kind
    value: Value = text
    if kind == "phone":
        value = checked(draft, number, text)
    elif kind == "date":
        if cells.is_no_date(text):
            return
        found = dateorder.iso(text, draft.rules.day_first)
        if not found:
            draft.say("is no date that can be read; kept as typed", number, text)
        value = found or text
    elif kind == "email":
        if not email.normalize(text):
            draft.say("is no e-mail address; kept as typed", number, text)
        value = text.removeprefix("mailto:")
    elif kind == "boolean":
        said = cells.truth(text)
        if said is None:
            draft.say("says neither yes nor no", number, text)
        value = text if said is None else said
    elif kind == "number":
        value = _number(text)
        if isinstance(value, str):
            draft.say("is no number; kept as typed", number, text)
    elif kind == "image":
        value = Photo(url=text)
    draft.add(slot, value, label, primary, name)


def _number(text: str) -> Value:
    try:
        number = float(text.replace(" ", "").replace(",", "."))
    except ValueError:
        return text
    return int(number) if number == int(number) and abs(number) < 1e15 else number


def compound(draft: Draft, slot: Slot, texts: Sequence[str]) -> None:
    """Add the value that several cells make up."""
    parts: dict[str, str] = {}
    where: dict[str, int] = {}
    for component, number in slot.parts:
        text = texts[number]
        if not text or not (text := cells.clean(text)) or text in cells.ERRORS:
            continue
        if component in parts and slot.kind == "address":
            joint = "\n" if component in ("street", "full", "") else ", "
            parts[component] = f"{parts[component]}{joint}{text}"
        else:
            parts[component] = text
        where[component] = number
    if not parts:
        return
    label, starred = _label(parts.pop("label", ""), slot)
    primary = starred or bool(cells.truth(parts.pop("primary", "")))
    label = parts.pop("service", "") or label
    if not parts:
        return
    if slot.kind == "address":
        _address(draft, slot, parts, label, primary)
    elif slot.kind == "date" and not parts.get(""):
        _date_of_parts(draft, slot, parts, next(iter(where.values())))
    elif slot.kind == "custom":
        if parts.get(""):
            key = label or f"Custom {slot.index + 1}"
            draft.metadata[key] = (
                f"{draft.metadata[key]}\n{parts['']}" if key in draft.metadata else parts[""]
            )
    elif parts.get(""):
        for part in cells.values(parts[""], slot.kind, slot.split):
            event = _EVENTS.get((label or "").casefold(), "") if slot.field == "important_date" else ""
            _scalar(draft, slot, where[""], part, None if event else label, primary, event)
            primary = False


def _label(text: str, slot: Slot) -> tuple[str | None, bool]:
    """The label as our fields know it, and whether the file marks the value as the main one (`* Home`)."""
    starred = text.startswith("*")
    text = text.lstrip("* ") if starred else text
    if not text:
        return slot.label, starred
    return _LABELS.get((slot.field, text.casefold()), text), starred


def _address(draft: Draft, slot: Slot, parts: dict[str, str], label: str | None, primary: bool) -> None:
    label = label or slot.label
    several = max((t.count(" ::: ") for t in parts.values()), default=0) + 1
    for n in range(several):
        own = {
            c: t.split(" ::: ")[n].strip() if t.count(" ::: ") >= n and " ::: " in t else t if n == 0 else ""
            for c, t in parts.items()
        }
        if place := own.pop("place", ""):
            own = {**parse_place(place), **{c: t for c, t in own.items() if t}}
        location = own.pop("location", "")
        whole = "\n".join(t for c in ("full", "") if (t := own.pop(c, "")))
        address = Address(**own) if any(own.values()) else Address(location=whole)
        if location:
            said = "\n".join(t for t in (address.location, location) if t)
            address = address.with_part("location", said)
        if whole and any(own.values()) and not address.street and "" in parts:
            address = address.with_part("street", whole)
        if address:
            draft.add(slot, address, label, primary and n == 0)


def _date_of_parts(draft: Draft, slot: Slot, parts: dict[str, str], number: int) -> None:
    year, month, day = (int(t) if (t := parts.get(p, "")).isdigit() else 0 for p in DATE_PARTS)
    if not (year or month or day):
        if any(parts.values()) and any(t.strip("0") for t in parts.values()):
            draft.say("is no date that can be read; kept as typed", number, " ".join(parts.values()))
            draft.add(slot, " ".join(parts[p] for p in DATE_PARTS if p in parts), slot.label)
        return
    text = f"{year:04}" if year else "-"
    text += f"-{month:02}" if month else ""
    text += f"-{day:02}" if day and month else ""
    found = dateorder.iso(text, None)
    if not found:
        draft.say("is no date that can be read; kept as typed", number, text)
    draft.add(slot, found or text, slot.label)
