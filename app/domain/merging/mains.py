"""The main value of each field of a merged contact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.contact import Contact
from app.domain.fields import Fields
from app.domain.merging.choosing import (
    SURVIVOR,
    choose,
    choose_name,
    main_names,
    reason_of,
)
from app.domain.merging.joining import Joined
from app.domain.merging.units import ORGANISATION, Unit
from app.domain.name_parts import NAME_PARTS

Slot = tuple[str, bool]
"""A field, and whether it is the partner's."""

Mains = dict[Slot, Joined]


def slot_name(slot: Slot) -> str:
    """The name of a slot in choices and reports: `partner.` before the partner's."""
    return f"partner.{slot[0]}" if slot[1] else slot[0]


def main_values(
    joined: Sequence[Joined],
    contacts: Sequence[Contact],
    units: Sequence[Unit],
    wanted: Mapping[str, str],
    fields: Fields,
) -> tuple[Mains, dict[str, str]]:
    """(the main value of each slot, the reasons by name where the contacts differ).

    `wanted` (attribute ids by name) goes before everything; the parts of the name come from one contact,
    those of the organisation from one job; fields of many values keep the survivor's main one.
    """
    mains: Mains = {}
    reasons: dict[str, str] = {}
    by_slot: dict[Slot, list[Joined]] = {}
    for j in joined:
        by_slot.setdefault(j.slot, []).append(j)
    names, name_reason = main_names(contacts), choose_name(contacts)[1]
    job, job_reason = _main_job(contacts, units)
    for slot, there in by_slot.items():
        name, partner = slot
        field = fields[name]
        candidates = _candidates(there, slot, contacts)
        chosen = next(
            (j for j in there if any(p.attribute.id == wanted.get(slot_name(slot)) for p in j.pieces)), None
        )
        reason = ""
        if chosen is None and not partner and name in NAME_PARTS and name in names:
            chosen = next((j for j in there if j.has(names[name].attribute)), None)
            reason = name_reason
        elif chosen is None and not partner and field.group == ORGANISATION and job is not None:
            own = [j for j in there if j.pieces[0].unit == job]
            chosen = next((j for j in own if j in candidates), own[0] if own else None)
            reason = job_reason
        if chosen is None and len(candidates) > 1 and field.singular:
            chosen, reason = choose(candidates, field, contacts[0].id)
        mains[slot] = chosen or candidates[0]
        if len(candidates) > 1 and field.singular:
            reasons[slot_name(slot)] = reason or SURVIVOR
    return mains, reasons


def _candidates(there: Sequence[Joined], slot: Slot, contacts: Sequence[Contact]) -> list[Joined]:
    """The main values of the contacts, the survivor's first, then those that are marked primary."""
    own = contacts[0].main(*slot)
    mains = [main for c in contacts if (main := c.main(*slot)) is not None]
    mains.sort(key=lambda a: (a is not own, not a.is_primary))
    found = [j for a in mains for j in there if j.has(a)]
    return list({id(j): j for j in found}.values()) or list(there[:1])


def _main_job(contacts: Sequence[Contact], units: Sequence[Unit]) -> tuple[int | None, str]:
    """(the number of the job that is shown first, why):
    the survivor's own main one unless another's is better.
    """
    at = {id(a): n for n, unit in enumerate(units) for _, a in unit.everything()}
    rivals: list[int] = []
    for c in contacts:
        mains = (c.main(f) for f in ("company", "job_title", "department", "role"))
        first = next((at[id(a)] for a in mains if a is not None and id(a) in at), None)
        if first is not None and first not in rivals:
            rivals.append(first)
    if len(rivals) < 2:
        return None, ""  # nothing to decide: what is shown first stays so
    merits = {n: units[n].merits(contacts[0].id) for n in rivals}
    best, second = sorted(rivals, key=lambda n: merits[n], reverse=True)[:2]
    return best, reason_of(merits[best], merits[second])


def mains_first(joined: Sequence[Joined], mains: Mapping[Slot, Joined]) -> list[Joined]:
    """The values with the main one at the first place of its field, where no mark says which it is."""
    result = list(joined)
    for slot, main in mains.items():
        places = [i for i, j in enumerate(result) if j.slot == slot]
        marked = any(p.attribute.is_primary for i in places for p in result[i].pieces)
        if result[places[0]] is main or marked:
            continue
        rest = [result[i] for i in places if result[i] is not main]
        for i, j in zip(places, [main, *rest], strict=True):
            result[i] = j
    return result
