"""Names: N and FN and when the second says nothing new, organisations, kinds, forms in other scripts."""

from __future__ import annotations

import pytest

from tests.formats.vcard.cards import contact, told


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        (["N:Müller;Zoë;;;", "FN:Zoë Müller"], ["last_name = Müller", "first_name = Zoë"]),
        (["FN:Zoë Müller", "N:Müller;Zoë;Ann;Dr.;PhD"],
         ["last_name = Müller", "first_name = Zoë", "middle_name = Ann", "title = Dr.", "suffix = PhD"]),
        (["N:Müller;Zoë", "FN:The Boss"], ["last_name = Müller", "first_name = Zoë", "display_name = The Boss"]),
        (["N:Müller"], ["last_name = Müller"]),
        (["N:;;;;", "FN:Acme", "ORG:Acme"], ["company = Acme"]),
        (["N:Lee, of York;Ann, Beth;;;"], ["last_name = Lee, of York", "first_name = Ann, Beth"]),
        (["N:Lee;Ann;Beth\\,Cleo;;"], ["last_name = Lee", "first_name = Ann", "middle_name = Beth,Cleo"]),
        (["N:a\\;b;c\\\\d;;;"], ["last_name = a;b", "first_name = c\\d"]),
        (["N:  Lee ; Ann ;;;"], ["last_name = Lee", "first_name = Ann"]),
        (["FN:Ann Lee"], ["display_name = Ann Lee"]),
        (["NICKNAME:Zo,Zozo", "NICKNAME:Z\\, the great"], ["nickname = Zo", "nickname = Zozo", "nickname = Z", "nickname = the great"]),
        (["X-NICKNAME:Zo"], ["nickname = Zo"]),
        (["KIND:individual", "FN:A"], ["kind = person", "display_name = A"]),
        (["KIND:org", "FN:A", "ORG:A"], ["kind = organisation", "company = A"]),
        (["KIND:location", "FN:A"], ["kind = location", "display_name = A"]),
        (["GENDER:F"], ["gender = Female"]),
        (["GENDER:O;intersex"], ["gender = intersex"]),
        (["GENDER:;it's complicated"], ["gender = it's complicated"]),
        (["X-GENDER:Male"], ["gender = Male"]),
        (["X-WAB-GENDER:1"], ["gender = Female"]),
        (["PRONOUNS;LANGUAGE=en:xe/xir", "LANG;PREF=1:de", "TZ:+01:00"], ["pronouns = xe/xir", "language* = de", "time_zone = +01:00"]),
    ],
)  # fmt: skip
def test_names_and_who_somebody_is(lines: list[str], says: list[str]) -> None:
    assert told(contact(*lines)) == says


def test_two_full_names_are_both_kept_and_the_marked_one_is_first() -> None:
    found = contact("FN:Zoë", "FN;PREF=1;LANGUAGE=jp:ゾーイ")
    assert [(a.value, a.is_primary) for a in found.attributes] == [("Zoë", False), ("ゾーイ", True)]


@pytest.mark.parametrize(
    "lines",
    [
        ["N;ALTID=1;LANGUAGE=jp:山田;太郎;;;", "N;ALTID=1;PHONETIC=script;SCRIPT=Kana:やまだ;たろう;;;"],
        ["N:山田;太郎;;;", "SOUND;X-IRMC-N:やまだ;たろう;;;"],
        ["N:山田;太郎;;;", "X-PHONETIC-LAST-NAME:やまだ", "X-PHONETIC-FIRST-NAME:たろう"],
    ],
    ids=["RFC 9554", "IrMC", "Android, Apple"],
)
def test_the_reading_of_a_name(lines: list[str]) -> None:
    assert told(contact(*lines)) == [
        "last_name = 山田", "first_name = 太郎", "phonetic_last_name = やまだ", "phonetic_first_name = たろう",
    ]  # fmt: skip


def test_second_surnames_and_generations_of_rfc_9554_are_not_told_twice() -> None:
    full = contact("N:García Márquez;Gabriel;José;;Jr.;Márquez;Jr.")
    bare = contact("N:García;Gabriel;;;;Márquez;Jr.")
    assert (full.text("last_name"), full.text("suffix")) == ("García Márquez", "Jr.")
    assert (bare.text("last_name"), bare.text("suffix")) == ("García Márquez", "Jr.")


def test_the_units_of_an_organisation() -> None:
    found = contact("ORG:Acme\\; Sons;R&D;;Robots", "TITLE:Head", "ROLE:Leads\\, mostly")
    assert told(found) == [
        "company = Acme; Sons", "department = R&D; Robots", "job_title = Head", "role = Leads, mostly",
    ]  # fmt: skip
    assert len({a.group for a in found.attributes}) == 1
    assert found.attributes[0].group


def test_two_jobs_are_two_groups() -> None:
    found = contact("ORG:Acme;Labs", "TITLE:Head", "ORG:Beta", "TITLE:Adviser", "ROLE:Speaks")
    jobs = {a.value: a.group for a in found.attributes}
    assert jobs["Acme"] == jobs["Labs"] == jobs["Head"] == jobs["Speaks"]
    assert jobs["Beta"] == jobs["Adviser"] != jobs["Acme"]


def test_a_vcard_group_says_what_belongs_together() -> None:
    found = contact("a.ORG:Acme", "b.ORG:Beta", "b.TITLE:Head", "a.TITLE:Adviser")
    jobs = {a.value: a.group for a in found.attributes}
    assert jobs["Acme"] == jobs["Adviser"] != jobs["Beta"] == jobs["Head"]


def test_categories_are_tags_and_starred_is_a_favourite() -> None:
    found = contact(
        "FN:A", "CATEGORIES:Friends,Past\\, lost,Work", "CATEGORIES:starred", "CATEGORIES:Old;Older"
    )
    assert found.tags == {"Friends", "Past, lost", "Work", "starred", "Old", "Older"}
    assert found.favourite
    assert not contact("FN:A", "CATEGORIES:Friends").favourite


def test_what_is_of_the_file_is_not_of_the_contact() -> None:
    found = contact(
        "PRODID:x", "REV:20200101", "PROFILE:VCARD", "UID:urn:uuid:77-A", "FN:A", "X-KITH-PROBLEM:bad"
    )
    assert (told(found), found.uid, found.source) == (["display_name = A"], "urn:uuid:77-A", "import")
