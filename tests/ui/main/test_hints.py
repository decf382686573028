"""The keys that the status bar names are those that do something here."""

import pytest

from app.ui.actions import State
from app.ui.main.hints import hints

PLACES = ("touch", "companies", "dates", "cleanup", "overview")


@pytest.mark.parametrize("page", PLACES)
def test_an_empty_book_has_no_keys_for_rows(page: str) -> None:
    keys = [keys for keys, _words in hints(page, State(contacts=False))]
    assert keys == ["Ctrl N", "Ctrl O", "Ctrl K"]
    assert [keys for keys, _words in hints(page, State(contacts=True))] != keys


def test_the_editor_names_its_keys_in_an_empty_book_too() -> None:
    assert ("Ctrl S", "Save") in hints("panes", State(contacts=False, editing=True))
