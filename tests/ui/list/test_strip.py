"""The jump strip: whose alphabet it shows."""

from app.ui.list.strip import JumpStrip

CYRILLIC = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"


def test_a_few_foreign_names_do_not_take_the_alphabet_of_most(qtbot) -> None:
    strip = JumpStrip()
    qtbot.addWidget(strip)
    latin = {place * 1000: letter for place, letter in enumerate("ABCM")}
    strip.set_headings(latin | {5000 + place: letter for place, letter in enumerate(CYRILLIC)})
    assert strip._letters[:3] == ["A", "B", "C"]


def test_where_most_contacts_are_of_another_alphabet_it_is_shown(qtbot) -> None:
    strip = JumpStrip()
    qtbot.addWidget(strip)
    strip.set_headings({0: "A", 3: "B"} | {5 + 9 * place: letter for place, letter in enumerate(CYRILLIC)})
    assert strip._letters == [*CYRILLIC, "#"]
