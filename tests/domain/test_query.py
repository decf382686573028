"""The query language: from text to a tree and back."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue import BUILTIN
from app.domain.fields import DataType, Field
from app.domain.query import EVERYTHING, And, Condition, Not, Op, Or, QueryError, Term, Word, format, parse
from app.domain.query.names import check

TODAY = date(2026, 3, 31)


def read(text: str) -> Term:
    return parse(text, TODAY)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("", EVERYTHING),
        ("   ", EVERYTHING),
        ("anna", Word("anna")),
        ("anna bob", And((Word("anna"), Word("bob")))),
        ("anna AND bob", And((Word("anna"), Word("bob")))),
        ("anna OR bob cy", Or((Word("anna"), And((Word("bob"), Word("cy")))))),
        ("(anna OR bob) cy", And((Or((Word("anna"), Word("bob"))), Word("cy")))),
        ("anna or bob", And((Word("anna"), Word("or"), Word("bob")))),
        ('"van der" berg', And((Word("van der", phrase=True), Word("berg")))),
        ('"say ""hi"""', Word('say "hi"', phrase=True)),
        ("-anna", Not(Word("anna"))),
        ("NOT anna", Not(Word("anna"))),
        ("--anna", Word("anna")),
        ("-(a b)", Not(And((Word("a"), Word("b"))))),
        ("email:example.com", Condition("email", Op.CONTAINS, "example.com")),
        ("E-Mail:x", Condition("e-mail", Op.CONTAINS, "x")),
        ("custom.Shoe_Size:>42", Condition("custom.Shoe_Size", Op.GREATER, "42")),
        ("address.city:=Köln", Condition("address.city", Op.EQUALS, "Köln")),
        ('tag:="Past Client"', Condition("tag", Op.EQUALS, "Past Client")),
        ('tag:"Past Client"', Condition("tag", Op.CONTAINS, "Past Client")),
        ("email:", Condition("email", Op.PRESENT)),
        ("no:email", Condition("email", Op.ABSENT)),
        ("-tag:Hot", Not(Condition("tag", Op.CONTAINS, "Hot"))),
        ("is:opted-in", Condition("is", Op.CONTAINS, "opted-in")),
        ("id:a-1,b-2", Condition("id", Op.CONTAINS, "a-1,b-2")),
        ("touch_freq:10..30", Condition("touch_freq", Op.RANGE, "10", "30")),
        ("touch_freq:>=10", Condition("touch_freq", Op.RANGE, "10", "")),
        ("birthday:<2000-02", Condition("birthday", Op.LESS, "2000-02-01")),
        ("birthday:>2000-02", Condition("birthday", Op.GREATER, "2000-02-29")),
        ("created:2026-01", Condition("created", Op.RANGE, "2026-01-01", "2026-01-31")),
        ("created:2026", Condition("created", Op.RANGE, "2026-01-01", "2026-12-31")),
        ("created:=2026-01-05", Condition("created", Op.RANGE, "2026-01-05", "2026-01-05")),
        ("created:2026-01..2026-02", Condition("created", Op.RANGE, "2026-01-01", "2026-02-28")),
        ("created:>2026-01-01", Condition("created", Op.GREATER, "2026-01-01")),
        ("created:<2026-01", Condition("created", Op.LESS, "2026-01-01")),
        ("updated:30d", Condition("updated", Op.RANGE, "2026-03-01", "2026-03-31")),
        ("touched:>1m", Condition("touched", Op.LESS, "2026-02-28")),
        ("touched:<1y", Condition("touched", Op.RANGE, "2025-03-31", "2026-03-31")),
        ("due:2w", Condition("due", Op.RANGE, "", "2026-04-14")),
        ("due:>7d", Condition("due", Op.GREATER, "2026-04-07")),
        ("due:today", Condition("due", Op.RANGE, "2026-03-31", "2026-03-31")),
        ("called:", Condition("called", Op.PRESENT)),
        ("called:..2026-01", Condition("called", Op.RANGE, "", "2026-01-31")),
        ("https://example.com/a", Word("https://example.com/a")),
        ("12:30", Word("12:30")),
        ("O'Brien", Word("O'Brien")),
        ('a"b', Word('a"b')),
        ("*", Word("*")),
        ("-", Word("-")),
        ("\\", Word("\\")),
        ("100%", Word("100%")),
        ("\u202e", Word("\u202e")),
        ("x" * 5000, Word("x" * 5000)),
        ("((((a))))", Word("a")),
        ("()", EVERYTHING),
    ],
)
def test_reads(text: str, term: Term) -> None:
    assert read(text) == term
    assert read(format(term)) == term


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("(", 0),
        ("a)", 1),
        ('anna "bob', 5),
        ('tag:"bob', 4),
        ("AND OR NOT", 0),
        ("a OR", 2),
        ("OR a", 0),
        ("a OR OR b", 2),
        ("a AND", 2),
        ("NOT", 0),
        ("name:(a OR", 8),
        ("created:soon", 0),
        ("x created:2026-13", 2),
        ("no:", 0),
        ("(" * 5000, 50),
        ("-(" * 5000, 101),
        ("a " * 501, 1000),
    ],
)
def test_refuses_with_the_place(text: str, position: int) -> None:
    with pytest.raises(QueryError) as caught:
        read(text)
    assert caught.value.position == position
    assert str(position + 1) in str(caught.value)


_PIECES = st.sampled_from(
    ["(", ")", "-", '"', '""', " ", "OR", "AND", "NOT", ":", "=", "..", "<", ">", "a", "tag", "no", "due", "created",
     "2026", "-01", "30d", "custom.", "\\", "'", "*", "é", "\u202e", "\0", "\x1c", "99999999d"]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=14).map("".join) | st.text())
def test_every_text_is_read_or_refused_and_its_tree_can_be_written(text: str) -> None:
    term: Term | None = None
    position = 0
    try:
        term = read(text)
    except QueryError as error:
        position = error.position
    assert 0 <= position <= len(text)
    if term is not None:
        assert read(format(term)) == term
        assert parse(format(term), date(1999, 1, 1)) == term


_leaves = st.builds(Word, st.text(min_size=1), st.booleans()) | st.builds(
    Condition,
    st.sampled_from(["tag", "email", "partner.first_name"]),
    st.sampled_from([Op.CONTAINS, Op.EQUALS]),
    st.text(),
)
_trees: st.SearchStrategy[Term] = st.recursive(
    _leaves,
    lambda inner: (
        st.builds(Not, inner)
        | st.builds(And, st.lists(inner, max_size=3).map(tuple))
        | st.builds(Or, st.lists(inner, min_size=1, max_size=3).map(tuple))
    ),
    max_leaves=8,
)


@given(_trees)
def test_every_tree_becomes_a_text_that_can_be_read(tree: Term) -> None:
    text = format(read(format(tree)))
    assert format(read(text)) == text


@pytest.mark.parametrize("piece", ["x", '"', "(", ":", "-", "a:", '"a" ', "..", "a OR "])
def test_long_queries_take_no_longer_than_their_length(piece: str) -> None:
    text = piece * 100_000
    start = time.process_time()  # of this process: other work on the machine does not count
    try:
        read(text)
    except QueryError:
        pass
    assert time.process_time() - start < 5


CUSTOM = BUILTIN.with_custom([Field("shoe_size", "Shoe size", DataType.NUMBER, id=1, global_=False)])


@pytest.mark.parametrize(
    "text",
    ["anna", "email:x", "has:photo", "has:email", "no:address", "is:parked", "address.city:Köln", "partner.first_name:", "tag:x",
     "custom.shoe_size:>40", "birthday:>1980-5", "birthday:<=--04-12", "birthday:1980..", "opted_in_at:>2026-01-02",
     "shoe_size:42", "metadata.crm:7", "consent.basis:contract", "vcard.x-foo:", "list:a", "created:30d",
     "partner.address.city:x", '"foo:bar"', "https://example.com", "12:30", "mailto:anna@example.com", "letter:b", "uid:"],
)  # fmt: skip
def test_a_condition_on_what_a_book_holds_is_no_mistake(text: str) -> None:
    check(text, CUSTOM)


@pytest.mark.parametrize(
    ("text", "position", "said"),
    [
        ("qqq:bar", 0, 'No field is called “qqq”. In quotes, it is looked for as text: "qqq:bar".'),
        ("anna emial:x", 5, "Did you mean email:?"),
        ("phone:0301", 0, "Did you mean phone_number:?"),
        ("-Stadt:Köln", 1, "Did you mean address.city:?"),
        ("no:telefon", 0, "Did you mean phone_number:?"),
        ("has:phonenumber", 0, "Did you mean phone_number:?"),
        ("(a OR tga:x)", 6, "Did you mean tag:?"),
        ("shoesize:42", 0, "Did you mean custom.shoe_size:?"),
        ("partner.frist_name:x", 0, "Did you mean partner.first_name:?"),
        ("birthday:>July", 0, "“July” is no date; birthday: is compared with"),
        ("anna birthday:1.5.1980..2.5.1980", 5, "“1.5.1980” is no date"),
        ("custom.shoe_size:<big", 0, "“big” is no number"),
        ("is:paked", 0, "After is: stands one of: parked, deleted"),
    ],
)
def test_a_field_that_is_none_is_named_with_what_was_meant(text: str, position: int, said: str) -> None:
    with pytest.raises(QueryError) as caught:
        check(text, CUSTOM)
    assert caught.value.position == position
    assert said in caught.value.message


def test_a_pasted_link_is_what_it_leads_to() -> None:
    assert read("mailto:anna@example.com") == Word("anna@example.com")
    assert read("-tel:+4930123") == Not(Word("+4930123"))
    assert read(format(Word("tel:030"))) == Word("tel:030", phrase=True)


def test_has_asks_for_any_field() -> None:
    assert read("has:email") == Condition("email", Op.PRESENT)
    assert read("-has:custom.Size") == Not(Condition("custom.Size", Op.PRESENT))
