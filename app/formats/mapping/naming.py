"""The name in a row: a full name taken apart where no column has the parts, a display name dropped where it says no more."""

from __future__ import annotations

from dataclasses import replace

from app.domain import names
from app.domain.contact import Attribute, Contact
from app.domain.name_parts import NAME_PARTS
from app.formats.mapping.values import Draft


def settle_names(draft: Draft) -> list[Attribute]:
    """The draft's attributes with its names settled.

    A column that is to be split fills the name parts unless other columns have. A display name that is only another
    way to write the name parts, or the company of a contact without a name, counts as computed and is left out.
    """
    found = _one_surname(draft.attributes)
    full = draft.full_name
    shown = next((a for a in found if a.field == "display_name" and not a.is_partner), None)
    if not full and shown is None:
        return found
    own = {a.field: str(a.value) for a in reversed(found) if not a.is_partner and isinstance(a.value, str)}
    named = any(own.get(p) for p in NAME_PARTS[1:4])
    if full and shown is None:
        if named:
            if _says_more(full, found, own):
                found = [Attribute("display_name", full), *found]
            return found
        if own.get("kind", "").startswith("org") or full == own.get("company"):
            return found if own.get("company") else [*found, Attribute("company", full)]
        parts = names.split(full)
        return [*(Attribute(p, parts[p]) for p in NAME_PARTS if parts.get(p)), *found]
    if shown is not None:
        text = str(shown.value)
        redundant = not _says_more(text, [a for a in found if a is not shown], own)
        if not named and own.get("kind", "").startswith("org") and not own.get("company"):
            return [Attribute("company", text) if a is shown else a for a in found]
        if redundant:
            return [a for a in found if a is not shown]
    return found


def _one_surname(attributes: list[Attribute]) -> list[Attribute]:
    """The attributes with two surnames of a person, which have a column each in Spain and Portugal, as one."""
    names = [a for a in attributes if a.field == "last_name" and not a.is_partner]
    if len(names) < 2:
        return attributes
    whole = replace(names[0], value=" ".join(dict.fromkeys(str(a.value) for a in names)))
    return [whole if a is names[0] else a for a in attributes if a is names[0] or a not in names[1:]]


def _says_more(text: str, attributes: list[Attribute], own: dict[str, str]) -> bool:
    first, last = own.get("first_name", ""), own.get("last_name", "")
    if text in (f"{first} {last}", f"{last}, {first}", f"{last} {first}", first or last):
        return False
    return not names.is_standard_composition(text, Contact(attributes=tuple(attributes)))
