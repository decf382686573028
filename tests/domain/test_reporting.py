from hypothesis import given
from hypothesis import strategies as st

from app.domain.reporting import Node, trees

NAMES = st.sampled_from("abcdefg")


def test_a_line_of_command_is_one_tree() -> None:
    assert trees(["ann", "bob", "cyd"], {"bob": "ann", "cyd": "bob"}) == [
        Node("ann", (Node("bob", (Node("cyd"),)),))
    ]


def test_a_manager_from_outside_heads_a_tree_and_loners_are_left_out() -> None:
    assert trees(["ann", "bob"], {"bob": "eve"}) == [Node("eve", (Node("bob"),))]


def test_a_circle_is_cut() -> None:
    assert trees(["ann", "bob"], {"ann": "bob", "bob": "ann"}) == [Node("ann", (Node("bob"),))]


@given(st.lists(NAMES, unique=True), st.dictionaries(NAMES, NAMES))
def test_nobody_stands_twice_and_who_has_a_manager_stands_below_or_heads_a_circle(
    people: list[str], managers: dict[str, str]
) -> None:
    found = [node for root in trees(people, managers) for node in root]
    keys = [node.key for node in found]
    assert len(keys) == len(set(keys))
    pairs = {(below.key, node.key) for node in found for below in node.below}
    assert all(managers[low] == high for low, high in pairs)
    for person in people:
        if managers.get(person) not in (None, person):
            assert person in keys
