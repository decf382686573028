"""The profile: what matching needs of a contact, normalised once and cached with the contact's version."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Protocol

from app.domain.contact import Contact
from app.domain.folding import digits
from app.domain.values import Address, Value
from app.matching import naming
from app.matching.kin import of_kin
from app.matching.latin import latin
from app.matching.namewords import COMPOUNDS

FORMAT = 8
"""The version of the cached form; a profile cached in another one is made anew."""

Place = tuple[str, str, str, str, str, str]
"""street, house number, extra, city, postcode, state"""


@dataclass(frozen=True, slots=True)
class Profile:
    """One contact as matching sees it: folded Latin names, comparable numbers, addresses taken apart.

    `kind` is person, household, role or firm. `phones` are (number, kind): mobile, fixed, kin (somebody else's, by its
    label), or empty where the number does not tell. `born` is (year, month, day) with 0 for what is not known.
    """

    id: str
    kind: str = "person"
    given: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    generation: str = ""
    nicknames: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    company: str = ""
    job: str = ""
    phones: tuple[tuple[str, str], ...] = ()
    emails: tuple[str, ...] = ()
    born: tuple[int, int, int] = (0, 0, 0)
    places: tuple[Place, ...] = ()
    links: tuple[str, ...] = ()
    gender: str = ""

    def to_bytes(self) -> bytes:
        """The cached form."""
        return json.dumps([FORMAT, *in_order(self)], ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Profile | None:
        """The profile that was cached, or None if it was cached by another version of the program."""
        return cls.of(data) if data.startswith(MARK) else None

    @classmethod
    def of(cls, data: bytes) -> Profile:
        """The profile that this version of the program cached."""
        return cls(*[_frozen(v) if v.__class__ is list else v for v in json.loads(data)[1:]])


in_order = attrgetter(*Profile.__dataclass_fields__)
"""The values of a profile in the order of its fields."""
MARK = f"[{FORMAT},".encode()
"""What every cached profile begins with; one that does not is of another version of the program."""
FIELDS = (
    "kind", "company", "first_name", "last_name", "middle_name", "suffix", "display_name", "department", "nickname",
    "maiden_name", "job_title", "role", "phone_number", "email", "birthday", "address", "gender", "title", "linkedin", "facebook",
    "instagram", "social", "website", "im",
)  # fmt: skip
"""The fields of a contact that make its profile."""


def _frozen(value: list[Any]) -> Any:
    return tuple([_frozen(v) if v.__class__ is list else v for v in value]) if value else ()


class Said(Protocol):
    """One value of a contact as far as it counts here: an `Attribute` is one."""

    @property
    def field(self) -> str: ...
    @property
    def value(self) -> Value: ...
    @property
    def label(self) -> str | None: ...
    @property
    def normalized(self) -> str: ...
    @property
    def is_primary(self) -> bool: ...
    @property
    def is_partner(self) -> bool: ...


def profile(contact: Contact, region: str = "") -> Profile:
    """The profile of a contact; `region` is the country of phone numbers that have no normalized form yet."""
    return profile_of(contact.id, contact.attributes, region)


def profile_of(id_: str, attributes: Iterable[Said], region: str = "") -> Profile:
    """The profile of the contact with this id and these values."""
    own: dict[str, list[Said]] = {}
    for a in attributes:
        if not a.is_partner and a.value != "":
            own.setdefault(a.field, []).append(a)

    def one(name: str) -> str:
        found = own.get(name)
        if not found:
            return ""
        if len(found) == 1:
            return str(found[0].value).strip()
        return str(next((a.value for a in found if a.is_primary), found[0].value)).strip()

    company = one("company")
    first, last, middle = one("first_name"), one("last_name"), one("middle_name")
    if first or last or middle:
        name = naming.person(first, middle, last, one("suffix"), one("title"))
    else:
        name = naming.whole(one("display_name"), company)
    if one("kind").lower() in ("organisation", "organization", "org") or (
        name.kind == "firm" and not company
    ):
        company = company or one("display_name") or " ".join(filter(None, (first, middle, last)))
        name = naming.Name(kind="firm")
    return Profile(
        id_,
        "role"
        if name.kind == "person" and not (name.given or name.family) and one("department")
        else name.kind,
        name.given[:4],
        name.family[:4],
        name.generation,
        _nicknames(own.get("nickname", ()), name),
        tuple(w for a in own.get("maiden_name", ()) for w in naming.family_tokens(str(a.value)))[:3],
        naming.firm(company) if company else "",
        " ".join(naming.tokens(one("job_title") or one("role"))),
        tuple(_unique(filter(None, (_phone(a, region) for a in own.get("phone_number", ())))))[:6],
        tuple(_unique(filter(None, (_email(a) for a in own.get("email", ()) if not of_kin(a.label or "")))))[
            :6
        ],
        _born(own.get("birthday", ())),
        tuple(_unique(p for a in own.get("address", ()) if any(p := _place(a.value))))[:4],
        tuple(_unique(_links(own)))[:4],
        {"m": "m", "f": "f"}.get(one("gender")[:1].lower(), name.gender),
    )


def _nicknames(said: Iterable[Said], name: naming.Name) -> tuple[str, ...]:
    """The nicknames of a contact, and the short form of two given names together (`Hans-Joachim`: `hajo`)."""
    words = [*(w for a in said for w in naming.tokens(str(a.value))), *name.nicknames][:4]
    short = COMPOUNDS.get("".join(name.given[:2])) if len(name.given) > 1 else None
    return (*words, short) if short else tuple(words)


def _unique(items: Iterable[object]) -> list:  # type: ignore[type-arg]
    return list(dict.fromkeys(items))


_MOBILE = re.compile(
    r"\+(?:49(?:15|16|17)|447[1-9]|33[67]|34[67]|393|43(?:6[5-9])|417[5-9]|316|324[5-9]|48[45678]\d|420[67]|79|3519"
    r"|81[789]0|861[3-9]|91[6-9]|905|55\d\d9|614|642|467|47[49]|358[45]0?|3069|3538|36[237]0|407|380(?:39|50|6|73|9)"
    r"|27[678]|9725|821|4219|3859|3816|386[3-7]|3598|370[6]|3712|3725|66[689]|84[3579]|62 ?8|639|60 ?1|97150|9665"
    r"|9715[24568]|989|9647|9627|965[569]|974[3567]|968[79]|9733|201[0125]|212[67]|216[259]|213[567]|234[789]|254[17]"
    r"|233[25]|923|8801|549|569|573|519|9955|374[49]|994[457]|770|777)"
)


def _phone(a: Said, region: str) -> tuple[str, str] | None:
    number = _number(a, region)
    if len(number) < 3:
        return None
    label = (a.label or "").lower()
    if of_kin(label):
        kind = "kin"
    elif "fax" in label:
        kind = "fixed"
    elif label in ("mobile", "cell", "whatsapp", "handy", "iphone", "mobil") or _MOBILE.match(number):
        kind = "mobile"
    elif label in ("work", "business", "company main", "main", "home", "assistant") or not number.startswith(
        ("+1", "+52")
    ):
        kind = "fixed" if number.startswith("+") else ""
    else:
        kind = ""
    return _renumbered(number), kind


_RENUMBERED = {
    "52": (re.compile(r"^\+?521(?=\d{10}$)"), "+52"),  # mobiles in Mexico until 2019
    "54": (re.compile(r"^\+549(?=\d{10}$)"), "+54"),  # mobiles in Argentina, called from abroad
    "55": (re.compile(r"^(\+55[1-9]\d)(?=[6-9]\d{7}$)"), r"\g<1>9"),  # mobiles in Brazil until 2016
}


def compared_number(a: Said, region: str = "") -> str:
    """A phone number as a profile has it."""
    return _renumbered(_number(a, region))


def _number(a: Said, region: str) -> str:
    if a.normalized:
        return a.normalized
    from app.domain import phone

    return phone.parse(str(a.value), region).normalized or digits(str(a.value))


def _renumbered(number: str) -> str:
    known = _RENUMBERED.get(number.lstrip("+")[:2])
    return known[0].sub(known[1], number) if known else number


def _email(a: Said) -> str:
    from app.domain import email

    return email.canonical(a.normalized or str(a.value)) or latin(str(a.value)).strip()


def _born(found: Iterable[Said]) -> tuple[int, int, int]:
    for a in found:
        text = a.normalized or str(a.value)
        m = re.match(r"^(\d{4})-(\d\d)-(\d\d)", text)
        if m:
            return int(m[1]), int(m[2]), int(m[3])
        from app.domain import dates

        read = dates.parse(text)
        if read:
            return read.year or 0, read.month or 0, read.day or 0
    return 0, 0, 0


_STREET_WORDS = {
    "street": "st", "str": "st", "strasse": "st", "road": "rd", "avenue": "ave", "av": "ave", "lane": "ln", "drive": "dr",
    "court": "ct", "place": "pl", "boulevard": "blvd", "circuit": "cct", "crescent": "cres", "terrace": "tce",
    "square": "sq", "highway": "hwy", "parkway": "pkwy", "platz": "pl", "north": "n", "south": "s", "east": "e",
    "west": "w", "saint": "st", "suite": "ste", "apartment": "apt", "floor": "fl", "mount": "mt", "close": "cl",
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th",
    "eighth": "8th", "ninth": "9th", "tenth": "10th",
}  # fmt: skip
_NUMBER = re.compile(r"^\d+[a-z]?$")
_GERMAN_STREET = re.compile(r"(?<=\w{2})(?:strasse|str)$")


def _place(value: object) -> Place:
    if not isinstance(value, Address):
        value = Address(location=str(value))
    words = [
        _STREET_WORDS.get(w, _GERMAN_STREET.sub("st", w))
        for w in naming.tokens(value.street or value.location)
    ]
    number = "".join(naming.tokens(value.house_number))
    if not number:
        for at in (0, len(words) - 1):
            if len(words) > 1 and _NUMBER.match(words[at]):
                number = words.pop(at)
                break
    extra = " ".join(
        _STREET_WORDS.get(w, w) for w in naming.tokens(f"{value.extra} {value.unit} {value.po_box}")
    )
    city = " ".join(_STREET_WORDS.get(w, w) for w in naming.tokens(value.city))
    post = "".join(naming.tokens(value.postcode))
    return " ".join(words), number, extra, city, post, " ".join(naming.tokens(value.state))


_HANDLE = re.compile(r"^(?:https?://)?(?:www\.|m\.)?", re.I)

_PROFILE = re.compile(
    r"(?:[a-z]{2}\.)?(linkedin\.com/in|xing\.com/profile|twitter\.com|x\.com|instagram\.com|github\.com|t\.me)/@?([\w.%-]+)(?:$|[/?#])"
)
"""Where somebody is one person among many: who the page is of."""


def _links(own: dict[str, list[Said]]) -> list[str]:
    found = []
    for name in ("linkedin", "facebook", "instagram", "social", "website", "im"):
        for a in own.get(name, ()):
            text = _HANDLE.sub("", (a.normalized or str(a.value)).strip().lower()).rstrip("/")
            if page := _PROFILE.match(text):
                found.append(f"profile:{page[1].replace('twitter.', 'x.')}:{page[2]}")
            elif len(text) > 4:
                found.append(f"{'website' if name == 'website' else 'profile'}:{name}:{text}")
    return found
