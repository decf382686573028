"""What of a contact the standard has a place for: its attributes, as properties that other programs read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.contact import Attribute, Params
from app.domain.names import computed_name
from app.formats.vcard import names
from app.formats.vcard.output import Out
from app.formats.vcard.properties import lines
from app.formats.vcard.sheet import Sheet, types_of
from app.formats.vcard.text import escape


@dataclass(frozen=True, slots=True)
class Unit:
    """Attributes that one property carries together, and the properties; none if only Kith's own form holds them."""

    attributes: tuple[Attribute, ...]
    lines: tuple[Out, ...] = ()


def units(sheet: Sheet) -> Iterator[Unit]:
    """The properties, names first, then in the order of the attributes."""
    done: set[str] = set()
    yield _formatted(sheet, done)
    yield _name(sheet, done)
    for a in sheet.contact.attributes:
        if a.id in done:
            continue
        if a.is_partner:
            yield Unit((a,))
        elif a.field in ("company", "department"):
            yield _organisation(sheet, a, done)
        else:
            yield Unit((a,), tuple(lines(sheet, a)))


def _formatted(sheet: Sheet, done: set[str]) -> Unit:
    main = sheet.contact.main("display_name")
    if main is None:
        return Unit((), (Out("FN", escape(computed_name(sheet.contact))),))
    done.add(main.id)
    bare = computed_name(sheet.contact.without(lambda a: a is main))
    how = "primary" if main.is_primary else "set" if bare == main.value else ""
    params = (*sheet.plain_params(main), *((("X-KITH-DISPLAY", (how,)),) if how else ()))
    return Unit((main,), (Out("FN", escape(str(main.value)), params, main.vcard_group),))


def _name(sheet: Sheet, done: set[str]) -> Unit:
    parts = [sheet.contact.main(part) for part in names.PARTS]
    found = tuple(p for p in parts if p is not None)
    done.update(p.id for p in found)
    value = ";".join("" if p is None else escape(str(p.value)) for p in parts)
    if not found and sheet.version == "4.0":
        return Unit(())
    first = found[0] if found else None
    params: Params = sheet.plain_params(first) if first else ()
    if first and first.group:
        params = (*params, ("X-KITH-GROUP", (first.group,)))
    return Unit(found, (Out("N", value, params, first.vcard_group if first else ""),))


def _organisation(sheet: Sheet, a: Attribute, done: set[str]) -> Unit:
    """A company and the department that goes with it: of the same group, or the next one where there are no groups."""
    department = a if a.field == "department" else None
    if a.field == "company":
        for other in sheet.contact.attributes:
            fits = other.field == "department" and not other.is_partner and other.id not in done
            if fits and other.group == a.group:
                department = other
                break
    pair = (a,) if department is None or department is a else (a, department)
    done.update(x.id for x in pair)
    value = "" if a.field == "department" else escape(str(a.value))
    if department is not None:
        value += "".join(f";{escape(unit)}" for unit in str(department.value).split("; "))
    return Unit(pair, (Out("ORG", value, sheet.params(a, types_of(a)), a.vcard_group),))
