"""What contacts are besides their attributes, united: tags, touches, consent, where they came from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.domain.contact import Contact, Interaction

MERGED = "merged"
"""The key of the metadata under which a merge keeps what has one place only:
lists by name (`uid`, `source`, …).
"""


def unite(
    contacts: Sequence[Contact], wanted: str = ""
) -> tuple[Contact, list[str], list[tuple[Contact, str]]]:
    """(the first contact with the state of all, notices, the folders that had to give way).

    `wanted` is the folder to stay in, if one of them is in it. Tags and interactions are united; favourite if one
    is; parked or in the trash only if all are; the oldest creation stays; the stricter consent wins. Other uids,
    source ids and metadata are kept in `metadata["merged"]`.
    """
    first = contacts[0]
    notices: list[str] = []
    folders = [c.folder for c in contacts if c.folder]
    folder = wanted if wanted in folders else next(iter(folders), None)
    lost = [(c, c.folder) for c in contacts if c.folder and c.folder != folder]
    for other in sorted({name for _, name in lost}):
        notices.append(f"The contact stays in the folder {folder}; it was in {other} too.")
    oldest = min((c for c in contacts if c.created_at), key=lambda c: c.created_at, default=first)
    active = next((c for c in contacts if not c.deleted_at), first)
    sourced = next((c for c in contacts if c.source_id), first)
    result = replace(
        first,
        uid=next((c.uid for c in contacts if c.uid), ""),
        folder=folder,
        tags=_tags(contacts),
        source_type=first.source_type or sourced.source_type,
        source_id=sourced.source_id,
        last_modified_on_source=first.last_modified_on_source
        or sourced.last_modified_on_source
        or max(c.last_modified_on_source for c in contacts),
        ios_address_book_id=next((c.ios_address_book_id for c in contacts if c.ios_address_book_id), ""),
        android_address_book_id=next(
            (c.android_address_book_id for c in contacts if c.android_address_book_id), ""
        ),
        favourite=any(c.favourite for c in contacts),
        parked=all(c.parked for c in contacts),
        touch_freq=first.touch_freq or min((c.touch_freq for c in contacts if c.touch_freq), default=None),
        snoozed_until=first.snoozed_until,
        interactions=_interactions(contacts),
        created_at=oldest.created_at,
        created_by=oldest.created_by,
        created_for=oldest.created_for,
        deleted_at=active.deleted_at,
        deleted_by=active.deleted_by,
        deleted_for=active.deleted_for,
    )
    result = _consent(result, contacts, notices)
    return replace(result, metadata=_metadata(result, contacts)), notices, lost


def _tags(contacts: Sequence[Contact]) -> frozenset[str]:
    """All tags; those of others that are there in another case are not doubled."""
    result = set(contacts[0].tags)
    known = {tag.casefold() for tag in result}
    for tag in sorted(tag for c in contacts[1:] for tag in c.tags):
        if tag.casefold() not in known:
            known.add(tag.casefold())
            result.add(tag)
    return frozenset(result)


def _interactions(contacts: Sequence[Contact]) -> tuple[Interaction, ...]:
    """All interactions once, in order of time if others have more than the first."""

    def facts(i: Interaction) -> tuple[str, ...]:
        return i.how, i.at, i.outcome or "", i.note

    own = contacts[0].interactions
    said, ids = {facts(i) for i in own}, {i.id for i in own}
    new: list[Interaction] = []
    for i in (i for c in contacts[1:] for i in c.interactions):
        if i.id not in ids and facts(i) not in said:
            new.append(i)
            said.add(facts(i))
            ids.add(i.id)
    return tuple(sorted((*own, *new), key=lambda i: (i.at, i.id))) if new else own


def _consent(result: Contact, contacts: Sequence[Contact], notices: list[str]) -> Contact:
    """The stricter consent with its record; `notices` says so where the contacts differ."""
    out = any(c.is_opted_out for c in contacts)
    said = [c.opted_in for c in contacts if c.opted_in is not None]
    opted_in = None if not said else all(said)
    if out and not all(c.is_opted_out for c in contacts):
        notices.append("One of the contacts has opted out; the merged contact has opted out.")
    if said and not opted_in and any(said):
        notices.append("One of the contacts has not opted in; the merged contact has not opted in.")
    deciding = [c for c in contacts if c.is_opted_out == out and c.opted_in == opted_in]
    deciding += [c for c in contacts if c.is_opted_out] if out else []
    deciding += [c for c in contacts if c.opted_in == opted_in]
    ranked = [*deciding, *contacts]
    records = [c.consent for c in ranked if c.consent]
    record: Mapping[str, Any] = records[0] if records else result.consent
    if any(dict(r) != dict(record) for r in records):
        notices.append("The contacts have different records of consent; the others are kept in the metadata.")
    return replace(
        result,
        is_opted_out=out,
        opted_in=opted_in,
        opted_in_at=next((c.opted_in_at for c in ranked if c.opted_in_at and c.opted_in == opted_in), "")
        or next((c.opted_in_at for c in ranked if c.opted_in_at), ""),
        consent=record,
    )


def _metadata(result: Contact, contacts: Sequence[Contact]) -> Mapping[str, Any]:
    """The metadata of all; what differs from what the result says is listed under MERGED."""
    united: dict[str, Any] = {}
    kept: dict[str, list[Any]] = {}

    def keep(name: str, value: Any) -> None:
        if value and value not in kept.setdefault(name, []):
            kept[name].append(value)

    for c in contacts:
        for name, value in c.metadata.items():
            if name == MERGED and isinstance(value, Mapping):
                for inner, values in value.items():
                    for v in values if isinstance(values, list) else [values]:
                        keep(inner, v)
            elif name not in united:
                united[name] = value
            elif united[name] != value:
                keep("metadata", {name: value})
    for c in contacts:
        keep("uid", c.uid if c.uid != result.uid else "")
        if c.source_id and (c.source_type, c.source_id) != (result.source_type, result.source_id):
            keep("source", {"source": c.source, "source_type": c.source_type, "source_id": c.source_id})
        for name in ("ios_address_book_id", "android_address_book_id"):
            keep(name, getattr(c, name) if getattr(c, name) != getattr(result, name) else "")
        keep("consent", dict(c.consent) if dict(c.consent) != dict(result.consent) else {})
    kept = {name: values for name, values in kept.items() if values}
    if kept:
        united[MERGED] = kept
    return united if united != dict(contacts[0].metadata) else contacts[0].metadata
