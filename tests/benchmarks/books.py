"""Makes address books as large as wanted: plain ones for speed, and ones with duplicates and their truth.

`contacts(n)` is quick and even; `with_duplicates(n)` has households that share addresses and landlines,
offices that share a switchboard, fathers and sons, twins, people who moved, nicknames and typing errors.
Both depend on the seed alone.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from random import Random

from app.domain.contact import Attribute, Contact
from app.domain.values import Address
from tests.benchmarks import names


def _id(rng: Random) -> str:
    h = "%032x" % rng.getrandbits(128)  # noqa: UP031 – the quicker way here
    return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:]}"


def _pick(rng: Random, items: Sequence[str]) -> str:
    """One of them; quicker than Random.choice."""
    return items[int(rng.random() * len(items))]


class _Zipf:
    """Draws from a list so that the k-th entry is about 1/k^s as frequent as the first."""

    def __init__(self, items: list[str] | tuple[str, ...], s: float = 0.8) -> None:
        self.items = items
        self.total = list(accumulate(1 / (k + 1) ** s for k in range(len(items))))

    def __call__(self, rng: Random) -> str:
        return self.items[bisect(self.total, rng.random() * self.total[-1])]


_FIRST = {c: (_Zipf(p.female, 0.5), _Zipf(p.male, 0.5)) for c, p in names.COUNTRIES.items()}
_LAST = {c: _Zipf((*p.surnames, *names.surnames(p)), 0.75) for c, p in names.COUNTRIES.items()}
_CITY = {c: _Zipf(p.cities, 0.6) for c, p in names.COUNTRIES.items()}
_CODES = tuple(names.COUNTRIES)
_WEIGHTS = tuple(accumulate(p.weight for p in names.COUNTRIES.values()))
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _country(rng: Random) -> str:
    return _CODES[bisect(_WEIGHTS, rng.random() * _WEIGHTS[-1])]


def _mobile(rng: Random, country: str) -> str:
    p = names.COUNTRIES[country]
    return f"+{p.dial}{_pick(rng, p.mobile)}{int(rng.random() * 10**p.digits):0{p.digits}d}"


def _landline(rng: Random, country: str) -> str:
    p = names.COUNTRIES[country]
    return f"+{p.dial}{_pick(rng, p.areas)}{int((2 + 8 * rng.random()) * 10**6)}"


def _birthday(rng: Random, first: int = 1940, last: int = 2004) -> str:
    year = first + int(rng.random() * (last - first + 1))
    return f"{year}-{1 + int(rng.random() * 12):02d}-{1 + int(rng.random() * 28):02d}"


def _address(rng: Random, country: str) -> Address:
    p = names.COUNTRIES[country]
    number = 1 + int(rng.random() * 199)
    street = _pick(rng, names.STREET_STEMS) + _pick(rng, p.street_ends)
    line = f"{number} {street}" if p.number_first else f"{street} {number}"
    return Address(
        street=line, city=_CITY[country](rng), postcode=f"{10000 + int(rng.random() * 90000)}", country=p.name
    )


def _company(rng: Random) -> tuple[str, str]:
    """(name, domain)"""
    stem = _pick(rng, names.COMPANY_STEMS) + _pick(rng, names.COMPANY_ENDS)
    tail = _pick(rng, ("", "", "-group", "hq", str(rng.randint(1, 99))))
    domain = f"{stem.lower()}{tail}.{_pick(rng, names.TLDS)}"
    return f"{stem} {_pick(rng, names.COMPANY_KINDS)}", domain


def contacts(n: int, seed: int = 1) -> Iterator[Contact]:
    """n contacts of about seven values each, with international names; nearly all are different people."""
    rng = Random(seed)
    companies = [_company(rng) for _ in range(max(10, n // 40))]
    for _ in range(n):
        country = _country(rng)
        first = _FIRST[country][rng.random() < 0.5](rng)
        last = _LAST[country](rng)
        values: list[tuple[str, object, str | None, str]] = [
            ("first_name", first, None, ""),
            ("last_name", last, None, ""),
        ]
        number = _mobile(rng, country)
        values.append(("phone_number", number, "Mobile", number))
        if rng.random() < 0.4:
            number = _landline(rng, country)
            values.append(("phone_number", number, "Home", number))
        if rng.random() < 0.6:
            company, domain = companies[int(rng.random() * len(companies))]
            values.append(("company", company, None, ""))
            email = f"{names.ascii_form(first)}.{names.ascii_form(last)}@{domain}"
            values.append(("email", email, "Work", email))
            values.append(("job_title", _pick(rng, names.JOBS), None, ""))
        if rng.random() < 0.7:
            email = f"{names.ascii_form(first)}{int(rng.random() * 10000)}@{_pick(rng, names.MAIL_HOSTS)}"
            values.append(("email", email, "Personal", email))
        if rng.random() < 0.6:
            values.append(("address", _address(rng, country), "Home", ""))
        if rng.random() < 0.4:
            day = _birthday(rng)
            values.append(("birthday", day, None, day))
        if rng.random() < 0.3:
            values.append(("note", " ".join(_pick(rng, names.STREET_STEMS) for _ in range(8)), None, ""))
        attributes = tuple(Attribute(f, v, label, _id(rng), norm) for f, v, label, norm in values)  # type: ignore[arg-type]
        yield Contact(_id(rng), attributes, created_at="2024-01-01T00:00:00Z", version=1)


@dataclass
class _Person:
    country: str
    first: str
    last: str
    middle: str = ""
    suffix: str = ""
    female: bool = False
    born: str = ""
    phones: list[tuple[str, str]] = field(default_factory=list)
    """(label, E.164)"""
    emails: list[str] = field(default_factory=list)
    company: str = ""
    job: str = ""
    addresses: list[Address] = field(default_factory=list)


def _personal_email(rng: Random, p: _Person) -> str:
    first, last, host = names.ascii_form(p.first), names.ascii_form(p.last), rng.choice(names.MAIL_HOSTS)
    form = rng.randrange(6)
    n = rng.randint(1, 99)
    local = (
        f"{first}.{last}",
        f"{first[:1]}{last}",
        f"{first}{n}",
        f"{first}_{last}{n}",
        f"{last}.{first}",
        f"{first[:1]}{n}{last[:4]}",
    )[form]
    return f"{local}@{host}"


def _own_email(rng: Random, p: _Person, taken: set[str]) -> str:
    """A personal address that nobody else has: no host gives one mailbox to two people."""
    email = _personal_email(rng, p)
    while email in taken:
        local, _, host = _personal_email(rng, p).partition("@")
        email = f"{local}{rng.randint(1, 999)}@{host}"
    taken.add(email)
    return email


def _household(rng: Random, offices: list[tuple[str, str, str, str]], taken: set[str]) -> list[_Person]:
    """The people of one home, now and then with twins, or father and son of one name. Notes the addresses `taken`."""
    country = _country(rng)
    size = rng.choices((1, 2, 3, 4), (55, 25, 12, 8))[0]
    home = _address(rng, country)
    landline = ("Home", _landline(rng, country)) if rng.random() < 0.5 else None
    last = _LAST[country](rng)
    shared = (
        f"{names.ascii_form(last)}family{rng.randint(1, 99)}@{rng.choice(names.MAIL_HOSTS)}"
        if size > 1 and rng.random() < 0.2
        else ""
    )
    people: list[_Person] = []
    for k in range(size):
        female = rng.random() < 0.5 if k == 0 else not people[0].female if k == 1 else rng.random() < 0.5
        child = k >= 2
        own_last = last if k == 0 or child or rng.random() < 0.75 else _LAST[country](rng)
        p = _Person(
            country,
            _FIRST[country][not female](rng),
            own_last,
            female=female,
            born=_birthday(rng, *((1985, 2004) if child else (1945, 1975))),
        )
        if child and people[2:] and rng.random() < 0.3:
            p.born = people[2].born  # twins
        if child and rng.random() < 0.12 and not people[0].female:
            p.first, p.suffix, p.female = people[0].first, rng.choice(("Jr.", "jr", "II")), False
            people[0].suffix = rng.choice(("Sr.", "sr", ""))
        if any(q.first == p.first and not p.suffix for q in people):
            continue
        p.middle = rng.choice(_LETTERS).upper() + "." if rng.random() < 0.25 else ""
        p.addresses.append(home)
        if rng.random() < 0.15:
            p.addresses.append(_address(rng, country))
        p.phones += [
            ("Mobile", _mobile(rng, country)) for _ in range(rng.choices((0, 1, 2), (15, 70, 15))[0])
        ]
        if landline:
            p.phones.append(landline)
        if rng.random() < 0.75:
            p.emails.append(_own_email(rng, p, taken))
        if shared and rng.random() < 0.7:
            p.emails.append(shared)
        if rng.random() < 0.5 and not child:
            _employ(rng, p, offices)
        people.append(p)
    return people


def _employ(rng: Random, p: _Person, offices: list[tuple[str, str, str, str]]) -> None:
    p.company, domain, style, switchboard = offices[int(len(offices) * rng.random() ** 2)]
    p.job = rng.choice(names.JOBS)
    first, last = names.ascii_form(p.first), names.ascii_form(p.last)
    p.emails.append(
        {"full": f"{first}.{last}", "short": f"{first[:1]}{last}", "first": first, "info": "info"}[style]
        + "@"
        + domain
    )
    if rng.random() < 0.6:
        p.phones.append(("Work", switchboard))


def _typo(rng: Random, text: str) -> str:
    if len(text) < 4:
        return text
    i = rng.randrange(1, len(text) - 1)
    c = rng.choice(_LETTERS)
    return (
        text[:i] + text[i + 1 :],
        text[:i] + c + text[i + 1 :],
        text[:i] + c + text[i:],
        text[:i] + text[i + 1] + text[i] + text[i + 2 :],
    )[rng.randrange(4)]


def _written(rng: Random, e164: str, p: _Person) -> str:
    dial = names.COUNTRIES[p.country].dial
    national = e164[1 + len(dial) :]
    if p.country == "US":
        a, b, c = national[:3], national[3:6], national[6:]
        return rng.choice(
            (f"({a}) {b}-{c}", f"{a}-{b}-{c}", f"{a}.{b}.{c}", f"+1 {a} {b} {c}", f"1-{a}-{b}-{c}", e164)
        )
    return rng.choice(
        (
            e164,
            f"+{dial} {national[:3]} {national[3:]}",
            f"00{dial}{national}",
            f"+{dial} ({national[:2]}) {national[2:]}",
        )
    )


def _record(rng: Random, p: _Person, clean: bool, carried: float = 0.6) -> Contact:
    """One card of a person: some of the values (each with the chance `carried`), as somebody typed them."""
    first, last, middle = p.first, p.last, p.middle if rng.random() < 0.5 else ""
    if not clean:
        if rng.random() < 0.12:
            first = rng.choice(names.SHORT.get(first, (first,)))
        elif rng.random() < 0.04:
            first = first[:1] + "."
        if rng.random() < 0.08:
            first = _typo(rng, first)
        if rng.random() < 0.08:
            last = _typo(rng, last)
        if rng.random() < 0.02:
            last = ""
        elif rng.random() < 0.03:
            first, last = last, first
        if rng.random() < 0.06:
            first = first.upper() if rng.random() < 0.5 else first.lower()
        if rng.random() < 0.03 and p.country in ("RU", "GR"):
            first, last = names.ascii_form(first).title(), names.ascii_form(last).title()
    values: list[tuple[str, object, str | None, str]] = [
        ("first_name", first, None, ""),
        ("middle_name", middle, None, ""),
        ("last_name", last, None, ""),
    ]
    if p.suffix and rng.random() < 0.7:
        values.append(("suffix", p.suffix, None, ""))
    some = False
    for label, number in p.phones:
        if rng.random() < carried:
            values.append(
                ("phone_number", _written(rng, number, p), label if rng.random() < 0.6 else None, number)
            )
            some = True
    for email in p.emails:
        if rng.random() < carried:
            values.append(("email", email, None, email))
            some = True
    if p.company and rng.random() < carried:
        values += [
            ("company", p.company if clean or rng.random() < 0.8 else p.company.rsplit(" ", 1)[0], None, ""),
            ("job_title", p.job if rng.random() < 0.5 else "", None, ""),
        ]
    if p.addresses and (not some or rng.random() < carried * 0.8):
        a = rng.choice(p.addresses)
        if not clean and rng.random() < 0.1:
            a = a.with_part("street", _typo(rng, a.street))
        values.append(("address", a, None, ""))
        some = True
    if p.born and (not some or rng.random() < 0.3):
        values.append(("birthday", p.born, None, p.born))
    attributes = tuple(Attribute(f, v, label, _id(rng), norm) for f, v, label, norm in values if v)  # type: ignore[arg-type]
    return Contact(_id(rng), attributes, created_at="2024-01-01T00:00:00Z", version=1)


def with_duplicates(n: int, seed: int = 1) -> tuple[list[Contact], dict[str, int]]:
    """n contacts in random order, and the truth: contact id → number of the person or office it describes."""
    rng = Random(seed)
    offices = []
    for _ in range(max(8, n // 60)):
        company, domain = _company(rng)
        offices.append(
            (
                company,
                domain,
                rng.choice(("full", "short", "first", "full", "short", "info")),
                _landline(rng, _country(rng)),
            )
        )
    cards: list[Contact] = []
    truth: dict[str, int] = {}
    taken: set[str] = set()
    entity = 0
    for company, domain, _style, switchboard in offices[
        : len(offices) // 2
    ]:  # the office's own card, without a person
        entity += 1
        values = (
            ("company", company, ""),
            ("phone_number", switchboard, switchboard),
            ("email", f"info@{domain}", f"info@{domain}"),
        )
        card = Contact(
            _id(rng), tuple(Attribute(f, v, None, _id(rng), norm) for f, v, norm in values), version=1
        )
        cards.append(card)
        truth[card.id] = entity
    while len(cards) < n:
        for person in _household(rng, offices, taken):
            entity += 1
            for k in range(rng.choices((1, 2, 3, 4, 5), (78, 11, 6, 3, 2))[0]):
                card = _record(rng, person, clean=k == 0 and rng.random() < 0.7)
                cards.append(card)
                truth[card.id] = entity
    cards = cards[:n]
    rng.shuffle(cards)
    return cards, {c.id: truth[c.id] for c in cards}
