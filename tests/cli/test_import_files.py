"""`kith import` and the files beside it: mappings and rejects."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Kith


def test_the_command_line_saves_the_mapping_that_it_used_and_takes_it_again(
    kith: Kith, tmp_path: Path
) -> None:
    table = tmp_path / "a.csv"
    table.write_text("Vorname,Nachname,Telefon privat,Ort\nAnn,Lee,030 1234567,Köln\n", "utf-8")
    saved = tmp_path / "m.json"
    first = kith("import", table, "--dry-run", "--save-mapping", saved)
    assert json.loads(saved.read_text("utf-8"))["mappings"]["Vorname"] == {
        "attribute_type": "first_name",
        "index": 0,
    }
    second = kith("import", table, "--dry-run", "--mapping", saved)
    assert second["mapping"] == first["mapping"]
    kith("import", saved.with_name("no.vcf"), "--save-mapping", saved, status=3)


def test_rejects_are_saved_as_cards(kith: Kith, tmp_path: Path) -> None:
    cards = tmp_path / "a.vcf"
    cards.write_text("BEGIN:VCARD\nFN:Ann Lee\nEND:VCARD\nBEGIN:VCARD\nN:;;;;\nEND:VCARD\n")
    got = kith("import", cards, "--rejects", tmp_path / "bad.vcf", status=1)
    assert (got["created"], got["failed"]) == (1, 1)
    text = (tmp_path / "bad.vcf").read_text()
    assert "X-KITH-PROBLEM:" in text
    assert "Ann" not in text
