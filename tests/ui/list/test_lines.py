import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.book import Row
from app.domain.query import parse
from app.ui.list.headings import headings
from app.ui.list.hits import hits, sought
from app.ui.list.lines import contact_text, group, letter, subtitle
from app.ui.list.orders import chosen


def row(**cells: str) -> Row:
    facts = {"display_name": "", "company": "", "phone": "", "email": ""} | cells
    return Row(
        number=1,
        id="i",
        sorted_part="",
        initials="",
        photo="",
        favourite=False,
        state=0,
        sort_key="",
        **facts,
    )


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        ({"company": "Lumen", "phone": "1", "email": "a@b.c"}, "Lumen · 1"),
        ({"company": "Lumen", "email": "a@b.c"}, "Lumen · a@b.c"),
        ({"email": "a@b.c"}, "a@b.c"),
        ({"display_name": "Lumen", "company": "Lumen", "phone": "1"}, "1"),
        ({"display_name": "a@b.c", "email": "a@b.c"}, ""),
        ({}, ""),
    ],
)
def test_second_line_has_company_and_one_way_to_reach(cells: dict[str, str], shown: str) -> None:
    assert subtitle(row(**cells)) == shown


def test_dragged_text_names_each_fact_once() -> None:
    assert contact_text(row(display_name="a@b.c", email="a@b.c", phone="1")) == "a@b.c\n1"


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("adler anna", "A"),
        ("4 seasons", "#"),
        ("яна", "Я"),
        ("λ", "Λ"),
        ("松田", "#"),
        ("", "#"),
        ("\uffff!", "#"),
    ],
)
def test_letter_above_a_name(key: str, shown: str) -> None:
    assert letter(group(key)) == shown


@given(
    st.lists(st.tuples(st.sampled_from("ABCDE"), st.integers(1, 70)), max_size=5, unique_by=lambda g: g[0])
)
def test_headings_are_found_wherever_groups_begin(groups: list[tuple[str, int]]) -> None:
    line = [name for name, size in groups for _ in range(size)]
    expected = {i: g for i, g in enumerate(line) if i == 0 or line[i - 1] != g}
    assert headings(len(line), line.__getitem__) == expected


def test_a_million_need_few_reads() -> None:
    read: list[int] = []

    def at(position: int) -> str:
        read.append(position)
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[position * 26 // 1_000_000]

    assert len(headings(1_000_000, at)) == 26
    assert len(read) < 1200


def test_too_many_groups_give_no_headings() -> None:
    assert headings(500, str) == {}


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("ost", "Marit Østby", ["Øst"]),
        ("mar", "Marit Østby · Lamar", ["Mar"]),
        ("strasse", "Straße 4", ["Straße"]),
        ("900142", "+44 7700 900 142", ["900 142"]),
        ("anna -berta", "Anna Berta", ["Anna"]),
        ("anna OR berta", "Anna Berta", ["Anna", "Berta"]),
        ("an ann", "Anna", ["Ann"]),
        ("tag:anna", "Anna", []),
    ],
)
def test_hits_are_marked_where_the_words_begin(query: str, text: str, marked: list[str]) -> None:
    assert [text[s : s + n] for s, n in hits(text, sought(parse(query)))] == marked


@given(st.text(max_size=20), st.text(max_size=6))
def test_hits_lie_within_the_text_and_apart(text: str, word: str) -> None:
    end = 0
    for start, length in hits(text, (word.casefold(),) if word.strip() else ()):
        assert end <= start < start + length <= len(text)
        end = start + length


@pytest.mark.parametrize(
    ("order", "key", "then"),
    [
        ("sort_name", "sort_name", "-sort_name"),
        ("-sort_name", "sort_name", "sort_name"),
        ("sort_name", "company", "company"),
        ("company", "created_at", "-created_at"),
        ("company", "next_touch", "next_touch"),
    ],
)
def test_choosing_an_order(order: str, key: str, then: str) -> None:
    assert chosen(order, key) == then
