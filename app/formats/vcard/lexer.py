"""One unfolded line to one property: group, name, parameters, and the value decoded (RFC 6350 §3.3)."""

from __future__ import annotations

import base64
import quopri
import re
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from app.domain.contact import Params
from app.formats.vcard.encodings import NO_CHOICE, Choice, codec, decode

OWN = "X-KITH-"
"""The prefix of our own properties and parameters."""

ENCODED = "X-ENCODED"
"""The parameter that keeps a value as it stood where reading it as quoted-printable was a guess."""

_UNQUOTED = re.compile(rb'[^":]*(?:"[^"]*"[^":]*)*:')
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_./ -]*\Z|[^\s\"',;:=]+\Z")
_PARAMETER = re.compile(r';((?:[^";]|"[^"]*"|")*)')
_VALUES = re.compile(r'"([^"]*)"|([^,]+)|(?<=,)(?=,|\Z)')
_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}
_ENCODINGS = {
    "quoted-printable": "q",
    "q": "q",
    "qp": "q",
    "base64": "b",
    "b": "b",
    "8bit": "",
    "7bit": "",
    "none": "",
}
_VALUE_TYPES = {"INLINE", "URL", "URI", "CONTENT-ID", "CID", "TEXT", "DATE"}
_ENCODED_SEMICOLON = re.compile(rb"(?i)(?<!=5C)(?<!\\\\)=3B")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_TO_STANDARD = bytes.maketrans(b"-_", b"+/")
_CUSTOM = re.compile(r"(?i)X-CUSTOM\(CHARSET=([\w-]+),ENCODING=QUOTED-PRINTABLE,(.*)\)\Z")


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the colon. `params` holds all parameters but ENCODING and CHARSET; `types`, `pref` (1 to 100;
    101 for a mark without a number; 0 for none) and `own` (our parameters) are taken from them, `kept` is the rest."""

    name: str
    group: str = ""
    params: Params = ()
    kept: Params = ()
    types: tuple[str, ...] = ()
    pref: int = 0
    value_type: str = ""
    own: dict[str, str] = field(default_factory=dict)
    encoding: str = ""
    charset: str = ""

    def get(self, name: str) -> str:
        """The first value of a parameter, or empty."""
        return next((values[0] for key, values in self.params if key == name and values), "")


class Property(NamedTuple):
    """One property: its head, its value as text, still escaped (empty for base64), the bytes of base64, its line number.

    `encoded` is the value as it stood, if it was quoted-printable.
    """

    head: Head
    value: str
    data: bytes | None
    line: int
    encoded: str = ""

    def keeping(self) -> Property:
        """The same with what was decoded kept as a parameter: its card is of a version that has no such encoding."""
        kept = (ENCODED, (self.encoded,))
        head = replace(self.head, params=(*self.head.params, kept), kept=(*self.head.kept, kept))
        return self._replace(head=head)


_heads: dict[bytes, Head | None] = {}


def parse(line: bytes, number: int, choice: Choice = NO_CHOICE) -> Property | None:
    """The property of an unfolded line; None if the line is none. Never raises."""
    colon = line.find(b":")
    if b'"' in line[:colon]:
        match = _UNQUOTED.match(line)
        colon = match.end() - 1 if match else colon
    if colon <= 0:
        return None
    raw = line[:colon]
    try:
        head = _heads[raw]
    except KeyError:
        head = parse_head(decode(raw, "", choice))
        if len(raw) < 200:
            if len(_heads) > 4000:
                _heads.clear()
            _heads[raw] = head
    if head is None:
        return None
    value = line[colon + 1 :]
    if not head.encoding:
        return Property(head, decode(value, head.charset, choice), None, number)
    if head.encoding == "b":
        if value[:5].lower() == b"data:" or b"://" in value[:12]:  # a URI in spite of the encoding named
            return Property(head, decode(value), None, number)
        return Property(head, "", base64_bytes(value), number)
    text = _quoted_printable(value, head, choice)
    written = decode(value, head.charset, choice)
    return Property(head, text, None, number, "" if written == text else written)


def _quoted_printable(value: bytes, head: Head, choice: Choice) -> str:
    """Decoded; where semicolons stand unencoded, an encoded one (`=3B` in a name) is text and divides nothing."""
    value = value.rstrip(b"=")
    if b";" in value and head.name in ("N", "ADR", "ORG"):
        value = _ENCODED_SEMICOLON.sub(b"=5C=3B", value)
    return decode(quopri.decodestring(value), head.charset, choice)


def base64_bytes(value: bytes) -> bytes:
    """Decoded leniently: blanks and foreign signs left out, URL-safe alphabet, padding made up."""
    if b"\\n" in value:
        value = value.replace(b"\\n", b"")
    value = value.translate(_TO_STANDARD, b" \t\r\n").rstrip(b"=")
    if _NOT_BASE64.search(value):
        value = _NOT_BASE64.sub(b"", value)
    value = value[:-1] if len(value) % 4 == 1 else value
    return base64.b64decode(value + b"=" * (-len(value) % 4))


def parse_head(text: str) -> Head | None:
    """Group, name and parameters of what stands before the colon; None if there is no name."""
    name, *rest = text.split(";", 1)
    name = name.strip()
    group, _, name = name.rpartition(".")
    if not _NAME.match(name):
        return None
    encoding = charset = ""
    params: dict[str, list[str]] = {}
    for part in _PARAMETER.findall(";" + rest[0]) if rest else ():
        key, equals, given = part.partition("=")
        key = key.strip().upper()
        if custom := _CUSTOM.match(part):
            params.setdefault("TYPE", []).append(
                decode(quopri.decodestring(custom[2].encode("utf-8", "replace")), custom[1])
            )
        elif not equals:
            bare = part.strip()
            if bare.lower() in _ENCODINGS:
                encoding = _ENCODINGS[bare.lower()]
            elif bare.upper() in _VALUE_TYPES:
                params.setdefault("VALUE", []).append(bare)
            elif ("-" in bare or "_" in bare) and not bare.upper().startswith("X-") and codec(bare):
                charset = bare
            elif bare:
                params.setdefault("TYPE", []).append(bare)
        elif key == "ENCODING":
            encoding = _ENCODINGS.get(given.strip(' "').lower(), "")
        elif key == "CHARSET":
            charset = given.strip(' "')
        else:
            params.setdefault(key, []).extend(_values(given.strip()))
    return _head(name.upper(), group, params, encoding, charset)


def _values(given: str) -> list[str]:
    if not given.isascii() or "," in given or '"' in given or "^" in given:
        found = [a or b for a, b in _VALUES.findall(given)]
        if len(found) == 1 and "," not in given:
            found = [given.strip('"')]
        return [_CARET.sub(lambda m: _CARETS[m[1]], value) for value in found] or [""]
    return [given]


def _head(name: str, group: str, params: dict[str, list[str]], encoding: str, charset: str) -> Head:
    types: list[str] = []
    kept: list[tuple[str, tuple[str, ...]]] = []
    own: dict[str, str] = {}
    pref, value_type = 0, ""
    for key, values in params.items():
        if key == "TYPE":
            for word in (w.strip() for value in values for w in value.split(",")):
                if word.lower() == "pref":
                    pref = pref or 101
                elif word and word not in types:
                    types.append(word)
        elif key == "PREF":
            pref = min(max(int(values[0]), 1), 100) if values[0].isdecimal() and len(values[0]) < 4 else 101
        elif key == "VALUE":
            value_type = values[0].lower()
        elif key.startswith(OWN):
            own[key.removeprefix(OWN)] = values[0]
        else:
            kept.append((key, tuple(values)))
    all_params = tuple((k, tuple(v)) for k, v in params.items() if not k.startswith(OWN))
    return Head(name, group, all_params, tuple(kept), tuple(types), pref, value_type, own, encoding, charset)
