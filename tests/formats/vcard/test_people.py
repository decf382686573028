"""People around a contact, and cards that are groups: RELATED, spouses by many names, AGENT, KIND:group."""

from __future__ import annotations

import pytest

from app.formats.records import Group
from tests.formats.vcard.cards import contact, frame, records, told


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("RELATED;TYPE=spouse;VALUE=text:Sam", "related (Spouse) = Sam"),
        ("RELATED;TYPE=friend:urn:uuid:f81d4fae", "related (Friend) = urn:uuid:f81d4fae"),
        ("RELATED;TYPE=co-worker;PREF=1:Sam", "related (Co-worker)* = Sam"),
        ("RELATED:Sam", "related = Sam"),
        ("X-SPOUSE:Sam", "related (Spouse) = Sam"),
        ("X-EVOLUTION-SPOUSE:Sam", "related (Spouse) = Sam"),
        ("X-MS-SPOUSE;N:Sam", "related (Spouse) = Sam"),
        ("X-KADDRESSBOOK-X-SpousesName:Sam", "related (Spouse) = Sam"),
        ("X-EVOLUTION-MANAGER:Kim\\, Jr.", "related (Manager) = Kim, Jr."),
        ("X-MS-ASSISTANT:Kim", "related (Assistant) = Kim"),
        ("X-MS-CHILD:Lou", "related (Child) = Lou"),
    ],
)
def test_relations(line: str, says: str) -> None:
    assert told(contact(line)) == [says]


@pytest.mark.parametrize("kind", ["KIND:group", "kind:Group", "X-ADDRESSBOOKSERVER-KIND:group"])
def test_a_group_is_no_contact_but_names_its_members(kind: str) -> None:
    member = "MEMBER" if kind.lower().startswith("kind") else "X-ADDRESSBOOKSERVER-MEMBER"
    data = frame("FN:A", "UID:1") + frame(
        kind,
        "FN:Bridge\\, Tuesdays",
        f"{member}:urn:uuid:1",
        f"{member}:mailto:b@x.example",
        f"{member}:urn:uuid:1",
    )
    person, group = records(data)
    assert person.contact is not None
    assert (group.row, group.contact) == (2, None)
    assert group.group == Group("Bridge, Tuesdays", ("1", "mailto:b@x.example"))


def test_a_card_inside_a_card_is_kept_and_its_values_are_not_mixed_in() -> None:
    agent = ["AGENT:", "BEGIN:VCARD", "VERSION:2.1", "N:Kim;Ann", "TEL;WORK:999", "END:VCARD"]
    found = contact("N:Lee;Bo", *agent, "TEL;CELL:112", version="2.1")
    assert told(found)[:3] == ["last_name = Lee", "first_name = Bo", "phone_number (Mobile) = 112"]
    (kept,) = [a for a in found.attributes if a.field == "vcard.agent"]
    assert "N:Kim" in str(kept.value)
    assert "999" in str(kept.value)
    assert len(found.attributes) == 4


def test_agents_of_agents_and_the_next_card() -> None:
    inner = ["AGENT:", "BEGIN:VCARD", "N:C", "END:VCARD"]
    data = frame("N:A", "AGENT:", "BEGIN:VCARD", "N:B", *inner, "END:VCARD", "TEL:1") + frame("N:D")
    first, second = records(data)
    assert told(first.contact)[:2] == ["last_name = A", "phone_number = 1"]
    assert told(second.contact) == ["last_name = D"]
    assert (first.warnings, second.warnings) == ((), ())


def test_an_agent_of_version_3_is_text() -> None:
    found = contact("FN:A", "AGENT:BEGIN:VCARD\\nFN:Susan\\nEND:VCARD\\n", "TEL:1")
    assert told(found) == [
        "display_name = A",
        "vcard.agent = BEGIN:VCARD\\nFN:Susan\\nEND:VCARD\\n",
        "phone_number = 1",
    ]


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("vnd.android.cursor.item/nickname;Zo;1;;;;;;;;;;;;;", "nickname = Zo"),
        ("vnd.android.cursor.item/contact_event;1985-04-12;3;;;;;;;;;;;;;", "birthday = 1985-04-12"),
        ("vnd.android.cursor.item/contact_event;2001-06-20;1;;;;;;;;;;;;;", "wedding_anniversary = 2001-06-20"),
        ("vnd.android.cursor.item/contact_event;2001-06-20;0;Name day;;;;;;;;;;;;", "important_date (Name day) = 2001-06-20"),
        ("vnd.android.cursor.item/relation;Sam;14;;;;;;;;;;;;;", "related (Spouse) = Sam"),
        ("vnd.android.cursor.item/relation;Rex;0;Dog;;;;;;;;;;;;", "related (Dog) = Rex"),
        ("vnd.android.cursor.item/odd;x;1;;;;;;;;;;;;;", "vcard.x-android-custom = vnd.android.cursor.item/odd;x;1;;;;;;;;;;;;;"),
    ],
)  # fmt: skip
def test_rows_of_androids_data_table(value: str, says: str) -> None:
    assert told(contact(f"X-ANDROID-CUSTOM:{value}", version="2.1")) == [says]
