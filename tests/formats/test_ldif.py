"""LDIF in: base64, folds, Mozilla's schema, lists, changes, and lines that are none."""

from __future__ import annotations

import base64

import pytest

from app.domain.values import Photo
from app.formats.reading import read
from app.formats.records import Group, Record
from app.formats.sniffing import ReadOptions, sniff
from tests.formats.vcard.cards import told


def records(text: str | bytes) -> list[Record]:
    data = text.encode() if isinstance(text, str) else text
    return list(read(sniff(data, "a.ldif", ReadOptions(format="ldif"))))


def entry(*lines: str) -> list[str]:
    (record,) = records("\n".join(["dn: cn=A", *lines, ""]))
    assert (record.problems, record.warnings) == ((), ())
    return told(record.contact)


def test_an_entry_of_thunderbird() -> None:
    (record,) = records(
        "dn: cn=Zoë Müller,mail=zoe@x.example\nobjectclass: top\nobjectclass: person\nobjectclass: mozillaAbPersonAlpha\n"
        "givenName:: Wm/Dqw==\nsn: Müller\ncn: Zoë Müller\nmozillaNickname: Zo\nmail: zoe@x.example\nmozillaSecondEmail: z@y.example\n"
        "telephoneNumber: 030 1\nhomePhone: 030 2\nfax: 030 3\npager: 030 4\nmobile: 0171 5\n"
        "mozillaHomeStreet: Hof 1\nmozillaHomeStreet2: Hinten\nmozillaHomeLocalityName: Ulm\nmozillaHomePostalCode: 89073\n"
        "street: Weg 2\nl: Bonn\nst: NRW\npostalCode: 53111\nc: Germany\n"
        "title: Head\nou: Labs\no: Acme\nmozillaWorkUrl: https://acme.example\nmozillaHomeUrl: https://zoe.example\n"
        "birthyear: 1985\nbirthmonth: 04\nbirthday: 12\nmozillaCustom1: blue\ndescription: hello\nmodifytimestamp: 1700000000\n"
    )
    contact = record.contact
    assert contact is not None
    assert set(told(contact)) == {
        "first_name = Zoë", "last_name = Müller", "nickname = Zo", "email = zoe@x.example", "email = z@y.example",
        "phone_number (Work) = 030 1", "phone_number (Home) = 030 2", "phone_number (Fax) = 030 3", "phone_number (Pager) = 030 4",
        "phone_number (Mobile) = 0171 5", "address (Home) = street Hof 1\nHinten | city Ulm | postcode 89073",
        "address (Work) = street Weg 2 | city Bonn | state NRW | postcode 53111 | country Germany", "job_title = Head",
        "department = Labs", "company = Acme", "website (Work) = https://acme.example", "website (Personal) = https://zoe.example",
        "birthday = 1985-04-12", "note = hello",
    }  # fmt: skip
    assert dict(contact.metadata) == {"Custom 1": "blue"}
    assert contact.uid == "cn=Zoë Müller,mail=zoe@x.example"
    assert contact.last_modified_on_source == "2023-11-14T22:13:20Z"
    assert (
        len({a.group for a in contact.attributes if a.field in ("company", "department", "job_title")}) == 1
    )


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        (["sn: Lee"], ["last_name = Lee"]),
        (["SN: Lee"], ["last_name = Lee"]),
        (["sn;lang-de: Lee"], ["last_name = Lee"]),
        (["sn:Lee"], ["last_name = Lee"]),
        (["sn::TsO8bGxlcg=="], ["last_name = Nüller"]),
        (["sn:: TsO8", " bGxl", " cg=="], ["last_name = Nüller"]),
        (["description: one", "  two", " three"], ["note = one twothree"]),
        (["# a comment", " that goes on", "sn: Lee"], ["last_name = Lee"]),
        (["sn: Lee", "givenName: Ann", "cn: Ann Lee"], ["last_name = Lee", "first_name = Ann"]),
        (["sn: Lee", "givenName: Ann", "cn: The Boss"], ["last_name = Lee", "first_name = Ann", "display_name = The Boss"]),
        (["sn: Lee", "postalAddress: Hof 1$89073 Ulm"], ["last_name = Lee", "address (Work) = location Hof 1\n89073 Ulm"]),
        (["sn: Lee", "labeledURI: https://x.example my page"], ["last_name = Lee", "website (my page) = https://x.example"]),
        (["sn: Lee", "manager: cn=Kim Fox,ou=people,o=acme"], ["last_name = Lee", "reports_to = Kim Fox"]),
        (["sn: Lee", "birthmonth: 4", "birthday: 12"], ["last_name = Lee", "birthday = --04-12"]),
        (["sn: Lee", "birthyear: 1985"], ["last_name = Lee", "birthday = 1985"]),
        (["mail: a@x.example", "mail: b@x.example", "mail: a@x.example"], ["email = a@x.example", "email = b@x.example"]),
        (["sn: Lee", "userPassword: secret"], ["last_name = Lee"]),
    ],
)  # fmt: skip
def test_lines(lines: list[str], says: list[str]) -> None:
    text = [
        "sn:: TsO8bGxlcg==".replace("TsO8", "TsO8") if line == "sn::TsO8bGxlcg==" else line for line in lines
    ]
    text = [line.replace("TsO8", "TsO8") for line in text]
    assert entry(*text) == says


def test_entries_are_parted_by_blank_lines_or_by_their_names() -> None:
    text = "version: 1\n\ndn: cn=A\nsn: A\ndn: cn=B\nsn: B\n\n\r\nsn: C\n# end\n"
    assert [(r.row, r.line, told(r.contact)) for r in records(text)] == [
        (1, 3, ["last_name = A"]), (2, 5, ["last_name = B"]), (3, 9, ["last_name = C"]),
    ]  # fmt: skip


def test_lists_are_groups() -> None:
    person, group = records(
        "dn: cn=Ann, mail=a@x.example\nsn: Lee\n\ndn: cn=Club\nobjectclass: groupOfNames\ncn: Club\n"
        "member: cn=Ann,mail=a@x.example\nmember: cn=Bo , mail=b@x.example\n"
    )
    assert person.contact is not None
    assert group.group == Group("Club", ("cn=Ann,mail=a@x.example", "cn=Bo,mail=b@x.example"))
    assert person.contact.uid in group.group.members


def test_changes_and_empty_entries_are_problems_that_keep_their_number() -> None:
    change, empty, last = records(
        "dn: cn=A\nchangetype: delete\n\ndn: cn=B\nobjectclass: person\n\ndn: cn=C\nchangetype: add\nsn: C\n"
    )
    assert "change" in change.problems[0].problem
    assert (change.contact, empty.contact, empty.problems[0].line) == (None, None, 4)
    assert (last.row, told(last.contact)) == (3, ["last_name = C"])


def test_bad_lines_are_named_and_the_rest_arrives() -> None:
    (record,) = records(
        "dn: cn=A\nsn: Lee\nno line at all\njpegPhoto:< file:///etc/passwd\ngivenName:: %%%\nmail: a@x.example\n"
    )
    assert told(record.contact) == ["last_name = Lee", "first_name = %%%", "email = a@x.example"]
    assert [w.line for w in record.warnings] == [3, 4, 5]


def test_photos_and_old_encodings() -> None:
    picture = b"\x89PNG\r\n\x1a\nbody"
    (record,) = records(b"dn: cn=A\nsn: M\xfcller\njpegPhoto:: " + base64.b64encode(picture) + b"\n")
    assert record.contact is not None
    assert record.contact.text("last_name") == "Müller"
    assert record.contact.main("photo").value == Photo.of(picture, "image/png")  # type: ignore[union-attr]


def test_tags_and_what_nobody_knows() -> None:
    (record,) = records(
        "dn: cn=A\nsn: Lee\ncategory: Hot, Past Client\nroomNumber: 7\nroomNumber: 8\nentryUUID: 77\n"
    )
    assert record.contact is not None
    assert (record.contact.tags, dict(record.contact.metadata), record.contact.uid) == (
        {"Hot", "Past Client"}, {"roomnumber": "7\n8"}, "77",
    )  # fmt: skip
