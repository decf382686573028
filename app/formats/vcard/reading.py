"""Cards to contacts: which property is read by which function, one card at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO

from app.domain import limits
from app.domain.values import Value
from app.formats.records import Group, Problem, Record
from app.formats.vcard import addresses, android, channels, dates, kith, names, online, people, photos
from app.formats.vcard.cards import Card, cards
from app.formats.vcard.draft import Draft
from app.formats.vcard.encodings import decode
from app.formats.vcard.labels import with_types
from app.formats.vcard.lexer import OWN, Property
from app.formats.vcard.text import components, escape, listed, unescape

Handler = Callable[[Draft, Property], object]


def _text(field: str) -> Handler:
    """A property whose whole text is one value of a field."""

    def read(draft: Draft, prop: Property) -> None:
        draft.add(
            prop, field, unescape(prop.value).strip(), None, with_types(prop.head.kept, prop.head.types)
        )

    return read


def _organisation(draft: Draft, prop: Property) -> None:
    """ORG: the company, then its units."""
    company, *units = components(prop.value)
    params = with_types(prop.head.kept, prop.head.types)
    if draft.add(prop, "company", company, None, params):
        params = ()
    entry = draft.add(prop, "department", "; ".join(filter(None, units)), None, params)
    if entry and company:
        entry.pref = 0


def _categories(draft: Draft, prop: Property) -> None:
    for tag in listed(prop.value):
        if draft.is_full(prop):
            break
        draft.tags.append(tag)
        if tag.casefold() == "starred":
            draft.state.setdefault("favourite", True)


def _gender(draft: Draft, prop: Property) -> None:
    """GENDER (RFC 6350 §6.2.7): the sex in words, or the text where one is given."""
    sex, _, text = prop.value.partition(";")
    sex, text = sex.strip(), unescape(text).strip()
    word = SEXES.get(sex.upper(), unescape(sex))
    if prop.head.name == "X-WAB-GENDER":
        word = {"1": "Female", "2": "Male"}.get(sex, word)
    params = (*prop.head.kept, ("SEX", (sex,))) if text and sex else prop.head.kept
    draft.add(prop, "gender", text or word, None, params)


def _uid(draft: Draft, prop: Property) -> None:
    """UID; one that Kith made of the contact's own id is that id, and the card that of a contact of a book."""
    value = unescape(prop.value).strip()
    if value and "ID" in prop.head.own:
        draft.state.setdefault("id", value)
        draft.state.setdefault("version", 1)
    else:
        draft.state.setdefault("uid", value)


def _unknown(draft: Draft, prop: Property) -> None:
    """A property that no field knows: its value as it stands, with all its parameters."""
    found = photos.binary(prop)
    field = "vcard." + prop.head.name.lower()
    value: Value = prop.value.strip().replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
    params = prop.head.params
    if found:
        value, params = found
    entry = draft.add(prop, field, value, None, params)
    if entry:
        entry.pref = 0


def _sound(draft: Draft, prop: Property) -> None:
    if not names.sound(draft, prop):
        _unknown(draft, prop)


def _nothing(draft: Draft, prop: Property) -> None:
    """VERSION, PROFILE, PRODID and REV are of the file, not of the contact (`fields.md` 1); X-KITH-PROBLEM is of saved rejects."""


SEXES = {"M": "Male", "F": "Female", "O": "Other", "N": "Not applicable", "U": "Unknown"}
HANDLERS: dict[str, Handler] = {
    "VERSION": _nothing, "PRODID": _nothing, "REV": _nothing, "PROFILE": _nothing,
    "N": names.name, "FN": names.formatted, "NICKNAME": names.nicknames, "SOUND": _sound,
    "KIND": names.kind, "X-ADDRESSBOOKSERVER-KIND": names.kind, "X-ABSHOWAS": names.shown_as,
    "MEMBER": names.member, "X-ADDRESSBOOKSERVER-MEMBER": names.member,
    "X-PHONETIC-FIRST-NAME": _text("phonetic_first_name"), "X-PHONETIC-LAST-NAME": _text("phonetic_last_name"),
    "X-MAIDENNAME": _text("maiden_name"), "X-MAIDEN-NAME": _text("maiden_name"),
    "X-ZIMBRA-MAIDENNAME": _text("maiden_name"), "X-NICKNAME": names.nicknames, "X-ANDROID-CUSTOM": android.custom,
    "TEL": channels.phone, "X-MS-TEL": channels.phone, "EMAIL": channels.email, "URL": channels.website,
    "ADR": addresses.address, "LABEL": addresses.postal_label,
    "ORG": _organisation, "TITLE": _text("job_title"), "ROLE": _text("role"),
    "BDAY": dates.birthday, "ANNIVERSARY": dates.anniversary, "X-ANNIVERSARY": dates.anniversary, "X-ABDATE": dates.labelled,
    "X-EVOLUTION-ANNIVERSARY": dates.anniversary, "X-MS-ANNIVERSARY": dates.anniversary,
    "X-KADDRESSBOOK-X-ANNIVERSARY": dates.anniversary, "X-WAB-WEDDING_ANNIVERSARY": dates.anniversary,
    "PHOTO": photos.photo, "NOTE": _text("note"), "CATEGORIES": _categories, "CATEGORY": _categories,
    "GENDER": _gender, "X-GENDER": _gender, "X-WAB-GENDER": _gender, "PRONOUNS": _text("pronouns"), "LANG": _text("language"),
    "TZ": _text("time_zone"), "UID": _uid,
    "IMPP": online.messenger, **dict.fromkeys(online.FAMILY, online.family),
    "X-SOCIALPROFILE": online.profile, "SOCIALPROFILE": online.profile, **dict.fromkeys(online.NAMED, online.named_profile),
    "RELATED": people.related, "X-ABRELATEDNAMES": people.related_name, **dict.fromkeys(people.NAMED, people.named),
    **dict.fromkeys(kith.PLAIN_FIELDS, kith.read_plain), OWN + "ATTRIBUTE": kith.read_attribute, OWN + "STATE": kith.read_state,
    OWN + "FIELD": kith.read_definition, OWN + "PROBLEM": _nothing,
}  # fmt: skip
"""Property → what reads it; any other is kept as `vcard.` and its name."""

_BINARY = {"PHOTO", "LOGO", "SOUND", "KEY"}


def read_cards(data: bytes | BinaryIO, encoding: str = "") -> Iterator[Record]:
    """The records of a vCard file of any version and size, one at a time.

    `encoding` is the user's choice for text that declares none. Nothing in the file raises: a card of which nothing
    can be read is a record with problems, a line that cannot be read is a warning with its line number. A file
    without any card gives no record.
    """
    for card in cards(data, encoding):
        yield read_card(card)


def read_card(card: Card) -> Record:
    """The record of one card."""
    draft, properties = Draft(card.row), card.properties()
    draft.warnings.extend(Problem(card.row, line, "", text, problem) for line, text, problem in card.flaws)
    first = next((p.value.strip() for p in properties if p.head.name == "VERSION"), "")
    for prop in properties:
        if prop.encoded and first != "2.1":
            prop = prop.keeping()
        head = prop.head
        if head.own and "DERIVED" in head.own:
            continue
        if head.name == "X-ABLABEL":
            draft.ab_labels.append(prop)
        elif (
            len(prop.value) > limits.VCARD_TEXT
            and prop.value[:5].lower() != "data:"
            and head.name not in _BINARY
        ):
            draft.warn(prop, "This text is longer than any that is written by hand and was left out.")
        else:
            if prop.data is not None and head.name in HANDLERS and head.name not in _BINARY:
                prop = prop._replace(value=escape(decode(prop.data, head.charset, card.choice)), data=None)
            HANDLERS.get(head.name, _unknown)(draft, prop)
    people.agents(draft, card)
    return _record(card, draft)


def _record(card: Card, draft: Draft) -> Record:
    contact = draft.contact()
    warnings = tuple(draft.warnings)
    if draft.is_group:
        name = contact.text("display_name") or contact.text("last_name") or contact.text("company")
        group = Group(name, tuple(dict.fromkeys(draft.members)))
        return Record(card.row, None, warnings=warnings, group=group, line=card.line)
    if not contact.attributes and not contact.tags and not contact.interactions:
        problem = Problem(
            card.row, card.line, "", "", "The card is empty: it holds nothing that tells of anybody."
        )
        return Record(card.row, None, (problem, *warnings), line=card.line)
    contact = names.settled(contact, draft.display)
    return Record(card.row, contact, warnings=warnings, line=card.line, definitions=tuple(draft.definitions))
