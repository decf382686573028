"""A contact that is being read from another system's JSON: its values so far, and how a value in JSON becomes one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.domain.contact import Attribute
from app.domain.fields import DataType, Fields, Place
from app.domain.values import ADDRESS_PARTS, Address, Photo
from app.formats.mapping import cells, dateorder
from app.formats.shapes import PARTS


@dataclass(slots=True)
class Draft:
    """What has been read of one contact; the last three say what a file tells elsewhere, by id."""

    fields: Fields
    definitions: Mapping[str, str]
    tag_names: Mapping[str, str]
    people: Mapping[str, str]
    attributes: list[Attribute] = field(default_factory=list)
    state: dict[str, Any] = field(default_factory=dict)
    metadata: dict[str, Any] = field(default_factory=dict)
    tags: list[str] = field(default_factory=list)
    calls: dict[str, str] = field(default_factory=dict)

    def add(
        self,
        name: str,
        value: Any,
        label: Any = None,
        primary: bool = False,
        partner: bool = False,
        group: str = "",
    ) -> None:
        """Append a value given as JSON; empty ones are nothing."""
        kind = self.fields[name].data_type
        if value is None or value == "" or value in ({}, []):
            return
        if isinstance(value, list):
            for item in value:
                self.add(name, item, label, primary, partner, group)
            return
        if kind is DataType.ADDRESS:
            value = address(value)
        elif kind is DataType.IMAGE and isinstance(value, str):
            value = Photo(url=value)
        elif kind is DataType.DATE:
            value = dateorder.iso(str(value), None) or str(value)
        elif kind is DataType.BOOLEAN and isinstance(value, str):
            said = cells.truth(value)
            value = value if said is None else said
        elif isinstance(value, dict):
            value = str(value.get("name") or value.get("display_name") or value.get("value") or value)
        elif not (kind is DataType.NUMBER or (isinstance(value, bool) and kind is DataType.BOOLEAN)):
            value = str(value).strip()
        if value not in ("", Address()):
            text = str(label) if label not in (None, "") else None
            self.attributes.append(
                Attribute(name, value, text, group=group, is_primary=primary, is_partner=partner)
            )

    def holds(self, name: str) -> bool:
        """Whether a field of this name has its values among the attributes."""
        return name in self.fields and self.fields[name].place is Place.ATTRIBUTE


def address(value: Any) -> Address:
    """The address that an object of any of the systems, or a text, describes."""
    if not isinstance(value, dict):
        return Address(location=str(value).strip())
    own: dict[str, str] = {}
    for key, text in value.items():
        name = PARTS.get(key, key)
        if (
            text not in (None, "")
            and (name in ADDRESS_PARTS or name in ("line1", "line2", "full"))
            and not isinstance(text, dict | list)
        ):
            own.setdefault(name, str(text).strip())
    lines = [own.pop(k) for k in ("line1", "line2") if k in own]
    full = own.pop("full", "")
    if lines and "street" not in own:
        own["street"] = "\n".join(lines)
    if full and not own:
        own["location"] = full
    return Address(**own)
