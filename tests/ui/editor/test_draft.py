"""From rows back to a contact, and three-way: what was not touched stays, where both changed mine wins."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.contact import Attribute, Contact
from app.ui.editor.draft import Edit, assemble, rebase, said
from tests.domain.strategies import attributes, contacts

PHONE = Attribute(
    "phone_number", "030 1", "Work", id="p", normalized="+49301", params=(("TYPE", ("x",)),), group="g"
)


def test_an_untouched_row_is_the_attribute_itself() -> None:
    assert said(PHONE, "phone_number", "030 1", "Work", touched=False).after is PHONE


def test_a_new_value_keeps_id_params_and_group_and_loses_its_comparable_form() -> None:
    after = said(PHONE, "phone_number", "030 2", "Work", touched=True).after
    assert after == replace(PHONE, value="030 2", normalized="")


def test_an_emptied_row_removes_and_an_empty_new_one_says_nothing() -> None:
    assert said(PHONE, "phone_number", None, "Work", touched=True) == Edit(PHONE, None)
    assert said(None, "phone_number", None, "Work", touched=True) == Edit(None, None)


def test_yes_and_one_are_not_the_same() -> None:
    flag = Attribute("is_company_primary", 1)
    assert said(flag, flag.field, True, None, touched=True).after.value is True


@given(contacts(), st.lists(attributes, max_size=3))
def test_new_values_stand_behind_their_field_and_nothing_else_moves(
    contact: Contact, new: list[Attribute]
) -> None:
    result = assemble(contact, [Edit(None, a) for a in new])
    ids = {a.id for a in new}
    kept = [a for a in result.attributes if a.id not in ids]
    assert [a for a in contact.attributes if a in kept] == kept
    assert ids <= {a.id for a in result.attributes}


def test_a_composed_display_name_follows_the_new_parts() -> None:
    last = Attribute("last_name", "Doe")
    contact = Contact(
        attributes=(Attribute("first_name", "Jane"), last, Attribute("display_name", "Dr. Jane Doe"))
    )
    contact = replace(contact, attributes=(Attribute("title", "Dr."), *contact.attributes))
    renamed = assemble(contact, [Edit(last, replace(last, value="Roe"))])
    assert renamed.main("display_name") is None


@given(contacts(), contacts())
def test_without_a_change_of_mine_theirs_stays(base: Contact, theirs: Contact) -> None:
    theirs = replace(theirs, id=base.id)
    assert rebase(base, base, theirs) == theirs


@given(contacts(), contacts())
def test_without_a_change_of_theirs_mine_is_there(base: Contact, other: Contact) -> None:
    mine = replace(base, attributes=(*base.attributes, *other.attributes[:1]), tags=other.tags, parked=True)
    merged = rebase(base, mine, base)
    assert {a.id for a in merged.attributes} == {a.id for a in mine.attributes}
    assert (merged.tags, merged.parked) == (mine.tags, True)


def test_changes_of_both_are_kept() -> None:
    base = Contact(
        attributes=(PHONE, Attribute("email", "a@example.org", id="e")), tags=frozenset({"A", "B"})
    )
    mine = replace(base.replace_attribute(replace(PHONE, value="030 9")), tags=frozenset({"A", "B", "C"}))
    theirs = replace(base.without(lambda a: a.id == "e").set("note", "new"), tags=frozenset({"B"}), version=4)
    merged = rebase(base, mine, theirs)
    assert merged.text("phone_number") == "030 9"
    assert merged.main("email") is None
    assert merged.text("note") == "new"
    assert merged.tags == {"B", "C"}
    assert merged.version == 4
