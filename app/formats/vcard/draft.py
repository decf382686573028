"""The contact while its card is read: values in file order, what they have to do with each other settled at the end."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from app.domain import limits
from app.domain.contact import Attribute, Contact, Interaction, Params, one_primary
from app.domain.fields import Field
from app.domain.values import Address, Value
from app.formats.records import Problem
from app.formats.vcard.labels import apple_label, label_of, with_types
from app.formats.vcard.lexer import ENCODED, Property
from app.formats.vcard.text import unescape

ORGANISATION = ("company", "department", "job_title", "role")
LABELLED = {
    "phone_number",
    "email",
    "website",
    "address",
    "important_date",
    "related",
    "im",
    "social",
    "photo",
    "note",
    "child_birthday",
}


@dataclass(slots=True)
class Entry:
    """One value to be. `group` None: it is found out; `types` as in the file, for matching LABEL with ADR."""

    field: str
    value: Value
    label: str | None = None
    params: Params = ()
    vcard_group: str = ""
    pref: int = 0
    is_partner: bool = False
    group: str | None = None
    types: tuple[str, ...] = ()
    exact: bool = False


@dataclass(slots=True)
class Draft:
    """What is known so far of one card's contact; `state` holds the arguments of `Contact` that are not attributes."""

    row: int
    entries: list[Entry] = field(default_factory=list)
    state: dict[str, Any] = field(default_factory=dict)
    tags: list[str] = field(default_factory=list)
    ab_labels: list[Property] = field(default_factory=list)
    post_labels: list[tuple[Property, str]] = field(default_factory=list)
    displays: int = 0
    display: str = ""
    is_group: bool = False
    members: list[str] = field(default_factory=list)
    definitions: list[Field] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)

    def add(
        self, prop: Property, name: str, value: Value, label: str | None = None, params: Params | None = None
    ) -> Entry | None:
        """Add a value of a field, unless it is empty; our own parameters on the property have the last word."""
        if value == "" or self.is_full(prop):
            return None
        head = prop.head
        params = head.kept if params is None else params
        entry = Entry(name, value, label, params, head.group, head.pref, types=head.types)
        if own := head.own:
            entry.label = own.get("LABEL", entry.label)
            entry.group = own.get("GROUP", entry.group)
            entry.exact = "LABEL" in own
        self.entries.append(entry)
        return entry

    def is_full(self, prop: Property) -> bool:
        """Whether the card holds more values than any card does; the first value too many is warned of."""
        count = len(self.entries) + len(self.tags)
        if count == limits.CARD_PROPERTIES:
            self.warn(prop, "The card holds too many values; from here on they were left out.")
        return count >= limits.CARD_PROPERTIES

    def warn(self, prop: Property, problem: str) -> None:
        """Note that a value was kept as it stands but could not be read."""
        if len(self.warnings) < 200:
            self.warnings.append(Problem(self.row, prop.line, prop.head.name, prop.value[:200], problem))

    def has(self, name: str, value: Value | None = None) -> bool:
        """Whether a field has a value already (this value, if one is given)."""
        return any(e.field == name and not e.is_partner and value in (None, e.value) for e in self.entries)

    def contact(self) -> Contact:
        """The contact, with labels, primary marks and groups settled."""
        self._settle_labels()
        self._settle_postal_labels()
        self._settle_organisations()
        primary = self._primaries()
        attributes = tuple(
            Attribute(
                field=e.field,
                value=e.value,
                label=e.label,
                group=e.group or "",
                is_primary=id(e) in primary,
                is_partner=e.is_partner,
                params=e.params,
                vcard_group=e.vcard_group,
            )
            for e in self.entries
        )
        state = self.state
        interactions = tuple(Interaction(**i) for i in state.pop("interactions", ()))
        tags = frozenset(self.tags) if "tags" not in state else frozenset(state.pop("tags"))
        return Contact(
            attributes=one_primary(attributes) if primary else attributes,
            tags=tags,
            interactions=interactions,
            **{"source": "import", **state},
        )

    def _settle_labels(self) -> None:
        grouped: dict[str, list[Entry]] = {}
        for e in self.entries:
            if e.vcard_group and e.field in LABELLED and not e.exact:
                grouped.setdefault(e.vcard_group.lower(), []).append(e)
        said: set[str] = set()
        for prop in self.ab_labels:
            text = unescape(prop.value).strip()
            group = prop.head.group.lower()
            owners = grouped.get(group, [])
            if group not in said:
                for e in owners:
                    _apply_label(e, text)
            if text and (not owners or group in said):
                self.entries.append(
                    Entry("vcard.x-ablabel", prop.value, None, prop.head.params, prop.head.group)
                )
            said.add(group)
        for e in self.entries:
            if e.field == "important_date" and not e.exact and (e.label or "").casefold() == "anniversary":
                e.field, e.label = "wedding_anniversary", None

    def _settle_postal_labels(self) -> None:
        """A LABEL belongs to the first address of its types that has none yet; alone it is an address in free text."""
        waiting: dict[frozenset[str], list[Entry]] = {}
        for e in reversed(self.entries):
            if e.field == "address" and not e.is_partner:
                waiting.setdefault(frozenset(t.lower() for t in e.types), []).append(e)
        for prop, text in self.post_labels:
            if owners := waiting.get(frozenset(t.lower() for t in prop.head.types)):
                owner = owners.pop()
                owner.params = (*_joined(owner.params, prop.head.kept, ENCODED), ("LABEL", (text,)))
            else:
                label, rest = label_of("address", prop.head.types)
                self.add(prop, "address", Address(location=text), label, with_types(prop.head.kept, rest))

    def _settle_organisations(self) -> None:
        """The first company goes with the first title and role, the second with the second, and so on."""
        own = [e for e in self.entries if e.field in ORGANISATION and not e.is_partner and e.group is None]
        for e, group in zip(
            own, inferred_groups([e.field for e in own], [e.vcard_group for e in own]), strict=True
        ):
            e.group = group

    def _primaries(self) -> set[int]:
        best: dict[tuple[str, bool], Entry] = {}
        for e in self.entries:
            if e.pref:
                key = (e.field, e.is_partner)
                if key not in best or e.pref < best[key].pref:
                    best[key] = e
        return {id(e) for e in best.values()}


def _apply_label(e: Entry, text: str) -> None:
    label, words = apple_label(e.field, text)
    if e.field in ("im", "social") and e.label and label:
        words = text  # its label is the service
    else:
        e.label = label or e.label
    if words:
        e.params = (*e.params, ("X-ABLABEL", (words,)))


def inferred_groups(names: list[str], vcard_groups: list[str]) -> list[str]:
    """The organisation group of each company, department, title and role of a card that does not say (`fields.md` 1).

    A department follows its company. Within a vCard group they belong together; otherwise the n-th of each do.
    """
    counts: dict[str, int] = {}
    groups = []
    sizes = Counter(vcard_groups)
    for name, vcard_group in zip(names, vcard_groups, strict=True):
        if vcard_group and sizes[vcard_group] > 1:
            groups.append(f"organisation.{vcard_group}")
            continue
        if name == "department":
            number = max(
                counts.get("company", 0), counts.get("department", 0) + 1 if "company" not in counts else 1
            )
            counts["department"] = number
        else:
            number = counts[name] = counts.get(name, 0) + 1
        groups.append(f"organisation{number}")
    return groups


def _joined(params: Params, more: Params, name: str) -> Params:
    """The parameters with the values that others have of the one of a name."""
    values = tuple(v for key, given in (*params, *more) if key == name for v in given)
    rest = tuple((key, given) for key, given in params if key != name)
    return (*rest, (name, values)) if values else rest
