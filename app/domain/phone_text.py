"""What a typed phone number consists of: whether it is international, its digits, its extension."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote

from app.domain.folding import ascii_digits


class Dialled(NamedTuple):
    """A typed number taken apart. `digits` is empty if none can be made out, and `problem` then says why."""

    international: bool
    digits: str
    extension: str = ""
    problem: str = ""


_URI = re.compile(r"(?i)\s*(?:tel|callto|sms|fax|phone|whatsapp|sip)\s*:\s*(?://)?")
_URI_EXTENSION = re.compile(r"(?i);\s*ext=([\d.()-]+)")
_CONTEXT = re.compile(r"(?i);\s*phone-context=(\+\d+)")
_EXTENSION = re.compile(
    r"""(?ix) [\s,;.(\[]*
        (?: (?:ext|extn|extension|extensión|durchwahl|dw|nebenstelle|nst|poste|interno|int|anexo|ramal|toestel|tst
        |wewn|доб|x|app) [.:\s=]* | \#[\s.:]* | ,,+ | (?<=\d);(?=\d) | (?<=\d)~\s* )
        (\d{1,8}) \s* [)\]]? \s* $"""
)
_SERVICE_CODE = re.compile(r"^\s*[*#]\d{2,3}[#*]\s*")  # *31#: suppress the caller's number (3GPP TS 22.030)
_TRUNK_ZERO = re.compile(r"\(\s*0\s*\)")
_ITALIAN_ZERO = re.compile(r"^\D*(?:\+|00)\s*\(?(?:39|378|379)\b")
_VANITY = re.compile(r"^[^A-Za-z]*\d[^A-Za-z]*[A-Z][A-Z\d\s.-]*$|^[A-Z]{3}[\s.-]?\d{3}[\s.-]?\d{4}$")
_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_LETTER = re.compile(r"[^\W\d_]")
_WORDS = re.compile(r"[^\d+(*#]*[^\W\d_][^\d+(*#]*")
_APART = re.compile(r"[/,;|&\n]")
_PLUS = re.compile(r"^[^\d]*[+＋]")


def take_apart(text: str) -> Dialled:
    """The parts of a number as people and programs write it (`tel:` URIs of RFC 3966 too)."""
    text = ascii_digits(text)
    rest, extension = text, ""
    if (scheme := _URI.match(text)) is not None:
        rest, extension = _from_uri(unquote(text[scheme.end() :]))
    if not extension and (found := _EXTENSION.search(rest)) and _count(rest[: found.start()]) >= 3:
        rest, extension = rest[: found.start()], found[1]
    rest = _SERVICE_CODE.sub("", rest)
    if _LETTER.search(rest):
        if _VANITY.match(rest) and sum(map(str.isalpha, rest)) >= 3:
            rest = rest.translate(_KEYPAD)
        else:
            pieces = [p for p in _WORDS.split(rest) if any(c.isdecimal() for c in p)]
            if len(pieces) != 1 or _count(pieces[0]) < 5:
                return Dialled(False, "", "", "unreadable")
            rest = pieces[0]
    if _are_several(_APART.split(rest)):
        return Dialled(False, "", "", "several")
    if "(" in rest and not _ITALIAN_ZERO.match(rest):
        plain = _TRUNK_ZERO.sub("", rest)
        rest = plain if _PLUS.match(plain) or plain.lstrip(" (").startswith("00") else rest
    digits = "".join(c for c in rest if c.isdecimal())
    international = _PLUS.match(rest) is not None
    if digits.startswith("00") and (international or len(digits) >= 9) and not digits.startswith("000"):
        international, digits = True, digits[2:]
    return Dialled(international, digits, extension, "" if digits else "unreadable")


def _from_uri(text: str) -> tuple[str, str]:
    """Number and extension of what follows `tel:` (RFC 3966 §3)."""
    extension = _URI_EXTENSION.search(text)
    context = _CONTEXT.search(text)
    number = text.split(";", 1)[0]
    if context and not number.lstrip().startswith("+"):
        number = context[1] + number
    return number.split("@", 1)[0], "".join(c for c in extension[1] if c.isdecimal()) if extension else ""


def _are_several(pieces: list[str]) -> bool:
    """Whether these are whole numbers side by side,
    not an area code and what follows it (`0049 30 / 1234567`).
    """
    long = [p.strip() for p in pieces if _count(p) >= 6]
    return len(long) > 1 and (_count(long[0]) >= 9 or long[1].lstrip("(").startswith(("0", "+")))


def _count(text: str) -> int:
    return sum(map(str.isdecimal, text))
