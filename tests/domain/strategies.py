"""Contacts and their values, for Hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from app.domain.contact import HOWS, OUTCOMES, Attribute, Contact, Interaction, one_primary
from app.domain.values import Address, Photo, Reference, Value

_NAMES = [
    "Anna",
    "Bob",
    "Robert",
    "Zoë",
    "田中",
    "太郎",
    "علي",
    "Müller-Łukasz",
    "O’Brien",
    "van der Berg",
    "ANNA",
    "anna",
]
_PHONES = [
    "+49 30 1234567",
    "030 1234567",
    "0049 30 1234567",
    "+1 303 555 0111 ext. 4",
    "call my brother",
    "*31#+49 171 1",
]
_EMAILS = ["Zoe@Example.com", "zoe@example.com", "z.oe@gmail.com", "not an address", "jan@example.org"]
_DATES = ["1985-04-12", "--02-29", "1985", "12 Apr 1985", "31/31/1999", "1985-04"]
_URLS = [
    "https://example.com/a,b;c?d=e",
    "example.com",
    "https://www.linkedin.com/in/example",
    "@zoe",
    "no url",
]
_COMPANIES = ["Acme, Inc.", "Acme", "Example GmbH", "R&D; Labs"]

texts = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20
).filter(str.strip)
"""Text without control characters that is not blank."""

lines = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=60)
"""Any text that a file can hold, line breaks and NUL too."""

ids = st.uuids().map(str)
"""Drawn, not made up by the contact, so that a failure can be repeated."""

labels = st.none() | st.sampled_from(["Work", "Home", "Mobile", "Other", "Home-Line2"])
times = st.datetimes().map(lambda t: t.strftime("%Y-%m-%dT%H:%M:%SZ").zfill(20))
addresses = st.builds(
    Address,
    street=st.sampled_from(["", "Hauptstraße", "12 Main St"]),
    house_number=st.sampled_from(["", "12a"]),
    city=st.sampled_from(["", "Köln", "Springfield"]),
    postcode=st.sampled_from(["", "50667"]),
    country=st.sampled_from(["", "Germany", "USA"]),
    location=st.sampled_from(["", "near the lake\nsecond house"]),
).filter(bool)
photos = st.binary(min_size=1, max_size=8).map(lambda data: Photo.of(data, "image/png")) | st.builds(
    Photo, url=st.just("https://example.com/p.png")
)
references = st.builds(Reference, st.uuids().map(str), texts) | texts


def _field(name: str, values: st.SearchStrategy[Value]) -> st.SearchStrategy[Attribute]:
    return st.builds(
        Attribute,
        id=ids,
        field=st.just(name),
        value=values,
        label=labels,
        is_primary=st.booleans(),
        is_partner=st.sampled_from([False, False, False, True]),
        group=st.sampled_from(["", "", "1", "2"])
        if name in ("company", "job_title", "department")
        else st.just(""),
        params=st.sampled_from([(), (("TYPE", ("x", "y")),), (("X-FLAG", ("a b", "c")),)]),
        updated_at=st.just("") | times,
    )


_VALUES: dict[str, st.SearchStrategy[Value]] = {
    "first_name": st.sampled_from(_NAMES) | texts,
    "last_name": st.sampled_from(_NAMES) | texts,
    "middle_name": st.sampled_from(_NAMES),
    "title": st.sampled_from(["Dr.", "Mr."]),
    "suffix": st.sampled_from(["Jr.", "PhD; MBA"]),
    "nickname": texts,
    "display_name": st.sampled_from(["Dr. Anna Müller", "Anna Bob", "The Boss"]),
    "company": st.sampled_from(_COMPANIES),
    "job_title": st.sampled_from(["CEO", "Adviser"]),
    "department": st.sampled_from(["Labs", "Sales"]),
    "phone_number": st.sampled_from(_PHONES) | texts,
    "email": st.sampled_from(_EMAILS) | texts,
    "website": st.sampled_from(_URLS) | texts,
    "linkedin": st.sampled_from(_URLS),
    "birthday": st.sampled_from(_DATES) | texts,
    "address": addresses,
    "photo": photos,
    "related": references,
    "is_company_primary": st.booleans(),
    "note": lines.filter(str.strip),
    "vcard.x-custom-thing": texts,
}

attributes = st.sampled_from(sorted(_VALUES)).flatmap(lambda name: _field(name, _VALUES[name]))
"""One attribute of any kind."""

interactions = st.builds(
    Interaction,
    id=ids,
    how=st.sampled_from(HOWS),
    at=times,
    outcome=st.none() | st.sampled_from(OUTCOMES),
    note=lines,
)
_json_values = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | texts


@st.composite
def contacts(draw: st.DrawFn, max_attributes: int = 10) -> Contact:
    """A contact with some attributes, at most one of each field primary, and any state."""
    return Contact(
        id=draw(ids),
        attributes=one_primary(draw(st.lists(attributes, max_size=max_attributes))),
        uid=draw(st.just("") | st.uuids().map(str)),
        folder=draw(st.none() | st.sampled_from(["Customers", "Friends"])),
        tags=draw(st.frozensets(st.sampled_from(["Hot", "hot", "Past Client", "日本"]))),
        source=draw(st.sampled_from(["manual", "import", "api", "sync"])),
        source_type=draw(st.sampled_from(["", "CSV"])),
        source_id=draw(st.sampled_from(["", "crm-77", "crm-78"])),
        ios_address_book_id=draw(st.sampled_from(["", "ios-1"])),
        favourite=draw(st.booleans()),
        parked=draw(st.booleans()),
        opted_in=draw(st.none() | st.booleans()),
        opted_in_at=draw(st.just("") | times),
        is_opted_out=draw(st.booleans()),
        consent=draw(st.dictionaries(st.sampled_from(["basis", "source", "text", "at"]), texts, max_size=2)),
        metadata=draw(st.dictionaries(st.sampled_from(["segment", "score"]), _json_values, max_size=2)),
        touch_freq=draw(st.none() | st.integers(1, 400)),
        interactions=tuple(draw(st.lists(interactions, max_size=2))),
        version=draw(st.integers(0, 9)),
        created_at=draw(st.just("") | times),
        updated_at=draw(st.just("") | times),
    )
