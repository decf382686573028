"""The values of attributes as JSON:
addresses, photos and references are objects, everything else is itself.
"""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any

from app.domain.fields import DataType, Field
from app.domain.values import ADDRESS_PARTS, Address, Photo, Reference, Value


def value_to_json(value: Value, with_data: bool = False) -> Any:
    """A value as JSON; `with_data` adds a photo's bytes in base64, if they are at hand."""
    if isinstance(value, Address):
        return value.parts()
    if isinstance(value, Reference):
        return {"id": value.id, "name": value.name}
    if not isinstance(value, Photo):
        return value
    result: dict[str, Any] = {}
    if value.sha256:
        result = {"mime": value.mime, "bytes": value.size, "sha256": value.sha256}
    if value.url:
        result["url"] = value.url
    if with_data and value.data is not None:
        result["data"] = base64.b64encode(value.data).decode("ascii")
    return result


def value_from_json(field: Field, data: Any) -> Value | None:
    """The value that JSON of that form holds for the field; None where there is nothing.

    Nothing is lost: what does not fit the field's type is kept as text. Raises no errors.
    """
    if data is None or data in ("", [], {}):
        return None
    if isinstance(data, str):
        return clean(data)
    if isinstance(data, dict):
        for wanted, read in _OBJECTS.items():
            if field.data_type is wanted and (value := read(data)) is not None:
                return value
        if (
            field.name.startswith("vcard.")
            and data.keys() & {"sha256", "data"}
            and (held := _photo(data)) is not None
        ):
            return held  # a logo, sound or key of a card
        return clean(json.dumps(data, ensure_ascii=False))
    if isinstance(data, bool):
        return data if field.data_type is DataType.BOOLEAN else "true" if data else "false"
    if isinstance(data, int | float) and field.data_type is DataType.NUMBER:
        return data
    return clean(json.dumps(data, ensure_ascii=False))


def clean(text: str) -> str:
    """The text with halves of surrogate pairs replaced:
    JSON can escape them, and no file or database can hold them.
    """
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _address(data: dict[str, Any]) -> Address | None:
    parts = {name: clean(str(data[name])) for name in ADDRESS_PARTS if data.get(name) not in (None, "")}
    others = [
        f"{name}: {text}"
        for name, text in data.items()
        if name not in ADDRESS_PARTS and text not in (None, "")
    ]
    if others:
        parts["location"] = clean("\n".join([*filter(None, [parts.get("location")]), *others]))
    return Address(**parts) or None


def _photo(data: dict[str, Any]) -> Photo | None:
    mime, url, held = (
        clean(data[k]) if isinstance(data.get(k), str) else "" for k in ("mime", "url", "sha256")
    )
    size = data.get("bytes")
    if isinstance(encoded := data.get("data"), str):
        try:
            found = Photo.of(base64.b64decode(encoded, validate=True), mime)
        except (binascii.Error, ValueError):
            found = None
        if found is not None and found.size:
            return Photo(found.mime, found.sha256, found.size, url, found.data)
    if held or url:
        return Photo(mime, held, size if isinstance(size, int) else 0, url)
    return None


def _reference(data: dict[str, Any]) -> Reference | None:
    if not isinstance(data.get("id"), str) or not data["id"] or data.keys() - {"id", "name"}:
        return None
    return Reference(clean(data["id"]), clean(str(data.get("name") or "")))


_OBJECTS = {DataType.ADDRESS: _address, DataType.IMAGE: _photo, DataType.CONTACT: _reference}
