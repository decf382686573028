"""Rows of a plan as the user corrects them before the import: a name, a value or the cells of the file; planned anew at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain import names
from app.domain.contact import Attribute, Contact
from app.domain.name_parts import NAME_PARTS
from app.domain.normalize import parse_value, show_value
from app.domain.progress import NO_PROGRESS, Progress
from app.formats.mapping.apply import Row, to_contact
from app.formats.records import Problem, Record
from app.services.importing.deciding import Terms, decided
from app.services.importing.plan import Edit, Plan, PlanRow, pack, possible
from app.services.importing.repeats import told_twice, with_marks

if TYPE_CHECKING:
    from app.services.book import Book


def rename(book: Book, plan: Plan, number: int, name: str) -> PlanRow:
    """The row with another name, taken apart into its parts; of an organisation it is the company's."""
    row = plan.row(number)
    plan.note("rename", row, name)
    contact = row.contact or Contact(source="import")
    person = any(contact.text(p) for p in NAME_PARTS)
    if contact.text("company") and not person and names.display_name(contact) == contact.text("company"):
        return replan(book, plan, row, contact.set("company", name.strip()))
    parts = names.split(name)
    changed = contact.without(lambda a: a.field in (*NAME_PARTS, "display_name") and not a.is_partner)
    said = tuple(Attribute(p, parts[p]) for p in NAME_PARTS if parts.get(p))
    return replan(book, plan, row, replace(changed, attributes=(*said, *changed.attributes)))


def reach(book: Book, plan: Plan, number: int, text: str) -> PlanRow:
    """The row with another main phone or e-mail: the one that the plan shows; an empty text takes it out."""
    row = plan.row(number)
    plan.note("reach", row, text)
    contact = row.contact or Contact(source="import")
    shown = contact.main("phone_number") or contact.main("email")
    if shown is not None:
        return _revalued(book, plan, row, contact, shown, text)
    kind = "email" if "@" in text else "phone_number"
    return replan(book, plan, row, contact.add(Attribute(kind, text.strip())) if text.strip() else contact)


def revalue(book: Book, plan: Plan, number: int, attribute_id: str, text: str) -> PlanRow:
    """The row with another value of one attribute; an empty text takes it out."""
    row = plan.row(number)
    shown = row.contact.attribute(attribute_id) if row.contact else None
    if row.contact is None or shown is None:
        return row
    plan.note("revalue", row, *_known_by(plan, shown), text)
    return _revalued(book, plan, row, row.contact, shown, text)


def _revalued(book: Book, plan: Plan, row: PlanRow, contact: Contact, shown: Attribute, text: str) -> PlanRow:
    field = plan.fields[shown.field]
    if not text.strip():
        changed = contact.without(lambda a: a.id == shown.id)
    elif show_value(field, shown.value) == text.strip():
        changed = contact
    else:
        changed = contact.replace_attribute(replace(shown, value=parse_value(field, text), normalized=""))
    return replan(book, plan, row, changed)


def _known_by(plan: Plan, a: Attribute) -> tuple[str, bool, str]:
    """What tells a value in another plan of the same file, where its id is another."""
    return a.field, a.is_partner, show_value(plan.fields[a.field], a.value)


def recell(book: Book, plan: Plan, number: int, cells: Sequence[str]) -> PlanRow:
    """The row of a table with other cells, read by the mapping as if they stood in the file."""
    row, table = plan.row(number), plan.table
    if table is None:
        return row
    plan.note("recell", row, tuple(cells))
    read = to_contact(Row(row.row, row.line, tuple(cells)), table.columns, table.slots, table.rules)
    return _put(book, plan, row, read)


def again(book: Book, plan: Plan, edits: Sequence[Edit], progress: Progress = NO_PROGRESS) -> int:
    """Change in a plan what was changed in one of the same file before, in the same order; returns how many changes
    fit no longer: their row or value is not there any more, or cannot have the action."""
    lost = 0
    for edit in edits:
        progress.advance(0)
        lost += not _repeat(book, plan, edit)
    return lost


def _repeat(book: Book, plan: Plan, edit: Edit) -> bool:
    if not edit.row:
        action, of = edit.said
        plan.set_action(None, str(action), None if of is None else str(of))
        return True
    try:
        row = plan.row(edit.row)
    except KeyError:
        return False
    if not edit.fits(row):
        return False
    match edit.how, edit.said:
        case "action", (str(action), _):
            plan.set_action(row.row, action)
            return possible(row, action)
        case "rename", (str(name),):
            rename(book, plan, row.row, name)
        case "reach", (str(text),):
            reach(book, plan, row.row, text)
        case "recell", (tuple(cells),):
            recell(book, plan, row.row, cells)
        case "revalue", (*known, str(text)):
            own = row.contact.attributes if row.contact else ()
            shown = next((a for a in own if _known_by(plan, a) == tuple(known)), None)
            if shown is None:
                return False
            revalue(book, plan, row.row, shown.id, text)
    return True


def replan(book: Book, plan: Plan, row: PlanRow, contact: Contact) -> PlanRow:
    """The row with another contact: matched again, its action and reason found anew."""
    said = {str(a.value) for a in contact.attributes}
    warnings = tuple(w for w in row.warnings if not w.value or w.value in said)
    empty = not contact.attributes
    problem = Problem(row.row, row.line, "", "", "Nothing is left of this row.")
    record = Record(
        row.row, None if empty else contact, (problem,) if empty else (), warnings, row.group, row.source_row, row.line
    )  # fmt: skip
    return _put(book, plan, row, record)


def _put(book: Book, plan: Plan, row: PlanRow, record: Record) -> PlanRow:
    """Plan the record in the row's place. The file's own record is remembered, so that it is known when it comes again."""
    (new,) = decided(book, Terms.of(book, plan), [record])
    new = replace(new, fingerprint=row.fingerprint if row.contact is not None else new.fingerprint)
    plan.put(told_twice(plan, [pack(new) if plan.on_match == "new" else with_marks(new)]))
    new = plan.row(new.row)
    if new.contact is None:
        _stand_alone(book, plan, new.row)
    return new


def _stand_alone(book: Book, plan: Plan, number: int) -> None:
    """Plan the rows anew that said the same as a row of which nothing is left."""
    for later in map(plan.row, plan.twins(number)):
        if later.contact is not None:
            replan(book, plan, later, later.contact)
