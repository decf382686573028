"""What the user says about an export."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.domain.values import Photo

PHONES = ("e164", "typed", "national", "digits")
SHAPES = ("kith", "s0", "s1", "s2", "s3", "s4")
PRESETS = ("google", "outlook")
ROWS = ("contact", "value")


def _no_bytes(photo: Photo) -> bytes | None:
    return photo.data


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """`preset` is the program whose CSV columns are written (google, outlook), `shape` whose JSON (SHAPES; empty: our own).

    `fields` are the names of fields to write (empty: all), `phones` says how numbers are written (PHONES), `rows`
    whether a table has one row a contact or one a value. `collections` are the book's tags, folders and lists as
    `cli.md` has them; `load` gives the bytes of a photo.
    """

    preset: str = ""
    fields: tuple[str, ...] = ()
    delimiter: str = ","
    encoding: str = ""
    phones: str = "typed"
    shape: str = ""
    rows: str = "contact"
    collections: Mapping[str, Any] = field(default_factory=dict)
    tag_intervals: Mapping[str, int] = field(default_factory=dict)
    load: Callable[[Photo], bytes | None] = _no_bytes
