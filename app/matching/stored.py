"""Profiles as they are cached: a book's worth of them in a fifth of the memory, read one by one when asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, overload

from app.matching.profile import MARK, Profile

TOGETHER = 200
"""Profiles that are read in one go."""


class StoredProfiles(Sequence[Profile]):
    """The cached profiles of a book, ordered by contact id; those of another version of the program are left out."""

    def __init__(self, data: Mapping[str, bytes]) -> None:
        self._data = [data[i] for i in sorted(data) if data[i].startswith(MARK)]

    @classmethod
    def of(cls, data: Iterable[bytes]) -> StoredProfiles:
        """Some cached profiles, in this order."""
        result = cls({})
        result._data = [d for d in data if d.startswith(MARK)]
        return result

    def __len__(self) -> int:
        return len(self._data)

    @overload
    def __getitem__(self, place: int) -> Profile: ...
    @overload
    def __getitem__(self, place: slice) -> list[Profile]: ...
    def __getitem__(self, place: int | slice) -> Profile | list[Profile]:
        if isinstance(place, slice):
            return [Profile.of(data) for data in self._data[place]]
        return Profile.of(self._data[place])

    def rows(self) -> Iterator[list[Any]]:
        """The values of each profile in the order of its fields, as they are cached: much sooner than profiles."""
        for start in range(0, len(self._data), TOGETHER):
            for row in json.loads(b"[%b]" % b",".join(self._data[start : start + TOGETHER])):
                yield row[1:]

    def __iter__(self) -> Iterator[Profile]:
        return map(Profile.of, self._data)
