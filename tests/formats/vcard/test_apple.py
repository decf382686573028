"""What iPhones, Macs and iCloud write: grouped labels, dates, relations, profiles, companies, years left out."""

from __future__ import annotations

import pytest

from tests.formats.vcard.cards import contact, told


@pytest.mark.parametrize(
    ("line", "label", "says"),
    [
        ("TEL:112", "Boat", "phone_number (Boat) = 112"),
        ("TEL;type=pref:112", "_$!<HomePage>!$_", "phone_number (Home Page)* = 112"),
        ("TEL:112", "_$!<HomeFAX>!$_", "phone_number (Home Fax) = 112"),
        ("TEL:112", "_$!<CompanyMain>!$_", "phone_number (Company Main) = 112"),
        ("EMAIL;type=INTERNET:a@x.example", "_$!<Other>!$_", "email (Other) = a@x.example"),
        ("EMAIL;type=INTERNET:a@x.example", "Club\\, board\\; all", "email (Club, board; all) = a@x.example"),
        ("URL;type=pref:http\\://x.example", "_$!<HomePage>!$_", "website (Home Page)* = http://x.example"),
        ("URL:http://x.example", "_$!<Home>!$_", "website (Personal) = http://x.example"),
        ("ADR;type=HOME:;;Hof 1;Ulm;;89073;", "Cabin", "address (Cabin) = street Hof 1 | city Ulm | postcode 89073"),
        ("X-ABDATE;type=pref:2001-06-20", "_$!<Anniversary>!$_", "wedding_anniversary* = 2001-06-20"),
        ("X-ABDATE;VALUE=date:20010620", "First day", "important_date (First day) = 2001-06-20"),
        ("X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-02-29", "Leap", "important_date (Leap) = --02-29"),
        ("X-ABRELATEDNAMES;type=pref:Sam O'Brien", "_$!<Spouse>!$_", "related (Spouse)* = Sam O'Brien"),
        ("X-ABRELATEDNAMES:Rex", "Dog", "related (Dog) = Rex"),
        ("IMPP;X-SERVICE-TYPE=Skype;type=WORK:skype:live.zoe", "ignored for messengers", "im (Skype) = live.zoe"),
    ],
)  # fmt: skip
def test_a_label_belongs_to_its_group(line: str, label: str, says: str) -> None:
    found = contact(f"item1.{line}", f"item1.X-ABLabel:{label}", "item2.TEL:110")
    assert told(found)[0] == says
    assert told(found)[-1] == "phone_number = 110"


def test_the_label_may_come_first_and_in_any_case() -> None:
    found = contact("ITEM7.x-ablabel:Boat", "item7.TEL:112")
    assert told(found) == ["phone_number (Boat) = 112"]


def test_a_label_that_labels_nothing_is_kept_for_the_next_export() -> None:
    found = contact("item1.X-MOOD:fine", "item1.X-ABLabel:Mood", "TEL:1")
    assert "vcard.x-ablabel = Mood" in told(found)
    assert {a.vcard_group for a in found.attributes if a.field.startswith("vcard.")} == {"item1"}


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12", "birthday = --04-12"),
        ("BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:1985-04-12", "birthday = 1985-04-12"),
        ("BDAY;value=date:1985-04-12", "birthday = 1985-04-12"),
        ("X-SOCIALPROFILE;type=twitter:http://twitter.com/zoe", "social (Twitter) = http://twitter.com/zoe"),
        ("X-SOCIALPROFILE;type=facebook;x-user=zoe:http://www.facebook.com/zoe", "facebook = http://www.facebook.com/zoe"),
        ("X-SOCIALPROFILE;type=LinkedIn:http://www.linkedin.com/in/zoe", "linkedin = http://www.linkedin.com/in/zoe"),
        ("X-SOCIALPROFILE;type=pref;type=flickr:http://flickr.com/zoe", "social (Flickr)* = http://flickr.com/zoe"),
        ("X-SOCIALPROFILE;type=Mastodon;x-user=zoe:x-apple:@zoe@social.example", "social (Mastodon) = x-apple:@zoe@social.example"),
        ("X-ABShowAs:COMPANY", "kind = organisation"),
        ("X-MAIDENNAME:Smith", "maiden_name = Smith"),
        ("X-PHONETIC-FIRST-NAME:たろう", "phonetic_first_name = たろう"),
        ("X-PHONETIC-LAST-NAME:やまだ", "phonetic_last_name = やまだ"),
    ],
)  # fmt: skip
def test_single_properties(line: str, says: str) -> None:
    assert told(contact(line, "TEL:1"))[0] == says


def test_words_of_a_label_that_ours_does_not_tell_go_out_again() -> None:
    (tel, _) = contact("item1.TEL:112", "item1.X-ABLabel:_$!<HomeFAX>!$_", "TEL:1").attributes
    assert ("X-ABLABEL", ("_$!<HomeFAX>!$_",)) in tel.params


def test_a_whole_card_of_an_iphone() -> None:
    found = contact(
        "PRODID:-//Apple Inc.//iPhone OS 17.1//EN",
        "N:O’Brien;Zoë;Ann;Dr.;Jr.",
        "FN:Dr. Zoë Ann O’Brien Jr.",
        "NICKNAME:Zo",
        "ORG:Acme\\, Inc.;R&D;Robots",
        "TITLE:Head of research",
        "item1.EMAIL;type=INTERNET;type=pref:zoe@acme.example",
        "item1.X-ABLabel:_$!<Other>!$_",
        "EMAIL;type=INTERNET;type=HOME:zoe@home.example",
        "TEL;type=IPHONE;type=CELL;type=VOICE;type=pref:+49 171 1234567",
        "item2.ADR;type=WORK;type=pref:;;Hauptstr. 1\\nHinterhof;Köln;NRW;50667;Deutschland",
        "item2.X-ABADR:de",
        "NOTE:line one\\nline two\\, still",
        "item3.X-ABRELATEDNAMES;type=pref:Sam",
        "item3.X-ABLabel:_$!<Brother>!$_",
        "BDAY;value=date;X-APPLE-OMIT-YEAR=1604:1604-04-12",
        "UID:1F2E-77",
        "REV:2023-11-05T10:00:00Z",
    )
    assert found.uid == "1F2E-77"
    assert told(found) == [
        "last_name = O’Brien", "first_name = Zoë", "middle_name = Ann", "title = Dr.", "suffix = Jr.",
        "display_name = Dr. Zoë Ann O’Brien Jr.", "nickname = Zo",
        "company = Acme, Inc.", "department = R&D; Robots", "job_title = Head of research",
        "email (Other)* = zoe@acme.example", "email (Personal) = zoe@home.example",
        "phone_number (Mobile)* = +49 171 1234567",
        "address (Work)* = street Hauptstr. 1\nHinterhof | city Köln | state NRW | postcode 50667 | country Deutschland",
        "vcard.x-abadr = de", "note = line one\nline two, still", "related (Brother)* = Sam", "birthday = --04-12",
    ]  # fmt: skip
