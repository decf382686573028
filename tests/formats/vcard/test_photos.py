"""Pictures: base64 and data: URIs by what they are, addresses kept and never opened, rubbish flagged."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from app.domain.values import Photo
from tests.formats.vcard.cards import contact, frame, records, told

JPEG, PNG, GIF, WEBP = (
    b"\xff\xd8\xff\xe0body",
    b"\x89PNG\r\n\x1a\nbody",
    b"GIF89a-body",
    b"RIFF\4\0\0\0WEBPbody",
)
HEIC, AVIF, TIFF, SVG = b"\0\0\0\x18ftypheic", b"\0\0\0\x18ftypavif", b"II*\0body", b"<svg xmlns='x'/>"


def code(data: bytes) -> str:
    return base64.b64encode(data).decode()


@pytest.mark.parametrize(
    ("head", "data", "mime"),
    [
        ("PHOTO;ENCODING=b;TYPE=JPEG:", JPEG, "image/jpeg"), ("PHOTO;JPEG;BASE64:", JPEG, "image/jpeg"),
        ("PHOTO;TYPE=JPEG;ENCODING=b:", PNG, "image/png"), ("PHOTO;ENCODING=b:", WEBP, "image/webp"),
        ("PHOTO:data:image/jpeg;base64,", JPEG, "image/jpeg"), ("PHOTO:DATA:image/gif;BASE64,", GIF, "image/gif"),
        ("PHOTO;VALUE=uri:data:image/heic;base64,", HEIC, "image/heic"), ("PHOTO;ENCODING=b:data:image/png;base64,", PNG, "image/png"),
        ("PHOTO:data:image/jpeg\\;base64\\,", JPEG, "image/jpeg"), ("PHOTO:data:;base64,", AVIF, "image/avif"),
        ("PHOTO;MEDIATYPE=image/x-odd;ENCODING=b:", b"odd", "image/x-odd"), ("PHOTO;TYPE=image/jpeg;ENCODING=b:", b"odd", "image/jpeg"),
        ("PHOTO;ENCODING=b;TYPE=TIFF:", TIFF, "image/tiff"), ("PHOTO;ENCODING=b;TYPE=svg:", SVG, "image/svg+xml"),
        ("PHOTO;ENCODING=b:", b"odd", "application/octet-stream"),
    ],
)  # fmt: skip
def test_bytes_are_what_they_look_like_then_what_they_are_called(head: str, data: bytes, mime: str) -> None:
    (picture,) = contact(head + code(data)).attributes
    assert picture.field == "photo"
    assert picture.value == Photo.of(data, mime)
    assert isinstance(picture.value, Photo)
    assert picture.value.data == data
    assert picture.params == ()


def test_data_in_percent_signs() -> None:
    assert told(contact("PHOTO:data:image/svg+xml,%3Csvg%20xmlns='x'/%3E")) == [
        "photo = image/svg+xml, 16 bytes"
    ]
    assert told(contact(f"PHOTO:data:image/gif;base64,{code(GIF).replace('=', '%3D')}")) == [
        "photo = image/gif, 11 bytes"
    ]


def test_base64_that_nobody_announced_is_seen_by_its_first_bytes() -> None:
    assert told(contact(f"PHOTO:{code(JPEG + bytes(60))}")) == ["photo = image/jpeg, 68 bytes"]


@pytest.mark.parametrize(
    "url", ["https://x.example/p.png?a=1,2;b", "http://x.example/p.png", "ftp://x.example/p", "file:///etc/passwd"]
)  # fmt: skip
@pytest.mark.parametrize(
    "head", ["PHOTO", "PHOTO;VALUE=URL", "PHOTO;VALUE=uri;TYPE=GIF", "PHOTO;JPEG;URL", "PHOTO;ENCODING=b"]
)
def test_an_address_is_kept_and_nothing_is_fetched(
    head: str, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("something was opened")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("builtins.open", refuse)
    monkeypatch.setattr(Path, "open", refuse)
    (picture,) = contact(f"{head}:{url}").attributes
    assert picture.value == Photo(url=url)


def test_rubbish_is_kept_as_it_stands_and_flagged() -> None:
    (record,) = records(frame("FN:A", "PHOTO;X-A=b:no picture at all"))
    assert told(record.contact) == ["display_name = A", "vcard.photo = no picture at all"]
    assert [w.column for w in record.warnings] == ["PHOTO"]


def test_several_pictures_and_the_marked_one_first() -> None:
    found = contact(
        f"PHOTO;ENCODING=b:{code(PNG)}", f"PHOTO;ENCODING=b;TYPE=pref:{code(GIF)}", "PHOTO;ENCODING=b:"
    )
    assert told(found) == ["photo = image/png, 12 bytes", "photo* = image/gif, 11 bytes"]


def test_other_binary_properties_are_kept_with_their_bytes() -> None:
    found = contact(
        f"LOGO;ENCODING=b;TYPE=PNG:{code(PNG)}",
        f"KEY;ENCODING=b:{code(b'key')}",
        f"SOUND;WAVE;BASE64:{code(b'RIFF....WAVE')}",
    )
    assert told(found) == [
        "vcard.logo = image/png, 12 bytes", "vcard.key = application/octet-stream, 3 bytes", "vcard.sound = audio/wav, 12 bytes",
    ]  # fmt: skip
