"""A signature or a business card's text read into the values of a contact: what each line most likely is.

Nothing that was pasted gets lost: lines that are nothing else become a note.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.domain import addresses, names, phone, urls
from app.domain.addresses import parse_block
from app.domain.contact import Attribute, Contact
from app.domain.email import normalize as email_of
from app.domain.folding import fold, words
from app.domain.name_parts import NAME_PARTS
from app.domain.signature_words import (
    FIRM,
    GREETING,
    JOB,
    OTHER_WORDS,
    PHONE_LABELS,
    STREET,
    UNIT,
)

LONGEST = 10_000
"""Characters of a text that are read."""

_MOST_LINES = 25
_DATA = re.compile(r"\s*(?:begin:vcard|dn::? |version:|[{\[<])", re.IGNORECASE)
_APART = re.compile(r"\s*(?:\s\|\s?|[·•‧∙▪]|\t+|\s{3,})\s*")
_EMAIL = re.compile(r"[^\s<>()\[\],;:\"|]+@[^\s<>()\[\],;:\"|]+\.[^\s<>()\[\],;:\"|]+")
_URL = re.compile(
    r"(?i)\b(?:https?://[^\s<>|]+|www\.[^\s<>|,;]+|(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|app|info|biz|eu|de|at|ch|uk|co\.uk|fr|it|es|nl|be|pl|se|dk|no|fi|pt|ie|us|ca|au|example)(?:/[^\s<>|,;]*)?)(?=$|[\s,;)|])"
)
_PHONE = re.compile(
    r"(?:\+|\(|\d)[\d\s().\-/\u2010-\u2015\u00a0]{5,}\d(?:\s*(?:x|ext\.?|dw|durchwahl)\s*\d{1,6})?",
    re.IGNORECASE,
)
_SERVICES = ("linkedin", "facebook", "instagram")


@dataclass(slots=True)
class _Card:
    """What was found so far. `rest` are the lines that said nothing yet, in order."""

    attributes: list[Attribute] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)

    def add(self, name: str, value: object, label: str | None = None, group: str = "") -> None:
        attribute = Attribute(name, value, label, group=group)  # type: ignore[arg-type]
        if not any(a.same_value(attribute) for a in self.attributes):
            self.attributes.append(attribute)


def is_signature(text: str, region: str = "") -> bool:
    """Whether a text is rather a signature or business card than a table, cards or data: a few lines that name one
    person and how to reach them."""
    lines = [line for line in text.strip().splitlines() if line.strip()]
    if not 2 <= len(lines) <= _MOST_LINES or "\t" in text or _DATA.match(text):
        return False
    if any(lines[0].count(sign) and lines[0].count(sign) == lines[1].count(sign) for sign in ",;|"):
        return False
    known = [a.field for a in read(text, region).attributes]
    reach = known.count("email"), known.count("phone_number")
    return "first_name" in known and any(reach) and reach[0] <= 2


def read(text: str, region: str = "") -> Contact:
    """The contact that a text describes, to be looked at before it is saved. `region` is for phone numbers (ISO 3166).

    Phone numbers, e-mail and web addresses are recognised wherever they stand; a postal address by its city line;
    the name by its place and form; company and job title by their words or by what is left above the rest.
    """
    card = _Card()
    for line in text[:LONGEST].splitlines():
        for piece in _APART.split(line):
            for part in _parts(piece):
                if (part := part.strip(" \t,;|*")) and not GREETING.match(part):
                    _reach(card, part, region)
    _address(card)
    _who(card)
    order = (
        *NAME_PARTS,
        "company",
        "department",
        "job_title",
    )
    ranks = {name: place for place, name in enumerate(order)}
    ordered = sorted(card.attributes, key=lambda a: ranks.get(a.field, len(ranks)))
    if card.rest:
        ordered.append(Attribute("note", "\n".join(card.rest)))
    return Contact(attributes=tuple(ordered))


def _parts(line: str) -> list[str]:
    """`Name, job title, company` as three lines, `Partner @ Acme` as two; any other line as it is."""
    job, at, firm = line.partition(" @ ")
    if at and JOB.search(job):
        return [job, firm]
    parts = [p.strip() for p in line.split(",")]
    plain = not any(map(str.isdecimal, line)) and len(parts) > 1
    return parts if plain and any(map(JOB.search, parts[1:])) and _is_name(parts[0]) else [line]


def _reach(card: _Card, line: str, region: str) -> None:
    """Take e-mail addresses, web addresses and phone numbers out of a line; what is left of it waits."""
    found = False
    for hit in _EMAIL.findall(line):
        if address := email_of(hit):
            card.add("email", address, "Work" if not _has(card, "email") else "Other")
            line, found = line.replace(hit, " "), True
    for match in list(_URL.finditer(line)):
        if urls.link(match[0]):
            service = next(
                (
                    s
                    for s in _SERVICES
                    if "/" in urls.normalize(match[0]) and urls.handle(s, match[0]) and s in match[0].lower()
                ),
                "",
            )
            card.add(service or "website", match[0].rstrip("/."), None if service else "Work")
            line, found = line.replace(match[0], " "), True
    for match in list(_PHONE.finditer(line)):
        if _is_phone(line, match, region):
            before = line[: match.start()]
            card.add("phone_number", match[0].strip(), _label(before, match[0], region))
            line, found = _less_marker(before) + " " + line[match.end() :], True
            break
    if found and _PHONE.search(line) and (rest := _less_marker(line)):
        _reach(card, rest, region)
        return
    rest = _less_marker(line) if found else line
    if rest.strip(" ,;:/()-"):
        card.rest.append(" ".join(rest.split()))


def _has(card: _Card, name: str) -> bool:
    """Whether a value of the field was found."""
    return any(a.field == name for a in card.attributes)


def _is_phone(line: str, match: re.Match[str], region: str) -> bool:
    digits = sum(map(str.isdecimal, match[0]))
    if not 6 <= digits <= 17 or (STREET.search(line) and any(c.isalpha() for c in line[match.end() :][:30])):
        return False
    marked = bool(_marker(line[: match.start()]) in PHONE_LABELS)
    return (
        marked
        or match[0].startswith(("+", "00", "("))
        or bool(phone.parse(match[0], region).e164)
        or digits >= 9
    )


def _marker(before: str) -> str:
    """The word before a number that says what it is, folded."""
    said = words(before.rsplit(",", 1)[-1])
    return said[-1] if said else ""


def _less_marker(before: str) -> str:
    """A text without a word at its end that only announced a value."""
    kept = before.rstrip(" :.-–()/")
    while kept:
        last = re.search(r"[\w\-]+\.?$", kept)
        if last is None or not {fold(last[0]).strip(".").replace("-", "")} & (
            PHONE_LABELS.keys() | OTHER_WORDS
        ):
            return kept
        kept = kept[: last.start()].rstrip(" :.-–()/,")
    return kept


def _label(before: str, number: str, region: str) -> str:
    for word in reversed(words(before)):
        if (label := PHONE_LABELS.get(word)) is not None:
            if (
                label != "Work"
                or phone.parse(number, region).kind != "mobile"
                or word in ("office", "work", "w", "o")
            ):
                return label
            return "Mobile"
    return "Mobile" if phone.parse(number, region).kind == "mobile" else "Work"


def _address(card: _Card) -> None:
    """Take the lines of a postal address out of the rest: up to three that end with a city's line or a country's."""
    for end in range(len(card.rest), 0, -1):
        for start in range(max(0, end - 4), end):
            block = [_less_heading(line) for line in card.rest[start:end]]
            if not _may_begin(block[0], len(block)):
                continue
            found = parse_block("\n".join(block))
            if found.city and found.street and not found.extra and any(map(str.isdecimal, found.street)):
                card.add("address", found, "Work")
                del card.rest[start:end]
                return
    for place, line in enumerate(card.rest):
        found = parse_block(_less_heading(line))
        if found.city and found.postcode:
            card.add("address", found, "Work")
            del card.rest[place]
            return
        if STREET.search(line) and any(map(str.isdecimal, line)):
            card.add("address", addresses.parse_block(_less_heading(line)), "Work")
            del card.rest[place]
            return


def _less_heading(line: str) -> str:
    return re.sub(r"(?i)^(?:address|adresse|anschrift|a)\s*:\s*", "", line)


def _may_begin(line: str, count: int) -> bool:
    """Whether an address may begin here: not a company or a job, and with a number or the words of a street."""
    return count == 1 or (bool(STREET.search(line) or any(map(str.isdecimal, line))) and not JOB.search(line))


def _who(card: _Card) -> None:
    """Tell name, job title, department and company among the lines that are left."""
    host = _host(card)
    rest = card.rest
    people = [line for line in rest if _is_name(line)]
    company = next((line for line in rest if _is_company(line, host) and [line] != people), "")
    name = next((line for line in rest if line != company and _is_name(line)), "")
    if not name:
        name = next((line for line in rest if line != company and _is_name(line, strict=False)), "")
    for line in (company, name):
        if line:
            rest.remove(line)
    for part, text in names.split(re.sub(r"(?i)^name\s*:\s*", "", name)).items():
        if text:
            card.add(part, text)
    job = next((line for line in rest if JOB.search(line) and len(words(line)) <= 9), "")
    if job:
        rest.remove(job)
        job, _, of = (job, "", "") if company else job.partition(", ")
        company = company or of
    unit = next((line for line in rest if UNIT.search(line)), "")
    if unit:
        rest.remove(unit)
    if not company and rest and len(words(rest[0])) <= 6 and (name or job) and rest[0][:1].isupper():
        company = rest.pop(0)
    group = "job" if sum(map(bool, (company, unit, job))) > 1 else ""
    for field_name, text in (("company", company), ("department", unit), ("job_title", job)):
        if text:
            card.add(field_name, text, group=group)


def _host(card: _Card) -> str:
    """The firm's part of its web or e-mail address (`tidewater` of `x@mail.tidewater.example`), without free mailers."""
    from app.domain.email import _KNOWN

    for a in card.attributes:
        if a.field in ("email", "website"):
            host = (
                str(a.value).rpartition("@")[2]
                if a.field == "email"
                else urls.normalize(str(a.value)).partition("/")[0]
            )
            steps = host.split(".")
            if host not in _KNOWN and len(steps) >= 2:
                return fold(steps[-3] if len(steps) > 2 and len(steps[-2]) <= 3 else steps[-2]).replace(
                    "-", ""
                )
    return ""


def _is_company(line: str, host: str) -> bool:
    if len(words(line)) > 9:
        return False
    if host and len(host) > 2 and host in "".join(words(line)):
        return True
    return bool(FIRM.search(line)) and not JOB.search(line)


def _is_name(line: str, strict: bool = True) -> bool:
    parts = names.split(re.sub(r"(?i)^name\s*:\s*", "", line))
    said = words(line)
    if any(map(str.isdecimal, line)) or not 1 <= len(said) <= 7 or STREET.search(line) or JOB.search(line):
        return False
    core = [w for part in ("first_name", "middle_name", "last_name") for w in parts[part].split()]
    capital = sum(w[:1].isupper() or not w[:1].islower() for w in core)
    if not strict:
        return bool(core) and len(core) <= 3 and capital >= 1
    return (
        bool(parts["first_name"] and parts["last_name"])
        and len(core) <= 5
        and capital * 2 >= len(core)
        and capital >= 2
    )
