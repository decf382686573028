"""Profiles as they are cached: a book's worth of them in a fifth of the memory, read one by one when asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, overload

from app.matching.profile import MARK, Profile


class StoredProfiles(Sequence[Profile]):
    """The cached profiles of a book, ordered by contact id; those of another version of the program are left out."""

    def __init__(self, data: Mapping[str, bytes]) -> None:
        self._data = [data[i] for i in sorted(data) if data[i].startswith(MARK)]

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
        return (json.loads(data)[1:] for data in self._data)

    def __iter__(self) -> Iterator[Profile]:
        return map(Profile.of, self._data)
