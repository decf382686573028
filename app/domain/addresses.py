"""Postal addresses: as lines for an envelope, as one line for a list, out of a pasted block,
and for comparing.
"""

from __future__ import annotations

import re

from app.domain.countries import code_of
from app.domain.folding import words
from app.domain.values import Address

_NUMBER_FIRST = {
    "US",
    "CA",
    "GB",
    "IE",
    "AU",
    "NZ",
    "FR",
    "LU",
    "IN",
    "ZA",
    "SG",
    "HK",
    "PH",
    "MY",
    "TH",
    "IL",
}
_CITY_THEN_CODE = {"US", "CA", "GB", "IE", "AU", "NZ", "IN", "ZA", "SG", "HK"}
_STATES = tuple(
    str.split(
        """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY
    NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS NT NU ON PE QC SK
    YT NSW QLD VIC TAS ACT
    """
    )
)
_UK_CODE = r"[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}"
_CA_CODE = r"[A-Z]\d[A-Z]\s?\d[A-Z]\d"
_COUNTRY_SIGN = r"(?:[A-Z]{1,3}-)?"
_CITY_LINES = [
    re.compile(pattern)
    for pattern in (
        rf"(?P<city>[^,\d]+?)[,\s]\s*(?P<state>{'|'.join(_STATES)})[,\s]\s*(?P<postcode>\d{{5}}(?:-\d{{4}})?|\d{{4}}|{_CA_CODE})",
        rf"(?P<city>[^,\d]+?)[,\s]\s*(?P<postcode>{_UK_CODE}|{_CA_CODE})",
        rf"(?P<postcode>{_COUNTRY_SIGN}(?:\d{{4}}\s?[A-Z]{{2}}|\d{{2}}-\d{{3}}|\d{{4}}-\d{{3}}|\d{{3}}\s\d{{2}}|\d{{4,6}}))"
        r"\s+(?P<city>[^\d,]+)",
        r"(?P<city>[^,\d]+?)[,\s]\s*(?P<postcode>\d{5}(?:-\d{4})?|\d{6}|\d{3}\s\d{3})",
    )
]
_COUNTRY_BEFORE_CODE = re.compile(r"^[A-Z]{1,3}-(?=\d)")
_UNIT = re.compile(
    r"(?i)(?:apt|apartment|suite|ste|unit|floor|flat|room|etage|whg|wohnung|app?|#)\b[.\s]*\S{1,8}|#\s*\w{1,6}"
)
_ONLY_CODE = re.compile(rf"{_UK_CODE}|{_CA_CODE}|\d{{5}}(?:-\d{{4}})?")
_BOX = re.compile(r"(?i)(?:p\.?\s?o\.?\s*box|postfach|b\.?p\.?|postbus|apartado|casella postale)\b.*")


def street_line(address: Address) -> str:
    """The house number and the parts of the street's name in the order of the country,
    and the unit after them.
    """
    street = " ".join(p for p in (address.street_prefix, address.street, address.street_suffix) if p)
    if address.house_number:
        first = (
            bool(address.street_prefix or address.street_suffix) or code_of(address.country) in _NUMBER_FIRST
        )
        first = first or (not address.country and _code_follows_city(address))
        street = f"{address.house_number} {street}" if first else f"{street} {address.house_number}"
    return ", ".join(p for p in (street.strip(), address.unit) if p)


def lines(address: Address, country: bool = True) -> list[str]:
    """The address as on an envelope, from the most particular to the country, which may be left out."""
    box = f"P.O. Box {address.po_box}" if address.po_box.isdecimal() else address.po_box
    if _code_follows_city(address):
        place = ", ".join(p for p in (address.city, f"{address.state} {address.postcode}".strip()) if p)
    else:
        place = ", ".join(p for p in (f"{address.postcode} {address.city}".strip(), address.state) if p)
    result = [*address.extra.splitlines(), box, *street_line(address).splitlines(), place]
    result += [*address.location.splitlines(), address.country if country else ""]
    return [line.strip() for line in result if line.strip()]


def one_line(address: Address) -> str:
    """The address with commas between its lines."""
    return ", ".join(lines(address))


def normalize(address: Address) -> str:
    """What equal addresses share: the folded words of each part;
    the house number may stand apart or in the street.
    """
    parts = (
        address.po_box,
        address.extra,
        street_line(address),
        address.city,
        address.state,
        _COUNTRY_BEFORE_CODE.sub("", address.postcode.replace(" ", "")),
        code_of(address.country) or address.country,
        address.location,
    )
    folded = [" ".join(words(p)) for p in parts]
    return "|".join(folded) if any(folded) else ""


def _code_follows_city(address: Address) -> bool:
    if address.country:
        return code_of(address.country) in _CITY_THEN_CODE
    return address.state in _STATES or re.fullmatch(f"{_UK_CODE}|{_CA_CODE}", address.postcode) is not None


def parse_block(text: str) -> Address:
    """The parts of an address that was pasted as a block or a line; all of it as `location` where they are
    not plain.

    No word gets lost, and a street's line is not split further.
    """
    rows = [row.strip(" ,;") for row in text.strip().splitlines()]
    if len(rows) == 1:
        rows = _rows_of_one_line(rows[0])
    rows = [row for row in rows if row]
    country = rows.pop() if len(rows) > 1 and len(rows[-1]) > 2 and code_of(rows[-1]) else ""
    for at in range(len(rows) - 1, -1, -1):
        place = _place(rows, at)
        if place is None:
            continue
        start, parts = place
        after = rows[at + 1 :]
        if len(after) > 1 or (after and "state" in parts):
            break
        before = rows[:start]
        box = next((row for row in before if _BOX.fullmatch(row)), "")
        before = [row for row in before if row is not box]
        unit = before.pop() if len(before) > 1 and _UNIT.fullmatch(before[-1]) else ""
        street = before.pop() if before else ""
        extra = "\n".join(before)
        parts = {"state": "".join(after), **parts}
        return Address(po_box=box, extra=extra, street=street, unit=unit, country=country, **parts)
    return Address(location=text.strip())


def parse_place(text: str) -> dict[str, str]:
    """City, postcode and state by name out of one line (`04109 Leipzig`, `Salem, OR 97301`); all of it is the city where they
    are not plain."""
    line = " ".join(text.split()).strip(" ,")
    if (found := _place([line], 0)) is not None:
        return found[1]
    city, comma, state = line.rpartition(",")
    if comma and (state.strip() in _STATES):
        return {"city": city.strip(), "state": state.strip()}
    return {"city": line}


def _place(rows: list[str], at: int) -> tuple[int, dict[str, str]] | None:
    """(the row where it begins, city, postcode and perhaps state) if this row says where the street is."""
    for pattern in _CITY_LINES:
        if found := pattern.fullmatch(rows[at]):
            return at, {name: part.strip(" ,") for name, part in found.groupdict().items()}
    if at >= 1 and _ONLY_CODE.fullmatch(rows[at]) and not any(map(str.isdecimal, rows[at - 1])):
        return at - 1, {"city": rows[at - 1], "postcode": rows[at]}
    return None


def _rows_of_one_line(text: str) -> list[str]:
    """The commas of one line as line breaks, but for the one before a state (`Springfield, IL 62701`)."""
    rows: list[str] = []
    for piece in (p.strip() for p in text.split(",")):
        state = piece.split(" ", 1)[0] if piece else ""
        if rows and state in _STATES and any(map(str.isdecimal, piece)):
            rows[-1] += f", {piece}"
        else:
            rows.append(piece)
    return rows
