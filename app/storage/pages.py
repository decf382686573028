"""The pages of a SQLite file read without SQLite, which gives up at the first damaged one (sqlite.org/fileformat2.html)."""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from pathlib import Path

Cell = str | int | float | bytes | None
Row = tuple[Cell, ...]

TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER = 13, 5, 10, 2
LARGEST_ROW = 1 << 30


class Broken(Exception):
    """A page, cell or record that is not what it should be."""


class Pages:
    """The pages of a file, by number from 1, with those of its write-ahead log laid over them.

    Rows come as tuples; the row id of a table with one stands in front. `damaged` gathers pages that should be of a tree
    and are not readable as such.
    """

    def __init__(self, path: Path) -> None:
        self._data = _mapped(path)
        size = int.from_bytes(self._data[16:18], "big")
        self.size = 65536 if size == 1 else size if size in {1 << n for n in range(9, 16)} else 4096
        self._usable = self.size - (self._data[20] if len(self._data) > 20 and self._data[20] < 100 else 0)
        self._over = _log(Path(f"{path}-wal"), self.size)
        self.count = max([len(self._data) // self.size, *self._over])
        self.visited: set[int] = set()
        self.damaged: set[int] = set()

    def page(self, number: int) -> bytes:
        """The bytes of a page. Raises Broken if there is none."""
        if number in self._over:
            return self._over[number]
        data = self._data[(number - 1) * self.size : number * self.size] if number > 0 else b""
        if len(data) < self.size:
            raise Broken(f"page {number} is missing")
        return data

    def free(self) -> set[int]:
        """The pages that the file does not use, as far as their list can be read."""
        found: set[int] = set()
        try:
            trunk = int.from_bytes(self.page(1)[32:36], "big")
            while trunk and trunk not in found:
                page = self.page(trunk)
                found.add(trunk)
                after, n = struct.unpack(">II", page[:8])
                if n > self.size // 4 - 2:
                    break
                found.update(struct.unpack(f">{n}I", page[8 : 8 + 4 * n]))
                trunk = after
        except Broken:
            pass
        return found

    def tree(self, root: int, table: bool | None) -> Iterator[Row]:
        """The rows of a tree (of a table with row ids or not; None: either), as far as pages lead to them."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in self.visited:
                continue
            try:
                kind, cells, children = self._parts(number)
                if table is not None and table != (kind in (TABLE_LEAF, TABLE_INNER)):
                    raise Broken("a page of another tree")
            except Broken:
                self.damaged.add(number)
                continue
            self.visited.add(number)
            waiting += reversed(children)
            yield from self._rows(number, kind, cells)

    def strays(self) -> Iterator[tuple[bool, Row]]:
        """(of a table with row ids, row) of the pages that no tree has led to and that are in use."""
        for number in range(1, self.count + 1):
            if number in self.visited or number in self._unused:
                continue
            try:
                kind, cells, _ = self._parts(number)
            except Broken:
                continue
            for row in self._rows(number, kind, cells, noted=False):
                yield kind == TABLE_LEAF, row

    def close(self) -> None:
        """Let go of the file."""
        if isinstance(self._data, mmap.mmap):
            self._data.close()

    @property
    def _unused(self) -> set[int]:
        if not hasattr(self, "_free"):
            self._free = self.free()
        return self._free

    def _parts(self, number: int) -> tuple[int, list[int], list[int]]:
        """(kind, offsets of the cells, pages below) of a page of a tree. Raises Broken."""
        page = self.page(number)
        at = 100 if number == 1 else 0
        kind, _, n, _, _ = struct.unpack(">BHHHB", page[at : at + 8])
        if kind not in (TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER):
            raise Broken("no page of a tree")
        inner = kind in (TABLE_INNER, INDEX_INNER)
        start = at + (12 if inner else 8)
        if start + 2 * n > self._usable:
            raise Broken("more cells than there is room for")
        cells = list(struct.unpack(f">{n}H", page[start : start + 2 * n]))
        if any(not start + 2 * n <= c <= self._usable - 4 for c in cells):
            raise Broken("a cell outside the page")
        children: list[int] = []
        if inner:
            children = [int.from_bytes(page[c : c + 4], "big") for c in cells]
            children.append(int.from_bytes(page[at + 8 : at + 12], "big"))
            if any(not 1 < c <= self.count for c in children):
                raise Broken("a page below that is not there")
        return kind, cells, children

    def _rows(self, number: int, kind: int, cells: list[int], noted: bool = True) -> Iterator[Row]:
        if kind == TABLE_INNER:
            return
        page = self.page(number)
        for at in cells:
            try:
                yield self._row(page, at, kind)
            except (Broken, IndexError, struct.error, UnicodeDecodeError):
                if noted:
                    self.damaged.add(number)

    def _row(self, page: bytes, at: int, kind: int) -> Row:
        at += 4 if kind == INDEX_INNER else 0
        length, at = varint(page, at)
        row_id: Row = ()
        if kind == TABLE_LEAF:
            number, at = varint(page, at)
            row_id = (number - (1 << 64) if number >> 63 else number,)
        if length > LARGEST_ROW:
            raise Broken("a row that is too large")
        return row_id + record(self._payload(page, at, length, kind == TABLE_LEAF))

    def _payload(self, page: bytes, at: int, length: int, table: bool) -> bytes:
        usable = self._usable
        most = usable - 35 if table else (usable - 12) * 64 // 255 - 23
        if length <= most:
            if at + length > usable:
                raise Broken("a row beyond the page")
            return page[at : at + length]
        least = (usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (usable - 4)
        here = here if here <= most else least
        parts, after = [page[at : at + here]], int.from_bytes(page[at + here : at + here + 4], "big")
        left = length - here
        while left > 0:
            if left > (self.count + 1) * self.size:
                raise Broken("a row larger than the file")
            part = self.page(after)
            parts.append(part[4 : min(usable, left + 4)])
            left -= len(parts[-1])
            after = int.from_bytes(part[:4], "big")
        return b"".join(parts)


def _mapped(path: Path) -> bytes | mmap.mmap:
    """The bytes of a file, read from the disk as they are asked for."""
    with path.open("rb") as opened:
        if not path.stat().st_size:
            return b""
        return mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)


def varint(data: bytes, at: int) -> tuple[int, int]:
    """(the number at an offset, the offset behind it)."""
    value = 0
    for i in range(8):
        byte = data[at + i]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + i + 1
    return value << 8 | data[at + 8], at + 9


def record(data: bytes) -> Row:
    """The values of a record. Raises Broken, IndexError or UnicodeDecodeError for what is none."""
    header, at = varint(data, 0)
    if not at <= header <= len(data):
        raise Broken("a record without its header")
    body, values = header, []
    while at < header:
        kind, at = varint(data, at)
        value, body = _value(data, body, kind)
        values.append(value)
    if at != header or body != len(data):
        raise Broken("a record that is too short or too long")
    return tuple(values)


_WIDTHS = (0, 1, 2, 3, 4, 6, 8)


def _value(data: bytes, at: int, kind: int) -> tuple[Cell, int]:
    if kind >= 12:
        end = at + (kind - 12) // 2
        if end > len(data):
            raise Broken("a value beyond its record")
        return (data[at:end].decode("utf-8") if kind % 2 else data[at:end]), end
    if kind == 0:
        return None, at
    if kind <= 6:
        end = at + _WIDTHS[kind]
        return int.from_bytes(data[at:end], "big", signed=True), end
    if kind == 7:
        return struct.unpack(">d", data[at : at + 8])[0], at + 8
    if kind in (8, 9):
        return kind - 8, at
    raise Broken("an unknown kind of value")


def _log(path: Path, size: int) -> dict[int, bytes]:
    """The pages of the write-ahead log up to its last commit, by number; none if it is of another file or of before."""
    try:
        data = path.read_bytes()
    except OSError:
        return {}
    if len(data) < 32 or int.from_bytes(data[:4], "big") & ~1 != 0x377F0682:
        return {}
    if int.from_bytes(data[8:12], "big") != size:
        return {}
    done: dict[int, bytes] = {}
    open_: dict[int, bytes] = {}
    order = "big" if data[3] & 1 else "little"
    sums = _checksum(data[:24], (0, 0), order)
    if sums != struct.unpack(">II", data[24:32]):
        return {}
    for at in range(32, len(data) - size - 23, size + 24):
        number, commit = struct.unpack(">II", data[at : at + 8])
        page = data[at + 24 : at + 24 + size]
        sums = _checksum(page, _checksum(data[at : at + 8], sums, order), order)
        if data[at + 8 : at + 16] != data[16:24] or sums != struct.unpack(">II", data[at + 16 : at + 24]):
            break
        open_[number] = page
        if commit:
            done |= open_
            open_.clear()
    return done


def _checksum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    a, b = sums
    sign = ">" if order == "big" else "<"
    words = struct.unpack(f"{sign}{len(data) // 4}I", data)
    for i in range(0, len(words), 2):
        a = (a + words[i] + b) & 0xFFFFFFFF
        b = (b + words[i + 1] + a) & 0xFFFFFFFF
    return a, b
