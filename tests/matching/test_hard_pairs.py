"""Hard pairs inside an ordinary book: the engine says what a careful person would, and no two people are ever one."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from app.domain.catalogue import BUILTIN
from app.domain.normalize import normalize
from app.formats.vcard.reading import read_cards
from app.matching import Profile, find, profile
from tests.benchmarks.books import contacts
from tests.matching.hard_pairs import ALL, Card


@cache
def background() -> tuple[Profile, ...]:
    """Ordinary people around, so that names have frequencies."""
    return tuple(profile(normalize(c, BUILTIN, "US"), "US") for c in contacts(300, seed=11))


def as_vcard(card: Card, uid: str) -> str:
    """The card as another program would write it."""
    parts = {k: card.get(k, "") for k in ("prefix", "given", "middle", "family", "suffix")}
    name = card.get("name") or " ".join(filter(None, parts.values())) or card.get("org", "")
    lines = ["BEGIN:VCARD", "VERSION:4.0", f"UID:{uid}", "FN:" + name.replace(",", "\\,")]
    lines.append("N:" + ";".join(parts[k] for k in ("family", "given", "middle", "prefix", "suffix")))
    lines += [f"TEL:{n}" for n in card.get("phone", "").split(" | ") if n]
    lines += [f"EMAIL:{e}" for e in card.get("email", "").split() if e]
    if "at" in card:
        street, city, post = (
            card["at"].split(", ") if not card["at"].startswith(",") else ("", *card["at"][2:].split(", "))
        )
        lines.append(f"ADR:;;{street};{city};;{post};")
    for key, prop in (
        ("org", "ORG"),
        ("title", "TITLE"),
        ("born", "BDAY"),
        ("nickname", "NICKNAME"),
        ("url", "URL"),
    ):
        if key in card:
            lines.append(f"{prop}:{card[key]}")
    return "\r\n".join([*lines, "END:VCARD", ""])


def verdict(region: str, *people: Card, around: tuple[Profile, ...] = ()) -> tuple[str, float]:
    """same, ask or different, and how probable, for the first two."""
    data = "".join(as_vcard(card, f"u{i}") for i, card in enumerate(people)).encode()
    read = [record.contact for record in read_cards(data)]
    assert None not in read
    profiles = [profile(normalize(c, BUILTIN, region), region) for c in read if c is not None]
    pair = {p.id for p in profiles[:2]}
    for cluster in find([*(around or background()), *profiles]):
        if pair <= set(cluster.contacts):
            own = next((q.probability for q in cluster.pairs if {q.a, q.b} == pair), cluster.probability)
            sure = cluster.level == "safe" or (cluster.level == "likely" and own >= 0.9)
            return "same" if sure else "ask", own
    return "different", 0.0


def wanted(said: Any) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else tuple(said)


@pytest.mark.parametrize("row", ALL, ids=[row[0] for row in ALL])
def test_a_hard_pair(row: tuple[Any, ...]) -> None:
    _name, said, region, *people = row
    assert verdict(region, *people)[0] in wanted(said)
