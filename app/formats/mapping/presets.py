"""The exports of known programs, recognised by their headers, with the target of each of their columns."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from app.formats.mapping import own, programs, programs_crm
from app.formats.mapping.headers import LOST, key, numbered, pattern
from app.formats.mapping.targets import Target, target

_AGAIN = re.compile(r" \(\d{1,2}\)\Z")


@dataclass(frozen=True, slots=True)
class Preset:
    """One program's columns: `targets` by header key, in the order of their occurrence where a header comes twice.

    `signature` lists sets of keys of which one must be there in full; `language` is that of the headers.
    """

    name: str
    targets: dict[str, list[Target | None]]
    signature: tuple[frozenset[str], ...] = ()
    language: str = "en"
    size: int = field(default=0)


def _table(name: str, text: str, signature: str) -> Preset:
    targets: dict[str, list[Target | None]] = {}
    for line in text.strip().splitlines():
        if " = " in line:
            header, code = line.split(" = ")
            targets.setdefault(key(header), []).append(None if code == "-" else target(code))
    wanted = tuple(frozenset(key(h) for h in part.split("&")) for part in signature.split("|"))
    return Preset(name, targets, wanted, size=len(targets))


@cache
def presets() -> tuple[Preset, ...]:
    """All presets; of two that fit a file equally well the first is meant."""
    written = {**programs.WRITTEN, **programs_crm.WRITTEN}
    tables = [_table(name, text, signature) for name, (text, signature) in written.items()]
    kith = Preset("kith", dict(own.targets()), tuple(frozenset(map(key, s)) for s in own.SIGNATURES))
    return (kith, *tables, *_localized())


def _localized() -> Iterator[Preset]:
    """Outlook, Thunderbird and Windows Mail in the languages of `resources/presets/localized.json`."""
    programs_by_name = json.loads(_resource("presets/localized.json").read_text("utf-8"))
    more = _table("", programs.OUTLOOK_MORE, "").targets
    for name, data in programs_by_name.items():
        codes = [None if code == "-" else target(code) for code in data["targets"]]
        for language, headers in data["headers"].items():
            targets: dict[str, list[Target | None]] = {}
            for header, code in zip(headers, codes, strict=True):
                targets.setdefault(key(header), []).append(code)
            if name != "thunderbird" and language in ("en", "en_GB", "es", "pt_BR"):
                targets = {**more, **targets}
            yield Preset(name, targets, (), language, len(headers))
        for language, entries in data.get("other", {}).items():
            found = {key(h): [None if code == "-" else target(code)] for h, code in entries.items()}
            yield Preset(name, found, (), language, len(found))


def _resource(path: str) -> Path:
    app = Path(__file__).resolve().parents[2]
    places = (app / "resources" / path, app.parent / "resources" / path)
    return next((p for p in places if p.is_file()), places[-1])


def apply_preset(preset: Preset, columns: Sequence[str]) -> dict[str, Target | None]:
    """The targets of those columns that the preset knows; None for what it knows to say nothing."""
    seen: dict[str, int] = {}
    found: dict[str, Target | None] = {}
    for column in columns:
        known, number = _known(preset, column)
        if known is None:
            continue
        nth = seen.get(k := _base(column), 0)
        seen[k] = nth + 1
        goal = known[min(nth, len(known) - 1)]
        found[column] = replace(goal, index=number - 1) if goal is not None and number else goal
    return found


def _known(preset: Preset, column: str) -> tuple[list[Target | None] | None, int]:
    """The preset's targets for a header, and the number in it where the preset counts by number."""
    k = _base(column)
    if LOST in k:
        wanted = pattern(k)
        k = next((h for h in preset.targets if wanted.fullmatch(h)), k)
    if k in preset.targets:
        return preset.targets[k], 0
    counted, number = numbered(k)
    if number and counted in preset.targets:
        return preset.targets[counted], number
    return None, 0


def _base(column: str) -> str:
    """The key of a column's header; a `(2)` that only tells equal headers apart does not count."""
    return key(_AGAIN.sub("", column))


def recognise(columns: Sequence[str], wanted: str = "") -> tuple[Preset, dict[str, Target | None]] | None:
    """The preset whose export the columns look like, with their targets; or the one that is wanted by name; else None."""
    named = [c for c in columns if c and not c.startswith("Column ")]
    keys = {_base(c) for c in named}
    keys |= {numbered(k)[0] for k in keys}
    best: tuple[float, Preset, dict[str, Target | None]] | None = None
    for preset in presets():
        if wanted and preset.name != wanted:
            continue
        if not wanted and preset.signature and not any(s <= keys for s in preset.signature):
            continue
        found = apply_preset(preset, columns)
        share = len(found) / max(1, len(named))
        score = share + 0.05 * min(1.0, len(found) / max(1, preset.size)) + (0.1 if preset.signature else 0)
        enough = share >= 0.5 if preset.signature else share >= 0.75 and _telling(preset, found)
        if (wanted or enough) and (best is None or score > best[0] + 1e-9):
            best = score, preset, found
    return None if best is None else (best[1], best[2])


def _telling(preset: Preset, found: dict[str, Target | None]) -> bool:
    """Whether the headers are a program's own words and not what anybody would call them."""
    return len(found) >= 3 and any(len(key(c)) > 9 or not c.isascii() for c in found) and bool(preset.targets)
