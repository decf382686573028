"""Sealed files: opened by their passphrase and by any age program, and by nothing else; damage is told in a sentence."""

from __future__ import annotations

import base64
import textwrap

import pyrage
import pytest
from pyrage import passphrase as age
from pyrage import x25519

from app.domain import limits
from app.domain.errors import KithError
from app.formats import sealed
from tests.formats.sealed_cards import PHRASE, SEALED_CARDS


def test_what_is_sealed_opens_again_with_any_age_program_and_tells_nothing() -> None:
    plain = b"secret " * 20_000
    closed = sealed.seal(plain, PHRASE)
    assert sealed.is_sealed(closed)
    assert closed.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert b"secret" not in closed
    assert age.decrypt(closed, PHRASE) == plain


def test_what_another_program_sealed_is_opened() -> None:
    assert sealed.is_sealed(SEALED_CARDS)
    assert sealed.unseal(SEALED_CARDS, PHRASE, "x.age").startswith(b"BEGIN:VCARD")
    lines = textwrap.wrap(base64.b64encode(SEALED_CARDS).decode(), 64)
    armored = "\n".join(
        ["-----BEGIN AGE ENCRYPTED FILE-----", *lines, "-----END AGE ENCRYPTED FILE-----", ""]
    ).encode()
    assert sealed.is_sealed(armored)
    assert sealed.unseal(armored, PHRASE, "x.age").startswith(b"BEGIN:VCARD")


def test_a_passphrase_typed_on_another_keyboard_is_the_same() -> None:
    assert sealed.unseal(SEALED_CARDS, PHRASE.replace("ö", "o\u0308").replace("ä", "a\u0308"), "x.age")


def test_a_wrong_passphrase_is_told() -> None:
    with pytest.raises(sealed.WrongPassphrase, match=r"does not open x\.age.*the file is unchanged"):
        sealed.unseal(SEALED_CARDS, "wrong", "x.age")
    with pytest.raises(sealed.PassphraseWanted, match=r"x\.age is protected by a passphrase"):
        sealed.unseal(SEALED_CARDS, "", "x.age")


@pytest.mark.parametrize("keep", [30, 100, 170, 250, -1])
def test_a_file_cut_short_is_told(keep: int) -> None:
    with pytest.raises(KithError, match="damaged or cut short") as told:
        sealed.unseal(SEALED_CARDS[:keep], PHRASE, "x.age")
    assert not isinstance(told.value, sealed.WrongPassphrase)


def test_a_changed_byte_is_told() -> None:
    changed = bytearray(SEALED_CARDS)
    changed[-50] ^= 1
    with pytest.raises(KithError, match="damaged or cut short"):
        sealed.unseal(bytes(changed), PHRASE, "x.age")


def test_what_a_passphrase_cannot_open_is_told() -> None:
    for_a_key = pyrage.encrypt(b"hi", [x25519.Identity.generate().to_public()])
    with pytest.raises(KithError, match="sealed for somebody's key"):
        sealed.unseal(for_a_key, PHRASE, "x.age")
    head, _, rest = SEALED_CARDS.partition(b"\n---")
    endless = head.replace(b" " + head.split(b"\n")[1].split()[-1] + b"\n", b" 60\n") + b"\n---" + rest
    with pytest.raises(KithError, match="sealed so strongly"):
        sealed.unseal(endless, PHRASE, "x.age")


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SEALED", 100)
    with pytest.raises(KithError, match="cannot be protected"):
        sealed.seal(bytes(101), PHRASE)
    with pytest.raises(KithError, match="too large to be opened"):
        sealed.unseal(bytes(200), PHRASE, "x.age")
    with pytest.raises(KithError, match="at least one letter"):
        sealed.seal(b"x", "")


def test_names() -> None:
    assert sealed.bare_name("contacts.vcf.age") == "contacts.vcf"
    assert sealed.bare_name("contacts.vcf") == "contacts.vcf"
