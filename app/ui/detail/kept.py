"""What merges kept of the contacts that went and has no place of its own, in words instead of as data."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from app.domain.merging.state import MERGED
from app.ui.text import tr


def metadata_words(metadata: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """(name, words) of the free data of a contact, and of what merges kept beside it.

    The uids of merged cards are not told: they are there for programs.
    """
    for key, value in metadata.items():
        if key == MERGED and isinstance(value, Mapping):
            yield from _merged(value)
        else:
            yield key, _text(value)


def _merged(kept: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    names = {
        "source": tr("Id elsewhere", "Review"),
        "ios_address_book_id": tr("Id elsewhere", "Review"),
        "android_address_book_id": tr("Id elsewhere", "Review"),
        "consent": tr("Other consent", "Review"),
    }
    for slot, values in kept.items():
        for value in values if isinstance(values, list) else [values]:
            if slot == "uid":
                continue
            if slot == "metadata" and isinstance(value, Mapping):
                yield from ((key, _text(v)) for key, v in value.items())
            elif slot == "source" and isinstance(value, Mapping):
                parts = (value.get("source_type") or value.get("source"), value.get("source_id"))
                yield names[slot], " ".join(str(p) for p in parts if p)
            elif isinstance(value, Mapping):
                yield names.get(slot, slot), ", ".join(_text(v) for v in value.values() if v)
            else:
                yield names.get(slot, slot), _text(value)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
