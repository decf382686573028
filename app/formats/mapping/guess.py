"""The mapping that a table most likely wants: by preset, else by header, else by content."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.domain.catalogue import BUILTIN
from app.domain.fields import Fields
from app.formats.mapping import own
from app.formats.mapping.arrange import arrange
from app.formats.mapping.content import Look, look
from app.formats.mapping.foreign import foreign
from app.formats.mapping.headers import key
from app.formats.mapping.lexicon import Named
from app.formats.mapping.own import state_target
from app.formats.mapping.peculiar import EITHER
from app.formats.mapping.presets import Preset, apply_preset, recognise
from app.formats.mapping.synonyms import LOOSE, named, strange
from app.formats.mapping.targets import Mapping, Target


@dataclass(frozen=True, slots=True)
class Guess:
    """A mapping with the preset that was recognised ("" = none) and its language, and why each column goes where it does.

    A reason is `preset`, `header`, `content`, `custom` (a custom field of the book) or `""` (nothing is known).
    """

    preset: str
    mapping: Mapping
    reasons: dict[str, str] = field(default_factory=dict)
    language: str = ""

    @property
    def unmapped(self) -> tuple[str, ...]:
        """The columns that go nowhere and that no preset knows to be idle."""
        return tuple(c for c, t in self.mapping.items() if t is None and not self.reasons.get(c))


def guess(
    columns: Sequence[str], sample: Sequence[Sequence[str]] = (), fields: Fields = BUILTIN, preset: str = ""
) -> Guess:
    """The likely mapping of columns, given some rows of their cells. `preset` names the program instead of recognising it."""
    looks = {c: look(row[n] for row in sample if n < len(row)) for n, c in enumerate(columns)}
    custom = apply_preset(_of_custom(fields), columns)
    mapping: Mapping = dict.fromkeys(columns)
    reasons: dict[str, str] = dict.fromkeys(columns, "")
    seen = recognise(columns, preset)
    if seen is not None:
        for column, goal in seen[1].items():
            mapping[column], reasons[column] = goal, "preset"
    open_columns = [c for c in columns if not reasons[c]]
    found: dict[str, Named] = {}
    for column in open_columns:
        if column in custom:
            mapping[column], reasons[column] = custom[column], "custom"
            continue
        if (slot := state_target(column)) is not None:
            mapping[column], reasons[column] = slot, "header"
            continue
        name = _settled(_named(column), looks[column])
        if name is not None:
            found[column], reasons[column] = name, "header"
    arrange(columns, mapping, found, looks)
    for column in open_columns:
        if (
            mapping[column] is None
            and reasons[column] in ("", "header")
            and not _is_other(column, looks[column])
        ):
            mapping[column] = _by_content(column, looks, mapping)
            reasons[column] = "content" if mapping[column] else ""
    if not any(mapping.values()) or all(_is_nameless(c) for c in columns):
        _names_by_content(columns, looks, mapping, reasons)
    elif not any(t and t.field in _SAY_WHO and not t.partner for t in mapping.values()):
        _name_by_content(columns, looks, mapping, reasons)
    preset_name = seen[0].name if seen else preset
    return Guess(preset_name, mapping, reasons, seen[0].language if seen else "")


def _named(column: str) -> Named | None:
    """What the header says; of words that only may be a label beside a phone, what stands in the lists as a whole."""
    name = named(column)
    return name if name and name.sure > LOOSE else foreign(column) or name


def _is_other(column: str, seen: Look) -> bool:
    return seen.kind not in ("email", "url") and strange(column)


def _of_custom(fields: Fields) -> Preset:
    """The columns that name the book's custom fields: by name, by label, or as our own tables number and part them."""
    names: dict[str, list[Target | None]] = {key(f.name): [Target(f.name)] for f in fields.custom}
    return Preset("custom", {**dict(own.targets(fields.custom)), **names})


_SAY_WHO = ("display_name", "first_name", "last_name", "company")
_KINDS = {
    "email": ("email",),
    "phone": ("phone_number", "im"),
    "url": ("website", "linkedin", "facebook", "instagram", "social", "photo"),
    "date": (),
}
_FREE = frozenset(
    {
        "note",
        "display_name",
        "address",
        "metadata",
        "tags",
        "company",
        "related",
        "reports_to",
        "title",
        "role",
        "job_title",
    }
)


def _settled(name: Named | None, seen: Look) -> Named | None:
    """The header's meaning where the content does not speak against it, else what the content says."""
    if name is None:
        return None
    kind, goal = seen.kind, name.target
    if goal.component == "label":
        return name
    if (
        kind == "email"
        and goal.field != "email"
        and goal.field not in ("im", "uid", "source_id", "assignee", "note")
    ):
        return Named(
            Target("email", goal.label if goal.field in ("phone_number", "address") else None), name.number
        )
    if (
        kind == "phone"
        and goal.field in ("display_name", "company", "address", "email", "website", "related")
        and not goal.component
    ):
        return Named(Target("phone_number", goal.label), name.number)
    if kind == "url" and goal.field in ("phone_number", "email", "address", "company", "display_name"):
        return Named(Target("website", goal.label), name.number)
    if name.sure == EITHER and seen.company < 0.3 and seen.filled:
        return Named(Target("display_name"), name.number)
    if (
        name.sure == LOOSE
        and seen.filled
        and kind != {"phone_number": "phone", "website": "url", "address": ""}.get(goal.field, goal.field)
    ):
        return name if goal.field == "phone_number" and seen.digits >= 0.9 else None
    if goal.field == "phone_number" and name.sure < 0.5 and seen.filled and not (seen.phone >= 0.4):
        if goal.label == "Work" and seen.name >= 0.5:
            return Named(Target("company"), name.number)
        return Named(Target("address", goal.label), name.number) if seen.words >= 3 else None
    if goal.field == "address" and goal.component in ("state", "country") and kind:
        return None
    if goal.field in ("display_name", "first_name", "last_name", "related") and seen.digits >= 0.8:
        return None
    return name


def _by_content(column: str, looks: dict[str, Look], mapping: Mapping) -> Target | None:
    seen = looks[column]
    taken = {t.field for t in mapping.values() if t}
    fresh = 1 + max((t.index for t in mapping.values() if t), default=-1)
    if seen.kind == "email":
        return Target("email", index=fresh)
    if seen.kind == "phone" and (_is_nameless(column) or (seen.filled > 2 and not _identifier(column))):
        return Target("phone_number", index=fresh)
    if seen.kind == "url":
        return Target("website", index=fresh)
    if seen.kind == "date" and "birthday" not in taken and _is_nameless(column):
        return Target("birthday")
    if seen.postcode >= 0.8 and seen.filled > 2 and _is_nameless(column, 2) and "address" in taken:
        near = next(t for t in mapping.values() if t and t.field == "address")
        return replace(near, component="postcode")
    if seen.title >= 0.8 and "title" not in taken:
        return Target("title")
    return None


def _identifier(column: str) -> bool:
    words = key(column)
    return words.endswith("id") or any(
        w in words for w in ("number", "code", "nummer", "count", "total", "amount", "iban", "account")
    )


def _is_nameless(column: str, short: int = 0) -> bool:
    """Whether a column has no header, or one of so few letters that it may mean anything."""
    return len(key(column)) <= short or column.startswith("Column ")


def _name_by_content(
    columns: Sequence[str], looks: dict[str, Look], mapping: Mapping, reasons: dict[str, str]
) -> None:
    """In a table whose headers name no name: the first column that holds full names, each another, says who (`Choriste`)."""
    for column in columns:
        seen = looks[column]
        own = seen.name >= 0.8 and seen.words >= 1.6 and seen.distinct >= 0.9 and seen.filled > 1
        if own and mapping[column] is None and not strange(column):
            company = seen.company >= 0.4
            mapping[column] = Target("company") if company else Target("display_name", split="name")
            reasons[column] = "content"
            return


def _names_by_content(
    columns: Sequence[str], looks: dict[str, Look], mapping: Mapping, reasons: dict[str, str]
) -> None:
    """In a table without headers: the first columns that hold names are the names, a later one the company."""
    people = [
        c
        for c in columns
        if mapping[c] is None and looks[c].name >= 0.8 and looks[c].filled and looks[c].company < 0.4
    ]
    if people and looks[people[0]].words >= 1.8:
        mapping[people[0]] = Target("display_name", split="name")
        reasons[people[0]] = "content"
    elif len(people) > 1 and columns.index(people[1]) == columns.index(people[0]) + 1:
        for column, name in zip(people, ("first_name", "last_name"), strict=False):
            mapping[column], reasons[column] = Target(name), "content"
    for column in columns:
        if mapping[column] is None and looks[column].company >= 0.4:
            mapping[column], reasons[column] = Target("company"), "content"
            break
