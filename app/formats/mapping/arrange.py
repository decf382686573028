"""Headers seen together: which name is the last name, which address lines are one address, which number has which label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from app.domain.catalogue import BUILTIN
from app.formats.mapping.content import Look
from app.formats.mapping.headers import key
from app.formats.mapping.lexicon import Named
from app.formats.mapping.targets import Mapping, Target

_LABELLED = ("phone_number", "email", "website", "im", "related", "social", "important_date")
_STREETS = ("street", "", "full", "extra")
_INITIALS = frozenset(
    {"initials", "initialen", "voorletters", "initiales", "iniciales", "iniziali", "iniciais", "inicjaly"}
)
_NUMBER_WORDS = frozenset(
    {"no", "nr", "num", "number", "numero", "nummer", "numer", "ncivico", "n", "nro", "hausnr", "streetno"}
)
_TITLE_WORDS = frozenset({"title", "titel", "titre", "titulo", "titolo", "tytul"})


def arrange(
    columns: Sequence[str], mapping: Mapping, found: dict[str, Named], looks: dict[str, Look]
) -> None:
    """Put the targets that headers name into the mapping, with indexes that keep values apart and parts together."""
    _titles(columns, mapping, found, looks)
    _names(columns, mapping, found, looks)
    _numbers_of_houses(columns, mapping, found)
    goals = {c: n.target for c, n in found.items()}
    for column, goal in _addresses(columns, mapping, found).items():
        goals[column] = goal
    free = 1 + max((t.index for t in mapping.values() if t), default=-1)
    pairs: dict[tuple[str, bool, int], int] = {}
    for column in columns:
        name = found.get(column)
        if name is None or name.target.component != "label" or name.target.field == "address":
            continue
        pairs.setdefault((name.target.field, name.target.partner, name.number), free)
        goals[column] = replace(name.target, index=pairs[name.target.field, name.target.partner, name.number])
        free += 1
    used: set[tuple[str, bool, int]] = set()
    singular: set[tuple[str, str, bool]] = {(t.field, t.component, t.partner) for t in mapping.values() if t}
    for column in columns:
        name = found.get(column)
        if name is None:
            continue
        goal = goals[column]
        place = (goal.field, goal.partner, name.number)
        if goal.field in _LABELLED and goal.component == "":
            pair = pairs.get(place) if place not in used else None
            used.add(place)
            goal = replace(
                goal, index=pair if pair is not None else free, label=None if pair is not None else goal.label
            )
            free += pair is None
        elif BUILTIN[goal.field].group == "organisation" and name.number > 1:
            goal = replace(goal, index=name.number - 1)
        elif goal.field not in ("address", *_LABELLED) and BUILTIN[goal.field].singular:
            if (goal.field, goal.component, goal.partner) in singular and name.sure < 0.8:
                continue
            singular.add((goal.field, goal.component, goal.partner))
        mapping[column] = goal


def _titles(
    columns: Sequence[str], mapping: Mapping, found: dict[str, Named], looks: dict[str, Look]
) -> None:
    """A bare "Title" is the form of address if its cells say so or another column has the job, else the job."""
    fields = {t.field for t in mapping.values() if t} | {n.target.field for n in found.values()}
    for column in columns:
        if mapping.get(column) is None and key(column) in _TITLE_WORDS and column not in found:
            salutation = looks[column].title >= 0.5 or ("job_title" in fields and "title" not in fields)
            found[column] = Named(Target("title" if salutation else "job_title"))


def _numbers_of_houses(columns: Sequence[str], mapping: Mapping, found: dict[str, Named]) -> None:
    """A bare "No." behind a street is the number of the house."""
    for before, column in pairwise(columns):
        street = found[before].target if before in found else mapping.get(before)
        behind = street is not None and street.field == "address" and street.component in ("street", "")
        if street and behind and key(column) in _NUMBER_WORDS and not mapping.get(column):
            found[column] = Named(replace(street, component="house_number"))


def _names(columns: Sequence[str], mapping: Mapping, found: dict[str, Named], looks: dict[str, Look]) -> None:
    """A "Name" beside a first name is the last name; alone it is the full name, to be split."""
    fields = {t.field for t in mapping.values() if t and not t.partner} | {
        n.target.field for n in found.values() if not n.target.partner
    }
    full = [
        c
        for c in columns
        if c in found and found[c].target.field == "display_name" and not found[c].target.partner
    ]
    initials = [c for c in columns if key(c) in _INITIALS and not mapping.get(c) and c not in found]
    if initials and "first_name" not in fields and "last_name" in fields:
        found[initials[0]] = Named(Target("first_name"))
        fields.add("first_name")
    if len(full) > 1 and "company" not in fields and looks[full[0]].company >= 0.3:
        found[full[0]] = Named(Target("company"))
        full = full[1:]
    if not full:
        return
    short = [c for c in full if key(c) in ("name", "nom", "nome", "naam", "nombre", "nazwa")]
    if "first_name" in fields and "last_name" not in fields:
        last = (short or full)[0]
        found[last] = Named(Target("last_name"))
        full.remove(last)
    elif (
        "last_name" in fields
        and "first_name" not in fields
        and short
        and key(short[0]) in ("nome", "nombre", "nom", "name", "naam")
    ):
        found[short[0]] = Named(Target("first_name"))
        full.remove(short[0])
    elif "first_name" not in fields and full[0] in found:
        found[full[0]] = replace(found[full[0]], target=Target("display_name", split="name"))
        full = full[1:]
        for column in full:
            del found[column]
        return
    for column in full[1:]:
        del found[column]


def _addresses(columns: Sequence[str], mapping: Mapping, found: dict[str, Named]) -> dict[str, Target]:
    """The address columns with an index for each address: by label, and by number where more than the street is numbered."""
    mine = [(c, found[c]) for c in columns if c in found and found[c].target.field == "address"]
    taken = {(t.label, t.partner): t.index for t in mapping.values() if t and t.field == "address"}
    several = {n.number for _, n in mine if n.number > 1 and n.target.component not in _STREETS}
    if {n.target.component for _, n in mine} <= {"unit", "house_number", "extra", "country"} and not taken:
        for column, name in mine:
            if name.target.component != "country":
                del found[column]
        mine = [(c, n) for c, n in mine if c in found]
    labels = {n.target.label for _, n in mine if n.target.label}
    lone = next(iter(labels)) if len(labels) == 1 and not taken else None
    parts = {n.target.component for _, n in mine}
    indexes: dict[tuple[str | None, bool, int], int] = {}
    result: dict[str, Target] = {}
    for column, name in mine:
        goal = name.target
        number = name.number if name.number in several else 0
        label = goal.label or lone
        place = (label, goal.partner, number)
        if place not in indexes:
            fresh = 1 + max([*indexes.values(), *taken.values()], default=-1)
            indexes[place] = taken.get((label, goal.partner), fresh) if not number else fresh
        component = goal.component
        if component == "" and parts & {"city", "postcode", "street", "place"}:
            component = "full" if "street" in parts and not name.number else "street"
        result[column] = Target("address", label, indexes[place], component, goal.partner)
    return result
