"""What several files and folders come to: phones give a file for each card, and all of these are one import."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from app.domain.errors import KithError
from app.formats import charset

ENDINGS = (
    "vcf", "vcard", "csv", "tsv", "txt", "xlsx", "xlsm", "xls", "xlsb", "ods", "ldif", "ldi", "json", "kith", "age",
)  # fmt: skip
"""What files with contacts are called."""
CARDS = (".vcf", ".vcard")
MOST_FILES = 20_000
"""So many entries of a folder are looked at."""
MOST_BYTES = 64 << 20
"""So large are cards that are read together."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """One import: a file, or the cards of `number` files under the name of the first."""

    source: Path | bytes
    name: str
    number: int = 1


def gathered(paths: Sequence[Path]) -> list[Gathered]:
    """The imports that these files and folders are, in their order; all cards are one of them, where the first stands.

    Raises KithError for a folder without any file of contacts.
    """
    files = list(dict.fromkeys(file for path in paths for file in _files(path)))
    cards = [f for f in files if f.suffix.casefold() in CARDS] if len(files) > 1 else []
    together = _together(cards)
    found: list[Gathered] = []
    for file in files:
        if file not in together:
            found.append(Gathered(file, file.name))
        elif file == next(iter(together)):
            found.append(Gathered(b"\r\n".join(together.values()), file.name, len(together)))
    return found


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    inside = sorted(islice(path.rglob("*"), MOST_FILES))
    known = [f for f in inside if f.suffix[1:].casefold() in ENDINGS and f.is_file()]
    visible = [f for f in known if not any(part.startswith(".") for part in f.relative_to(path).parts)]
    if not visible:
        raise KithError(f"{path.name} is a folder without a file of contacts in it.")
    yield from visible


def _together(files: Iterable[Path]) -> dict[Path, bytes]:
    """The files whose cards can be read as one, with their bytes; none where it is only one."""
    found: dict[Path, bytes] = {}
    room = MOST_BYTES
    for file in files:
        try:
            with file.open("rb") as stream:
                data = stream.read(room + 1)
                stream.seek(0)
                encoding = charset.guess(stream) if data.strip() else ""
        except OSError:
            continue  # told in words when its turn comes
        if len(data) > room or not encoding:
            continue
        if encoding.replace("_", "-") not in ("utf-8", "utf-8-sig", "ascii"):
            if b"CHARSET=" in data.upper():
                continue  # its lines say for themselves how they are written
            data = data.decode(encoding, "replace").encode()
        found[file] = data.removeprefix(b"\xef\xbb\xbf")
        room -= len(data)
    return found if len(found) > 1 else {}
