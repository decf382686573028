"""Photos and other binary values: base64 in any dress, data: URIs, and addresses that are kept and never opened."""

from __future__ import annotations

from urllib.parse import unquote_to_bytes

from app.domain.contact import Params
from app.domain.values import Photo
from app.formats.vcard.draft import Draft
from app.formats.vcard.labels import with_types
from app.formats.vcard.lexer import Property, base64_bytes
from app.formats.vcard.text import unescape

MEDIA = {
    "jpeg": "image/jpeg", "jpg": "image/jpeg", "png": "image/png", "gif": "image/gif", "bmp": "image/bmp",
    "webp": "image/webp", "tiff": "image/tiff", "svg": "image/svg+xml", "heic": "image/heic", "wave": "audio/wav",
    "wav": "audio/wav", "basic": "audio/basic",
}  # fmt: skip
"""The types of 2.1 and 3.0 (RFC 2426 §3.1.4) → media types."""

_MAGIC = (
    (b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n", "image/png"), (b"GIF8", "image/gif"), (b"BM", "image/bmp"),
    (b"II*\0", "image/tiff"), (b"MM\0*", "image/tiff"), (b"\0\0\1\0", "image/x-icon"), (b"<svg", "image/svg+xml"),
)  # fmt: skip


def media_type(data: bytes) -> str:
    """The media type that the first bytes of an image show, else empty."""
    if data[:4] == b"RIFF":
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav"}.get(data[8:12], "")
    if data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"mif1", b"avif"):
        return "image/avif" if data[8:12] == b"avif" else "image/heic"
    return next((mime for magic, mime in _MAGIC if data.startswith(magic)), "")


def _data_uri(text: str) -> tuple[str, bytes] | None:
    """(media type, bytes) of a data: URI (RFC 2397), or None."""
    if text[:5].lower() != "data:":
        return None
    head, comma, body = text[5:].partition(",")
    if not comma:
        return None
    kind, *marks = head.rstrip("\\").lower().split(";")
    if "base64" in (m.strip() for m in marks):
        return kind, base64_bytes(
            body.encode("ascii", "ignore") if "%" not in body else unquote_to_bytes(body)
        )
    return kind, unquote_to_bytes(body)


def binary(prop: Property) -> tuple[Photo, Params] | None:
    """The bytes that a property holds and the parameters that are not told by them; None if it holds none."""
    head = prop.head
    found = ("", prop.data) if prop.data is not None else _data_uri(prop.value.strip())
    if found is None or not found[1]:
        return None
    declared, data = found
    formats = [t for t in head.types if t.lower() in MEDIA or "/" in t]
    told = next((t.lower() if "/" in t else MEDIA[t.lower()] for t in formats), "")
    mime = media_type(data) or declared or head.get("MEDIATYPE").lower() or told or "application/octet-stream"
    kept = tuple((k, v) for k, v in head.kept if k != "MEDIATYPE")
    return Photo.of(data, mime), with_types(kept, tuple(t for t in head.types if t not in formats))


def photo(draft: Draft, prop: Property) -> None:
    """PHOTO. What is neither bytes nor an address is kept as an unknown property."""
    found = binary(prop)
    if found is None and prop.data is None:
        text = unescape(prop.value).strip()
        data = (
            base64_bytes(text.encode("ascii", "ignore")) if len(text) > 40 and "://" not in text[:20] else b""
        )
        if media_type(data):
            found = binary(prop._replace(data=data))
        elif text:
            rest = with_types(prop.head.kept, tuple(t for t in prop.head.types if t.lower() not in MEDIA))
            if ":" not in text[:20] and not text.lower().startswith(("www.", "/")):
                draft.warn(prop, "This is no picture that can be read; it is kept as it stands.")
                draft.add(prop, "vcard.photo", prop.value, None, prop.head.params)
            else:
                draft.add(prop, "photo", Photo(url=text), None, rest)
    if found:
        draft.add(prop, "photo", found[0], None, found[1])
