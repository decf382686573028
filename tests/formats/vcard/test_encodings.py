"""Values of a card in every dress that programs put them in: character sets, quoted-printable, base64."""

from __future__ import annotations

import pytest

from tests.formats.vcard.cards import contact, contacts, frame, told


@pytest.mark.parametrize(
    ("charset", "codec", "name"),
    [
        ("ISO-8859-1", "latin-1", "Jürgen Groß"), ("windows-1252", "cp1252", "Zoë “Zo” O’Brien"), ("ISO-8859-2", "iso8859-2", "Łukasz Żak"),
        ("windows-1251", "cp1251", "Агния Барто"), ("KOI8-R", "koi8-r", "Агния Барто"), ("Shift_JIS", "cp932", "山田太郎"),
        ("SHIFT-JIS", "cp932", "髙橋①"), ("EUC-JP", "euc_jp", "山田太郎"), ("EUC-KR", "cp949", "홍길동 똠방"),
        ("GB2312", "gb18030", "李雷镕"), ("Big5", "big5", "王大明"),
        ("UTF-8", "utf-8", "Žofie"), ("utf8", "utf-8", "Žofie"), ("US-ASCII", "latin-1", "Jürgen"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("dress", ["plain", "quoted-printable"])
def test_a_declared_character_set_is_believed(charset: str, codec: str, name: str, dress: str) -> None:
    value = name.encode(codec)
    if dress == "plain":
        line = f"FN;CHARSET={charset}:".encode() + value
    else:
        coded = "".join(f"={b:02X}" for b in value)
        line = f"FN;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:{coded}".encode()
    assert contact(line, version="2.1").text("display_name") == name


@pytest.mark.parametrize(
    "head",
    [
        "ENCODING=QUOTED-PRINTABLE", "encoding=quoted-printable", "QUOTED-PRINTABLE", "quoted-printable", "ENCODING=Q",
        'ENCODING="QUOTED-PRINTABLE"', "Encoding=Quoted-Printable;Charset=utf-8", "CHARSET=UTF-8;QUOTED-PRINTABLE",
        "LANGUAGE=de;ENCODING=QUOTED-PRINTABLE",
    ],
)  # fmt: skip
def test_quoted_printable_is_known_however_it_is_named(head: str) -> None:
    assert contact(f"TITLE;{head}:B=C3=B6ttcher=20=3D=20cooper", version="2.1").text("job_title") == (
        "Böttcher = cooper"
    )


PIXEL = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"


@pytest.mark.parametrize(
    "head",
    [
        "ENCODING=b;TYPE=GIF", "ENCODING=BASE64;GIF", "encoding=base64;type=gif", "BASE64;GIF", "GIF;BASE64", "ENCODING=B",
        'ENCODING="b";TYPE="gif"', "TYPE=gif;ENCODING=b;X-ABCROP-RECTANGLE=ABClipRect_1&0&0&1&1&ab==",
    ],
)  # fmt: skip
def test_base64_is_known_however_it_is_named(head: str) -> None:
    assert told(contact(f"PHOTO;{head}:{PIXEL}")) == ["photo = image/gif, 42 bytes"]


@pytest.mark.parametrize(
    "body",
    [
        PIXEL, f" {PIXEL}", PIXEL.rstrip("="), f"{PIXEL}==", PIXEL.replace("/", "_").replace("+", "-"),
        PIXEL[:20] + " " + PIXEL[20:], PIXEL[:20] + "\\n" + PIXEL[20:],
    ],
    ids=["plain", "blank first", "no padding", "too much padding", "URL-safe", "blank inside", "escaped line break"],
)  # fmt: skip
def test_base64_is_read_as_it_was_meant(body: str) -> None:
    assert told(contact(f"PHOTO;ENCODING=b;TYPE=GIF:{body}")) == ["photo = image/gif, 42 bytes"]


def test_text_in_base64_is_text() -> None:
    found = contact("NOTE;ENCODING=b;CHARSET=UTF-8:R3LDvMOfZSwgWm/DqzsgYnll", version="2.1")
    assert told(found) == ["note = Grüße, Zoë; bye"]


def test_an_encoded_semicolon_divides_nothing_where_others_stand_plain() -> None:
    found = contact(
        "ADR;WORK;ENCODING=QUOTED-PRINTABLE:;;Alte Stra=C3=9Fe 1=3B Hof 2;K=C3=B6ln;;50667;DE", version="2.1"
    )
    assert told(found) == [
        "address (Work) = street Alte Straße 1; Hof 2 | city Köln | postcode 50667 | country DE"
    ]


def test_where_all_semicolons_are_encoded_they_divide() -> None:
    found = contact("N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=BCller=3BHans=3B=3BDr.=3B", version="2.1")
    assert told(found) == ["last_name = Müller", "first_name = Hans", "title = Dr."]


def test_line_breaks_in_quoted_printable_are_line_breaks() -> None:
    found = contact("NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo=0Athree=0Dfour", version="2.1")
    assert found.text("note") == "one\ntwo\nthree\nfour"


@pytest.mark.parametrize(
    ("codec", "names"),
    [
        ("cp1252", ["Jürgen Groß", "Zoë O’Brien", "Françoise Müller"]),
        ("cp1251", ["Агния Львовна Барто", "Самуил Яковлевич Маршак", "Борис Леонидович Пастернак", "Анна Андреевна Ахматова"]),
        ("cp932", ["山田太郎さん", "鈴木花子さん", "佐藤さくらさん", "高橋けんじさん", "伊藤ひろしさん"]),
    ],
)  # fmt: skip
def test_undeclared_old_encodings_are_told_by_their_letters(codec: str, names: list[str]) -> None:
    data = b"".join(frame(b"FN:" + name.encode(codec), b"NOTE:" + name.encode(codec)) for name in names)
    assert [c.text("display_name") for c in contacts(data)] == names


def test_values_of_different_encodings_live_in_one_card() -> None:
    found = contact(
        "FN:Жанна Žáková".encode(), b"NICKNAME:Zo\xeb", b"ORG;CHARSET=KOI8-R:" + "Мир".encode("koi8-r")
    )
    assert told(found) == ["display_name = Жанна Žáková", "nickname = Zoë", "company = Мир"]


def test_a_wrong_declaration_spoils_nothing() -> None:
    found = contact(
        "FN;CHARSET=ISO-2022-XX:Žofie",
        "NOTE;CHARSET=US-ASCII:Gr\u00fc\u00dfe".encode("latin-1"),
        b"TITLE;CHARSET=UTF-8:K\xf6nigin",
    )
    assert [a.value for a in found.attributes] == ["Žofie", "Grüße", "Königin"]


def test_halves_of_surrogate_pairs_and_nul_bytes() -> None:
    found = contact(b"FN:Zoe \xed\xa0\xbd\xed\xb8\x80", b"NOTE:a\0b")
    assert told(found) == ["display_name = Zoe 😀", "note = ab"]
