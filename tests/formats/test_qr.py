"""QR codes hold a small card that other programs read, and never more than a telephone can scan."""

import vobject

from app.domain.contact import Attribute, Contact
from app.domain.values import Photo
from app.formats.qr import ROOM, code_of
from tests.ui.clinic import IFEOMA


def test_another_reader_finds_the_contact() -> None:
    card = vobject.readOne(code_of(IFEOMA).card.decode())
    assert card.fn.value == "Ifeoma Nwosu"
    assert card.org.value == ["Tidewater Clinic"]
    assert {tel.value for tel in card.tel_list} == {"+44 7700 900142", "0117 496 0110"}


def test_nothing_of_kiths_own_and_no_photo_is_in_it() -> None:
    photo = Attribute("photo", Photo("image/png", b"\x89PNG" + bytes(5000)))
    card = code_of(Contact(attributes=(*IFEOMA.attributes, photo))).card
    assert b"KITH" not in card.upper()
    assert b"PHOTO" not in card
    assert b"UID" not in card


def test_a_code_has_the_pattern_of_a_code() -> None:
    modules = code_of(IFEOMA).modules
    assert len(modules) == len(modules[0])
    assert (len(modules) - 17) % 4 == 0
    finder = [row[:7] for row in modules[:7]]
    assert finder[0] == (True,) * 7
    assert finder[1] == (True, False, False, False, False, False, True)
    assert finder[3] == (True, False, True, True, True, False, True)


def test_what_has_no_room_is_left_out_and_named() -> None:
    long = Contact(attributes=(*IFEOMA.attributes, Attribute("note", "Ä long story. " * 200)))
    code = code_of(long)
    assert code.left_out == ("note",)
    assert len(code.card) <= ROOM
    assert b"TEL" in code.card


def test_a_contact_without_anything_has_a_code_too() -> None:
    assert code_of(Contact()).card.startswith(b"BEGIN:VCARD")
