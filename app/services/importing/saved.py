"""Mappings that the user keeps by name, one JSON file each in the settings folder, offered again for the same headers.

In the settings and not in the book: the columns that a program exports are the same whatever book they are brought into,
a mapping must be there before the first contact is, and Undo in a book should not take it away. The files are S3's
mapping JSON with a few keys more, so that `kith import --mapping FILE` reads them as they are, on another computer too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.domain.errors import KithError
from app.domain.fields import DataType, Field
from app.formats.mapping.headers import key
from app.formats.mapping.targets import Mapping, from_json, to_json
from app.services.files import replaced
from app.services.importing.preview import Wish
from app.services.places import config_folder

FOLDER = "mappings"
_OPTIONS = ("region", "day_first")


@dataclass(frozen=True, slots=True)
class SavedMapping:
    """A mapping with a name, the headers that it was made for, the custom fields that it needs, and options of the file."""

    name: str
    mapping: Mapping
    columns: tuple[str, ...] = ()
    definitions: tuple[Field, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)

    def applied(self, wish: Wish) -> Wish:
        """The wish with this mapping."""
        options = replace(wish.options, **self.options) if self.options else wish.options
        return replace(wish, mapping=self.mapping, definitions=self.definitions, options=options)

    def fits(self, columns: Sequence[str]) -> bool:
        """Whether these headers are those that it was made for, their order aside."""
        return bool(self.columns) and sorted(map(key, self.columns)) == sorted(map(key, columns))


def of_wish(name: str, wish: Wish, mapping: Mapping, columns: Sequence[str]) -> SavedMapping:
    """What there is to keep of an import: its mapping, and what was said of phones and dates."""
    said = {o: v for o in _OPTIONS if (v := getattr(wish.options, o)) not in ("", None)}
    return SavedMapping(name, mapping, tuple(columns), wish.definitions, said)


def write(saved: SavedMapping, path: Path) -> None:
    """Write a mapping as S3's JSON. Raises KithError if the file cannot be written."""
    fields = [{"name": d.name, "label": d.label, "type": str(d.data_type)} for d in saved.definitions]
    document = {
        **to_json(saved.mapping),
        "name": saved.name,
        "columns": list(saved.columns),
        "fields": fields,
        "options": saved.options,
    }
    with replaced(path) as file:
        file.write(json.dumps(document, ensure_ascii=False, indent=1).encode())


def read(path: Path) -> SavedMapping:
    """The mapping in a JSON file, ours or S3's. Raises KithError if it cannot be read."""
    try:
        document = json.loads(path.read_text("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise KithError(f"The mapping {path} cannot be read: {error}.") from error
    mapping = from_json(document)
    if not isinstance(document.get("mappings"), dict):
        return SavedMapping(path.stem, mapping)
    fields, options = document.get("fields"), document.get("options")
    return SavedMapping(
        str(document.get("name") or path.stem),
        mapping,
        tuple(map(str, document.get("columns") or mapping)),
        tuple(_field(f) for f in fields if isinstance(f, dict) and f.get("name"))
        if isinstance(fields, list)
        else (),
        {o: options[o] for o in _OPTIONS if o in options} if isinstance(options, dict) else {},
    )


def _field(entry: dict[str, Any]) -> Field:
    name, kind = str(entry["name"]), str(entry.get("type") or "")
    data_type = DataType(kind) if kind in set(DataType) else DataType.TEXT
    return Field(name, str(entry.get("label") or name), data_type, global_=False)


def mappings() -> list[SavedMapping]:
    """The mappings that were kept, by name; files that cannot be read are left out."""
    found = []
    for path in sorted((config_folder() / FOLDER).glob("*.json")):
        try:
            found.append(read(path))
        except KithError:
            continue
    return sorted(found, key=lambda m: m.name.casefold())


def keep(saved: SavedMapping) -> None:
    """Keep a mapping under its name; one of that name is replaced. Raises KithError without a name."""
    if not saved.name.strip():
        raise KithError("A mapping needs a name.")
    folder = config_folder() / FOLDER
    folder.mkdir(exist_ok=True)
    write(saved, _path(saved.name))


def fitting(columns: Sequence[str]) -> SavedMapping | None:
    """The mapping that was kept for a file with these headers, or None."""
    return next((m for m in mappings() if m.fits(columns)), None)


def _path(name: str) -> Path:
    """Where the mapping of a name lies: names that differ have different files, whatever signs they hold."""
    from zlib import crc32

    plain = re.sub(r"[^\w-]+", "-", name.strip().casefold()).strip("-")[:60]
    return config_folder() / FOLDER / f"{plain}-{crc32(name.strip().casefold().encode()):08x}.json"
