"""UIDs of contacts in one form to compare by: a URN of a UUID (RFC 4122) and the bare UUID, in capitals or not, are one."""

from __future__ import annotations

_URN = "urn:uuid:"


def bare_uid(uid: str) -> str:
    """A UID as cards and members of groups are compared by: without `urn:uuid:`, in lower case."""
    return uid.strip().lower().removeprefix(_URN)


def spellings(uid: str) -> set[str]:
    """The ways in which a UID may be kept that is the same as this one: as it stands, in small letters and in capitals."""
    stands = uid.strip()
    stem = stands[len(_URN) :] if stands.lower().startswith(_URN) else stands
    stems = {stem, stem.lower(), stem.upper()}
    return {uid, stands, *stems, *(_URN + s for s in stems), (_URN + stem).upper()}
