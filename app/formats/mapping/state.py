"""The contact's own state from cells: folder, tags, consent, ids, times, calls (`fields.md` section 4)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from app.domain.contact import OUTCOMES, Contact, Interaction
from app.formats.mapping import cells

_DATE_ONLY = re.compile(r"\d{4}-\d\d-\d\d")
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]00:?00|UTC)?")
_TEXTS = (
    "source_type",
    "source_id",
    "uid",
    "ios_address_book_id",
    "android_address_book_id",
    "created_by",
    "updated_by",
    "source",
)
_STAMPS = ("opted_in_at", "last_modified_on_source", "created_at", "updated_at")


def stamp(text: str) -> str:
    """A time in ISO 8601 with Z where it can be told, else the text as it is."""
    if _DATE_ONLY.fullmatch(text):
        return f"{text}T00:00:00Z"
    found = _TIME.fullmatch(text)
    if not found:
        return text
    clock = found[2] if len(found[2]) == 8 else f"{found[2]}:00"
    return f"{found[1]}T{clock}Z"


def read(name: str, component: str, text: str, say: Callable[[str], None], state: dict[str, Any]) -> None:
    """Put what one cell says about the contact itself into `state` (arguments of Contact); `say` takes a complaint.

    `state["tags"]` is a list, `state["calls"]` a dict of what is known about the last call.
    """
    if name == "tags":
        found, starred = cells.tags(text)
        state["tags"] += found
        if starred:
            state["favourite"] = True
    elif name == "metadata":
        _keyed(state["metadata"], component or "value", text)
    elif name == "consent":
        if not component and text[:1] == "{":
            _whole(state["consent"], text)
        else:
            state["consent"][component or "text"] = text
    elif name == "folder":
        state["folder"] = text
    elif name in ("favourite", "parked", "opted_in", "is_opted_out"):
        said = cells.truth(text)
        if said is None:
            say("says neither yes nor no")
        elif said or name == "opted_in":
            state[name] = said
    elif name == "touch_freq":
        if text.isdigit():
            state["touch_freq"] = int(text)
        else:
            say("is no number of days")
    elif name in _STAMPS:
        state[name] = stamp(text)
    elif name in _TEXTS:
        state[name] = text
    elif name in ("last_call_outcome", "last_called_at", "last_touch"):
        state["calls"][name] = text


def _keyed(data: dict[str, Any], key: str, text: str) -> None:
    if key == "value" and text[:1] == "{" and _whole(data, text):
        return
    data[key] = f"{data[key]}\n{text}" if key in data else text


def _whole(data: dict[str, Any], text: str) -> bool:
    """Whether the text is a JSON object; its entries are taken over."""
    try:
        found = json.loads(text)
    except ValueError:
        return False
    if not isinstance(found, dict):
        return False
    data.update(found)
    return True


def interactions(calls: dict[str, str]) -> tuple[Interaction, ...]:
    """The last call and the last touch as entries of the log."""
    found = []
    outcome = calls.get("last_call_outcome", "").strip().casefold().replace(" ", "_").replace("-", "_")
    if outcome or calls.get("last_called_at"):
        known = outcome if outcome in OUTCOMES else None
        note = "" if known or not outcome else calls["last_call_outcome"]
        found.append(Interaction("call", stamp(calls.get("last_called_at", "")), known, note))
    if calls.get("last_touch") and calls["last_touch"] != calls.get("last_called_at"):
        found.append(Interaction("note", stamp(calls["last_touch"])))
    return tuple(found)


def finish(contact: Contact, state: dict[str, Any]) -> dict[str, Any]:
    """The arguments for Contact, the helper entries folded in."""
    calls = state.pop("calls")
    state["tags"] = frozenset(state["tags"]) | contact.tags
    state["interactions"] = interactions(calls) if calls else ()
    return {k: v for k, v in state.items() if v not in (None, "")}
