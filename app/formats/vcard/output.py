"""One property as bytes: parameters quoted (RFC 6868), lines folded, quoted-printable for version 2.1."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, replace

from app.domain.contact import Params
from app.formats.vcard.text import folded

_QUOTED = re.compile(r'[:;,"\n\r^]|^\s|\s$|^$')
_PRINTABLE = re.compile(rb"[^!-<>-~ ]")
_GROUP = re.compile(r"[A-Za-z0-9-]+\Z")


@dataclass(frozen=True, slots=True)
class Out:
    """A property to be written: `value` is escaped already; `data` are bytes to be written as base64 with their media type."""

    name: str
    value: str = ""
    params: Params = ()
    group: str = ""
    data: bytes | None = None
    mime: str = ""

    def derived(self) -> Out:
        """The same for other programs only: Kith passes it over when it reads the card."""
        return replace(self, params=(*self.params, ("X-KITH-DERIVED", ("1",))))


def _parameter(value: str) -> str:
    if not _QUOTED.search(value):
        return value
    value = value.replace("^", "^^").replace("\r\n", "\n").replace("\n", "^n").replace('"', "^'")
    return f'"{value}"'


def render(out: Out, version: str) -> bytes:
    """The property's lines."""
    prefix = f"{out.group}." if out.group and _GROUP.match(out.group) else ""
    if version == "2.1":
        return _render_old(out)
    params = "".join(f";{key}={','.join(map(_parameter, values))}" for key, values in out.params)
    value = out.value
    if out.data is not None:
        text = base64.b64encode(out.data).decode()
        if version == "4.0":
            value = f"data:{out.mime};base64,{text}"
        else:
            params, value = f";ENCODING=b{_media(out.mime)}{params}", text
    return folded(f"{prefix}{out.name}{params}:{value}")


def _media(mime: str) -> str:
    kind = SUBTYPES.get(mime)
    return f";TYPE={kind}" if kind else f";MEDIATYPE={_parameter(mime)}"


SUBTYPES = {
    "image/jpeg": "JPEG", "image/png": "PNG", "image/gif": "GIF", "image/bmp": "BMP", "image/webp": "WEBP", "image/tiff": "TIFF",
    "audio/wav": "WAVE", "audio/basic": "BASIC",
}  # fmt: skip
"""Media type → TYPE of 2.1 and 3.0."""


def _render_old(out: Out) -> bytes:
    """Version 2.1: bare types, quoted-printable where the text is not plain ASCII, base64 closed by a blank line."""
    params = ""
    for key, values in out.params:
        if key == "TYPE":
            params += "".join(f";{v.upper()}" for v in values if v.isascii() and v.replace("-", "").isalnum())
    if out.data is not None:
        text = base64.b64encode(out.data).decode()
        lines = [text[i : i + 72] for i in range(0, len(text), 72)]
        kind = SUBTYPES.get(out.mime, "")
        head = f"{out.name}{params};ENCODING=BASE64{';TYPE=' + kind if kind else ''}:"
        return "\r\n ".join([head, *lines]).encode() + b"\r\n\r\n"
    if out.value.isascii() and "\\n" not in out.value and len(out.name + params + out.value) < 75:
        return f"{out.name}{params}:{_old_escapes(out.value)}\r\n".encode()
    plain = _old_escapes(out.value).encode("utf-8", "replace")
    coded = _PRINTABLE.sub(lambda m: b"=%02X" % m[0][0], plain).decode()
    head = f"{out.name}{params};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
    lines, line = [], head
    for sign in re.findall(r"=..|.", coded):
        if len(line) + len(sign) > 75:
            lines.append(line + "=")
            line, sign = "", sign.replace(" ", "=20")  # a blank there would be taken for a fold
        line += sign
    return "\r\n".join([*lines, line]).encode() + b"\r\n"


def _old_escapes(value: str) -> str:
    """Of the escapes, 2.1 knows that of the semicolon alone; a line break is one, in quoted-printable."""
    return re.sub(r"\\([nN,\\])", lambda m: {"n": "\r\n", "N": "\r\n"}.get(m[1], m[1]), value)
