"""Several files and folders: the cards in them are one import, in the letters that each file is written in."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import KithError
from app.services.book import Book
from app.services.importing import make_plan, run, source_in
from app.services.importing.gathering import gathered
from tests.services.importing.files import card


def write(folder: Path, **files: bytes) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for name, data in files.items():
        made.append(folder / name.replace("_", "."))
        made[-1].write_bytes(data)
    return made


def of(name: str, encoding: str = "utf-8") -> bytes:
    return card(f"FN:{name}", f"N:{name};;;;").encode(encoding)


def test_cards_are_read_together_whatever_letters_they_are_written_in(book: Book, tmp_path: Path) -> None:
    files = write(
        tmp_path / "phone",
        a_vcf=of("Änne Groß"), b_vcf=of("Jürgen Müller", "cp1252"), c_VCF=of("Zoë", "utf-16"), d_vcard=b"\xef\xbb\xbf" + of("Bob"),
    )  # fmt: skip
    (one,) = gathered(files)
    assert (one.name, one.number) == ("a.vcf", 4)
    assert isinstance(one.source, bytes)
    plan = make_plan(book, source_in(one.source, one.name))
    run(book, plan)
    plan.close()
    assert {c.text("last_name") for c in book.all_contacts()} == {"Änne Groß", "Jürgen Müller", "Zoë", "Bob"}


def test_a_folder_is_what_is_in_it(tmp_path: Path) -> None:
    write(tmp_path / "all", a_vcf=of("A"), z_csv=b"Name\nAnn\n", readme_md=b"# no", _hidden_vcf=of("H"))
    write(tmp_path / "all" / "deep", b_vcf=of("B"))
    found = gathered([tmp_path / "all"])
    assert [(f.name, f.number) for f in found] == [("a.vcf", 2), ("z.csv", 1)]
    assert found[1].source == tmp_path / "all" / "z.csv"


def test_one_file_stays_a_file_and_comes_once(tmp_path: Path) -> None:
    (a,) = write(tmp_path, a_vcf=of("A"))
    assert [f.source for f in gathered([a, a])] == [a]
    assert [f.source for f in gathered([tmp_path])] == [a]


def test_cards_that_say_how_they_are_written_and_empty_ones_stay_alone(tmp_path: Path) -> None:
    said = b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1:M\xfcller\r\nEND:VCARD\r\n"
    files = write(tmp_path, a_vcf=of("A"), b_vcf=said, c_vcf=b"", d_vcf=of("D"))
    assert [(f.name, f.number) for f in gathered(files)] == [("a.vcf", 2), ("b.vcf", 1), ("c.vcf", 1)]


def test_a_folder_without_contacts_says_so(tmp_path: Path) -> None:
    write(tmp_path / "none", readme_md=b"# no")
    with pytest.raises(KithError, match="folder without a file of contacts"):
        gathered([tmp_path / "none"])
