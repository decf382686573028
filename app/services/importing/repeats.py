"""Records that come twice in one file: a row is planned as if the rows before it were in the book already.

Who comes again is told by marks, hashes of what a record is known by, which wait on disk beside the rows of the plan.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.contact import Contact
from app.domain.fields import Fields
from app.domain.filling import updated
from app.domain.uid import bare_uid
from app.services.importing.persons import generations_differ, name_words, same_name
from app.services.importing.plan import PackedRow, Plan, PlanRow, pack

SAME, CARD, ID, EMAIL, PHONE = "same", "card", "id", "email", "phone"
"""What two rows can have in common, from what proves most to what proves least: all; UID; id in the other system;
e-mail and name; phone and name. The last is no proof."""


_NOBODY, _ANYBODY = "", "*"


def with_marks(row: PlanRow) -> PackedRow:
    """The row, packed, with the marks by which it can be told to come again."""
    sought = dict(_marks(row, _NOBODY))
    return pack(row, sought.items(), (mark for mark, _ in _marks(row, _ANYBODY)))


def told_twice(plan: Plan, rows: Sequence[PackedRow]) -> list[PackedRow]:
    """The rows, those that belong to a row before them with what happens to them then. Their marks are remembered."""
    first = plan.marked({mark for row in rows for mark, _ in row.sought})
    result: list[PackedRow] = []
    here: dict[int, PackedRow] = {}
    marks: list[tuple[int, int]] = []
    for row in rows:
        for mark, how in row.sought:
            number = first.get(mark, row.row)
            if number >= row.row:
                continue
            before = here[number].opened if number in here else plan.row(number)
            if (told := _told(plan, row.opened, before, how)) is not None:
                row = pack(told, row.sought, row.left)
                break
        here[row.row] = row
        result.append(row)
        for mark in row.left:
            first.setdefault(mark, row.row)
            marks.append((mark, row.row))
    plan.mark(marks)
    return result


def _marks(row: PlanRow, other: str) -> Iterator[tuple[int, str]]:
    """What a row is known by, with what it has in common with another that is known by it too.

    An e-mail also goes with one where there is no name on one side: a row leaves its e-mail as ANYBODY's, where it
    has a name, and seeks it as NOBODY's; the other way round where it has none.
    """
    contact = row.contact
    if contact is None:
        return
    if not contact.version:  # a contact of another book is one of its own, whatever it says
        yield _hash(SAME, row.fingerprint), SAME
    if uid := contact.uid or (contact.id if contact.version else ""):
        yield _hash(CARD, bare_uid(uid)), CARD
    if contact.source_id:
        yield _hash(ID, contact.source_type, contact.source_id), ID
    who = " ".join(sorted(name_words(contact)))
    for a in contact.all("email"):
        mail = a.normalized or str(a.value).strip().lower()
        yield _hash(EMAIL, mail, who), EMAIL
        if who or other == _NOBODY:
            yield _hash(EMAIL, mail, other if who else _ANYBODY), EMAIL
    if who:
        for a in contact.all("phone_number"):
            if a.normalized:
                yield _hash(PHONE, a.normalized, who), PHONE


def _hash(*parts: str) -> int:
    text = "\0".join(parts).encode("utf-8", "backslashreplace")
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), signed=True)


def _told(plan: Plan, row: PlanRow, before: PlanRow, how: str) -> PlanRow | None:
    """The row as one that comes again; None if it does not, or if the book already tells whose it is."""
    if row.contact is None or before.contact is None:
        return None
    known = row.match is not None and row.action != "review"
    number, name = before.row, before.name
    more = _adds(before.contact, row.contact, plan.fields)
    again = replace(row, twin=number, match=None, match_name=name, evidence=())
    if how == SAME:
        if known or more:
            return None
        reason = f"Twice in this file: the same as row {number}"
        return replace(again, action="skip", reason=reason)
    if known or (row.match is not None and how not in (CARD, ID)):
        return None
    if how in (CARD, ID) and not same_name(before.contact, row.contact):
        return None
    if how in (EMAIL, PHONE) and generations_differ(before.contact, row.contact):
        return None
    if not more and not (how in (EMAIL, PHONE) and _has_id(before.contact) and _has_id(row.contact)):
        reason = f"Says nothing that row {number} of this file does not say"
        return replace(again, action="skip", reason=reason)
    return replace(again, action=_action(plan, before.contact, row.contact, how), reason=_reason(how, number))


def _reason(how: str, number: int) -> str:
    if how == CARD:
        reason = f"Same card (UID) as row {number} of this file"
    elif how == ID:
        reason = f"Same id as row {number} of this file"
    elif how == EMAIL:
        reason = f"Looks like row {number} of this file: same e-mail, same name"
    else:
        reason = f"Looks like row {number} of this file: same phone, same name"
    return reason


def _action(plan: Plan, before: Contact, contact: Contact, how: str) -> str:
    """What happens to a row of the same person as one before it; unasked no value takes another's place."""
    if plan.on_match != "review":
        return "review" if how == PHONE else plan.on_match
    if how not in (CARD, ID):
        return "review"
    joined = updated(before, contact, plan.fields)
    keeps = {a.id: a.value for a in before.attributes}.items() <= {
        a.id: a.value for a in joined.attributes
    }.items()
    return "update" if keeps else "review"


def _adds(before: Contact, contact: Contact, fields: Fields) -> bool:
    """Whether a contact says anything that the one before it does not."""
    return updated(before, contact, fields) != before


def _has_id(contact: Contact) -> bool:
    """Whether the program that the contact comes from holds it for one of its own."""
    return bool(contact.uid or contact.source_id or contact.version)
