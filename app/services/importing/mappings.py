"""The user's own column mappings, saved by name in the form of S3 and offered again when the same columns come."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import KithError
from app.formats.mapping.headers import key
from app.formats.mapping.targets import Mapping, MappingError, from_json, to_json
from app.services.files import replaced
from app.services.places import config_folder


@dataclass(frozen=True, slots=True)
class Saved:
    """A mapping with its name and the columns that it was made for."""

    name: str
    columns: tuple[str, ...]
    mapping: Mapping


def folder() -> Path:
    """Where the mappings lie, one JSON file each."""
    return config_folder() / "mappings"


def saved() -> list[Saved]:
    """All mappings by name; files that cannot be read are passed over."""
    found = []
    for path in sorted(folder().glob("*.json")):
        try:
            found.append(load(path))
        except KithError:
            continue
    return sorted(found, key=lambda s: s.name.casefold())


def load(path: Path) -> Saved:
    """The mapping in a file, ours or S3's. Raises KithError."""
    try:
        document = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise MappingError(f"{path.name} is no mapping that can be read: {error}.") from None
    mapping = from_json(document)
    named = document.get("name") if isinstance(document, dict) else None
    columns = document.get("columns") if isinstance(document, dict) and "mappings" in document else None
    listed = tuple(str(c) for c in columns) if isinstance(columns, list) else tuple(mapping)
    return Saved(str(named or path.stem), listed, mapping)


def save(name: str, columns: Sequence[str], mapping: Mapping, path: Path | None = None) -> Path:
    """Keep a mapping under a name, in the place of one of the same name (or in the file at `path`). Raises KithError."""
    document = {"name": name, "columns": list(columns), **to_json(mapping)}
    if path is None:
        folder().mkdir(parents=True, exist_ok=True)
        path = folder() / f"{_file_name(name)}.json"
    with replaced(path) as file:
        file.write(json.dumps(document, ensure_ascii=False, indent=1).encode())
    return path


def forget(name: str) -> None:
    """Remove the mapping of a name."""
    (folder() / f"{_file_name(name)}.json").unlink(missing_ok=True)


def fitting(columns: Sequence[str]) -> Saved | None:
    """The mapping that was saved for just these columns, whatever their order."""
    wanted = {key(c) for c in columns}
    return next((s for s in saved() if {key(c) for c in s.columns} == wanted), None)


def _file_name(name: str) -> str:
    return re.sub(r"[^\w \-]", "_", name).strip()[:80] or "mapping"
