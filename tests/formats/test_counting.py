"""How many records a file seems to have before it is read."""

from __future__ import annotations

import io

import openpyxl
import pytest

from app.formats.counting import about
from app.formats.reading import plan
from app.formats.sniffing import TABLES, sniff

CARDS = "".join(f"begin:vcard\r\nVERSION:3.0\r\nFN:Ann {n}\r\nEND:VCARD\r\n" for n in range(40_000))


def sheet() -> bytes:
    book, out = openpyxl.Workbook(), io.BytesIO()
    for row in (["Report"], ["Name", "Phone"], ["Ann", "1"], ["Bob", "2"]):
        book.active.append(row)
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "count"),
    [
        ("a.vcf", CARDS.encode(), 40_000),
        ("a.vcf", CARDS.encode("utf-16"), 0),
        ("a.csv", b"Name,Note\nAnn,x\nBob,y\n", 2),
        ("a.csv", b"Name,Note\r\nAnn,x\r\nBob,y", 2),
        ("a.csv", b"Name,Note\rAnn,x\rBob,y\r", 2),
        ("a.csv", b'Name,Note\nAnn,"one\ntwo ""three""\nfour"\nBob,"y"\n', 2),
        ("a.csv", b"Name,Note\n" + b'Ann,"one\ntwo"\n' * 200_000, 200_000),
        ("a.ldif", b"dn: cn=Ann\ncn: Ann\n\ndn: cn=Bob\ncn: Bob\n", 2),
        ("a.xlsx", sheet(), 2),
        ("a.json", b'{"contacts": [{}]}', 0),
    ],
)
def test_about_as_many_as_there_are(name: str, data: bytes, count: int) -> None:
    source = sniff(data, name)
    if source.format in TABLES:
        source = plan(source).table.source
    assert about(source) == count
