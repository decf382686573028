"""What holds for every merge."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact
from app.domain.ids import new_id
from app.domain.merge import Choices, Merged, merge, propose
from app.domain.merging.joining import key_of
from app.domain.normalize import show_value
from tests.domain.strategies import attributes, contacts

several = st.lists(contacts(max_attributes=6), min_size=1, max_size=4)


def values(contact: Contact) -> set[tuple[str, bool, object]]:
    return {(a.field, a.is_partner, key_of(a, BUILTIN)) for a in contact.attributes}


def said(merged: Merged) -> str:
    return "\n".join(str(a.value) for a in merged.contact.attributes if a.field in ("related", "note"))


def is_told(a: Attribute, merged: Merged) -> bool:
    """Whether a partner's value is told of in a relation or a note."""
    text = said(merged)
    return a.is_partner and (str(a.value) in text or show_value(BUILTIN[a.field], a.value) in text)


def lost(given_: Sequence[Contact], merged: Merged) -> list[Attribute]:
    """The input values that are neither in the result nor among the discarded."""
    there = values(merged.contact)
    gone = {(d.contact, d.field, str(d.value)) for d in (*merged.discarded, *merged.contained)}
    return [
        a
        for c in given_
        for a in c.attributes
        if (a.field, a.is_partner, key_of(a, BUILTIN)) not in there
        and (c.id, ("partner." if a.is_partner else "") + a.field, str(a.value)) not in gone
        and not is_told(a, merged)
    ]


@given(several)
def test_every_value_is_in_the_result_or_among_the_discarded(people: list[Contact]) -> None:
    assert not lost(people, merge(people, None, BUILTIN))


@given(several, st.data())
def test_what_is_not_kept_is_discarded(people: list[Contact], data: st.DataObject) -> None:
    ids = [a.id for c in people for a in c.attributes]
    keep = frozenset(data.draw(st.sets(st.sampled_from(ids)))) if ids else frozenset()
    merged = merge(people, Choices(people[0].id, keep=keep), BUILTIN)
    own = [a for a in merged.contact.attributes if not a.is_partner]
    kept = {(a.field, key_of(a, BUILTIN)) for c in people for a in c.attributes if a.id in keep}
    told = [a for a in own if a.field in ("related", "note")]
    assert all((a.field, key_of(a, BUILTIN)) in kept for a in own if a not in told)
    if not any(a.is_partner for c in people for a in c.attributes):
        assert not lost(people, merged)


@given(several, st.randoms(use_true_random=False))
def test_the_order_of_the_others_does_not_matter(people: list[Contact], random: object) -> None:
    shuffled = people[1:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    choices = Choices(people[0].id)
    once, again = merge(people, choices, BUILTIN), merge([*shuffled, people[0]], choices, BUILTIN)
    assert [(a.field, a.value, a.label) for a in once.contact.attributes] == [
        (a.field, a.value, a.label) for a in again.contact.attributes
    ]
    assert propose(people, BUILTIN).survivor == propose([*shuffled, people[0]], BUILTIN).survivor


@given(contacts())
def test_a_copy_changes_nothing(contact: Contact) -> None:
    copy = replace(
        contact, id=new_id(), attributes=tuple(replace(a, id=new_id()) for a in contact.attributes)
    )
    merged = merge([contact, copy], Choices(contact.id), BUILTIN)
    assert merged.contact == contact
    assert not merged.discarded
    assert not merged.reasons
    assert not merged.notices


@given(contacts())
def test_alone_a_contact_stays_as_it_is(contact: Contact) -> None:
    assert merge([contact], None, BUILTIN).contact == contact


@given(several)
def test_the_result_is_a_sound_contact(people: list[Contact]) -> None:
    merged = merge(people, None, BUILTIN)
    found = merged.contact.attributes
    assert len({a.id for a in found}) == len(found)
    assert set(merged.origins) == {a.id for a in found}
    assert all(merged.origins.values())
    primary = [(a.field, a.is_partner) for a in found if a.is_primary]
    assert len(primary) == len(set(primary))
    assert merged.contact.id in {c.id for c in people}
    tags = {t.casefold() for c in people for t in c.tags}
    assert {t.casefold() for t in merged.contact.tags} == tags
    logs = {(i.how, i.at, i.outcome, i.note) for c in people for i in c.interactions}
    assert {(i.how, i.at, i.outcome, i.note) for i in merged.contact.interactions} == logs


@given(contacts(max_attributes=4), st.lists(attributes, max_size=3))
def test_no_first_name_gets_a_last_name_that_nobody_wrote(contact: Contact, more: list[Attribute]) -> None:
    other = Contact().with_attributes(more)
    merged = merge([contact, other], None, BUILTIN).contact
    pairs = {(c.text("first_name"), c.text("last_name")) for c in (contact, other)}
    both = [p for p in pairs if all(p)]
    folded = {tuple(key_of(Attribute("nickname", part), BUILTIN) for part in p) for p in both}
    found = (merged.text("first_name"), merged.text("last_name"))
    if both:
        assert tuple(key_of(Attribute("nickname", part), BUILTIN) for part in found) in folded


@given(several)
def test_merging_a_source_into_the_result_again_loses_nothing(people: list[Contact]) -> None:
    merged = merge(people, None, BUILTIN).contact
    again = merge([merged, replace(people[0], id=new_id())], Choices(merged.id), BUILTIN)
    assert not [a for a in lost([merged], again) if a.field != "display_name"]


@given(several, st.data())
def test_what_is_edited_is_in_the_result_and_what_it_was_among_the_discarded(
    people: list[Contact], data: st.DataObject
) -> None:
    own = [a for c in people for a in c.attributes if not a.is_partner]
    texts = [a for a in own if isinstance(a.value, str)]
    edits = {
        a.id: replace(
            a, value=data.draw(st.sampled_from([f"{a.value}1", "1986-03-14", texts[0].value])), normalized=""
        )
        for a in (data.draw(st.lists(st.sampled_from(texts), max_size=3)) if texts else ())
    }
    added = [replace(a, id=new_id(), value=f"{a.value}2", normalized="") for a in texts[:1]]
    merged = merge(people, Choices(people[0].id, edits=edits, added=added), BUILTIN)
    assert not [a for a in lost(people, merged) if a.field != "display_name"]
    found = merged.contact.attributes
    assert len({a.id for a in found}) == len(found)
    assert set(merged.origins) == {a.id for a in found}
    assert set(merged.edited) <= {a.id for a in found}
    there = {(a.field, key_of(a, BUILTIN)) for a in found if not a.is_partner}
    assert {(a.field, key_of(a, BUILTIN)) for a in added} <= there
