"""Phone numbers: what was typed beside its E.164 form; nothing that was typed is ever lost."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from app.domain.folding import digits as digits_of
from app.domain.phone_text import take_apart

PROBLEMS = {
    "unreadable": "This is no phone number.",
    "several": "This looks like more than one phone number.",
    "no_country": "The country of this number is not known: begin it with + and the country's code.",
    "no_area_code": "The area code is missing.",
    "too_short": "This number is too short.",
    "too_long": "This number is too long.",
}
"""What can be wrong with a number, in words."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number: `typed` as it came, `e164` (ITU-T E.164, `+493012345`) or empty with a `problem` that
    says why.

    `extension` holds the digits dialled after the connection, `problem` is a key of PROBLEMS or empty.
    """

    typed: str
    e164: str = ""
    extension: str = ""
    problem: str = ""

    @property
    def normalized(self) -> str:
        """What equal numbers share: E.164,
        and the extension as RFC 3966 §5.3 writes it (`+49301234;ext=5`).
        """
        return f"{self.e164};ext={self.extension}" if self.e164 and self.extension else self.e164

    @property
    def region(self) -> str:
        """The country (ISO 3166-1 alpha-2) that the number belongs to; empty if not known."""
        return _region(self.e164) if self.e164 else ""

    @property
    def kind(self) -> str:
        """`mobile`, `fixed`, `fixed_or_mobile`, `toll_free`, `premium`, `voip`, `pager` or `other`;
        empty if not known.
        """
        return _kind(self.e164) if self.e164 else ""


def parse(text: str, region: str = "") -> Phone:
    """Read a number as typed; `region` (ISO 3166-1 alpha-2) is the country of numbers without a
    country code.
    """
    dialled = take_apart(text)
    if dialled.problem:
        return Phone(text, problem=dialled.problem)
    e164, problem = _resolve(dialled.international, dialled.digits, region.upper())
    return Phone(text, e164, dialled.extension, problem)


def format(phone: Phone | str, style: str) -> str:
    """The number as `typed`, `e164`, `national`, `international` or `digits` (E.164 without its plus).

    A text is taken as E.164 if it begins with a plus. A number that could not be read stays as typed in each
    style (its digits in `digits`); the extension is part of every style but `e164` and `digits`. Raises
    ValueError for other styles.
    """
    if style not in {"typed", "e164", "national", "international", "digits"}:
        raise ValueError(style)
    if isinstance(phone, str):
        number, _, extension = phone.partition(";ext=")
        phone = Phone(phone, number if number.startswith("+") else "", extension)
    if style == "digits":
        return digits_of(phone.e164 or phone.typed)
    if style == "typed" or not phone.e164:
        return phone.typed
    if style == "e164":
        return phone.e164
    return _shown(phone.e164, style) + (f" ext. {phone.extension}" if phone.extension else "")


# Countries whose numbers are read without the library: their trunk prefix is a plain 0, or there is none, and
# the
# length alone says whether a number is possible. Everything else, and every doubt, goes to the library.
_LENGTHS = {
    "1": (10,), "33": (9,), "34": (9,), "41": (9,), "43": range(6, 14), "44": (9, 10), "45": (8,), "47": (8,),
    "49": range(6, 16), "32": (8, 9), "351": (9,),
}  # fmt: skip
_TRUNK_0 = {"DE": "49", "AT": "43", "CH": "41", "FR": "33", "GB": "44", "BE": "32"}


def _quick(international: bool, digits: str, region: str) -> str:
    """The E.164 form where it is beyond doubt, else empty."""
    if international:
        country = "1" if digits[:1] == "1" else digits[:2] if digits[:2] in _LENGTHS else digits[:3]
        national = digits[len(country) :]
    elif region in {"US", "CA"}:
        country, national = "1", digits[1:] if len(digits) == 11 and digits[0] == "1" else digits
    elif region in _TRUNK_0 and digits[:1] == "0":
        country, national = _TRUNK_0[region], digits[1:]
    else:
        return ""
    if len(national) not in _LENGTHS.get(country, ()) or national[0] == "0" or national.startswith("180020"):
        return ""
    if country == "1" and (national[0] == "1" or national[3] in "01"):
        return ""
    return f"+{country}{national}"


def _without_plus(digits: str, region: str) -> str:
    """The E.164 form of digits that are a number of the region with its country's code and no plus, else empty.

    Where numbers may have many lengths (Germany, Austria) such digits would be a long local number as well; a mobile
    number, or twelve digits and more, is none.
    """
    import phonenumbers as library

    code = str(library.country_code_for_region(region))
    if not digits.startswith(code):
        return ""
    try:
        whole = library.parse(f"+{digits}", None)
    except library.NumberParseException:
        return ""
    local = library.PhoneNumber(int(code), int(digits))
    mobile = library.PhoneNumberType.MOBILE
    if library.number_type(local) == mobile or not library.is_valid_number(whole):
        return ""
    if len(digits) < 12 and library.number_type(whole) != mobile:
        return ""
    return library.format_number(whole, library.PhoneNumberFormat.E164)


@lru_cache(maxsize=1024)
def within(number: str) -> str:
    """The digits of an E.164 number without its country's code, of any other without the zeros before it."""
    import phonenumbers as library

    try:
        return library.national_significant_number(library.parse(number, None))
    except library.NumberParseException:
        return "".join(c for c in number if c.isdecimal()).lstrip("0")


@lru_cache(maxsize=8192)
def _resolve(international: bool, digits: str, region: str) -> tuple[str, str]:
    """(E.164, problem) of the digits dialled."""
    if not international and not region:
        return "", "no_country" if len(digits) > 4 else "too_short"
    if quick := _quick(international, digits, region):
        return quick, ""
    import phonenumbers as library

    if not international and (whole := _without_plus(digits, region)):
        return whole, ""
    try:
        number = library.parse(("+" if international else "") + digits, region or None)
    except library.NumberParseException as error:
        wrong = library.NumberParseException
        problems = {
            wrong.INVALID_COUNTRY_CODE: "no_country",
            wrong.TOO_LONG: "too_long",
            wrong.TOO_SHORT_NSN: "too_short",
            wrong.TOO_SHORT_AFTER_IDD: "too_short",
            wrong.NOT_A_NUMBER: "too_short",
        }
        return "", problems.get(error.error_type, "unreadable")
    possible = library.is_possible_number_with_reason(number)
    reasons = library.ValidationResult
    if possible == reasons.IS_POSSIBLE:
        return library.format_number(number, library.PhoneNumberFormat.E164), ""
    if possible == reasons.IS_POSSIBLE_LOCAL_ONLY:
        return "", "no_area_code"
    if possible == reasons.INVALID_COUNTRY_CODE:
        return "", "no_country"
    return "", "too_short" if possible == reasons.TOO_SHORT else "too_long"


@lru_cache(maxsize=1024)
def _shown(e164: str, style: str) -> str:
    import phonenumbers as library

    try:
        number = library.parse(e164, None)
    except library.NumberParseException:
        return e164
    styles = library.PhoneNumberFormat
    return library.format_number(number, styles.NATIONAL if style == "national" else styles.INTERNATIONAL)


@lru_cache(maxsize=1024)
def _region(e164: str) -> str:
    import phonenumbers as library

    try:
        return library.region_code_for_number(library.parse(e164, None)) or ""
    except library.NumberParseException:
        return ""


@lru_cache(maxsize=1024)
def _kind(e164: str) -> str:
    import phonenumbers as library

    try:
        kind = library.number_type(library.parse(e164, None))
    except library.NumberParseException:
        return ""
    kinds = library.PhoneNumberType
    names = {
        kinds.MOBILE: "mobile",
        kinds.FIXED_LINE: "fixed",
        kinds.FIXED_LINE_OR_MOBILE: "fixed_or_mobile",
        kinds.TOLL_FREE: "toll_free",
        kinds.PREMIUM_RATE: "premium",
        kinds.VOIP: "voip",
        kinds.PAGER: "pager",
        kinds.UNKNOWN: "",
    }
    return names.get(kind, "other")
