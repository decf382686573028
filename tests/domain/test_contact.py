"""Contacts and attributes as values: replaced and pickled as the library's own ways would."""

from __future__ import annotations

import pickle
from dataclasses import replace

from hypothesis import given, settings

from app.domain.contact import Contact, with_slots
from tests.domain.strategies import contacts


@settings(max_examples=60, deadline=None)
@given(contacts())
def test_slots_are_replaced_and_pickled_as_dataclasses_does(contact: Contact) -> None:
    assert with_slots(contact, version=7, uid="x") == replace(contact, version=7, uid="x")
    assert pickle.loads(pickle.dumps(contact)) == contact
    for a in contact.attributes:
        assert with_slots(a, normalized="n", updated_at="") == replace(a, normalized="n", updated_at="")
        assert pickle.loads(pickle.dumps(a)) == a
