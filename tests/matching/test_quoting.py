"""Evidence quotes the cards: their letters, their spelling, their way of writing numbers."""

from __future__ import annotations

from itertools import combinations

import pytest

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact
from app.domain.normalize import normalize
from app.matching import Cluster, Statistics, compare, profile, words
from app.matching.quoting import as_written, quoted


def person(id_: str, first: str, last: str, **more: str) -> Contact:
    values = {"first_name": first, "last_name": last, **more}
    attributes = tuple(Attribute(name, value) for name, value in values.items() if value)
    return normalize(Contact(id=id_, attributes=attributes), BUILTIN, "GB")


@pytest.mark.parametrize(
    ("one", "other", "detail", "said"),
    [
        (("Юрий", "Иванов"), ("Yuriy", "Petrov"), "family.different", "but different last names: Иванов, Petrov"),
        (("محمد", "خوري"), ("Mohammed", "Khoury"), "given.sounds", "first names that sound alike: محمد, Mohammed"),
        (("Jörg", "Müller-Lüdke"), ("Jörg", "Müller"), "family.part", "part of the last name in common: Müller Lüdke, Müller"),
        (("robert", "O’Neill"), ("Bob", "O'Neill"), "given.short", "Bob is a short form of Robert"),
        (("Marc", "Hale"), ("Mark", "Hale"), "given.form", "Marc and Mark are forms of one name"),
        (("Johnny", "Hale"), ("John", "Hale"), "given.form", "Johnny and John are forms of one name"),
        (("Steven", "Hale"), ("Stephen", "Hale"), "given.form", "Steven and Stephen are forms of one name"),
        (("Samuel", "Hale"), ("Sammy", "Hale"), "given.short", "Sammy is a short form of Samuel"),
        (("Ana", "de la Cruz"), ("Ana", "DeSouza"), "family.different", "but different last names: Cruz, DeSouza"),
    ],
)  # fmt: skip
def test_names_are_quoted_as_they_are_written(
    one: tuple[str, str], other: tuple[str, str], detail: str, said: str
) -> None:
    a, b = person("a", *one), person("b", *other)
    pair = compare(profile(a, "GB"), profile(b, "GB"), Statistics())
    evidence = {e.detail: e for e in pair.evidence}
    assert words(quoted(evidence[detail], a, b)) == said


def test_numbers_are_quoted_as_they_are_written() -> None:
    a = person("a", "Ann", "Hollis", phone_number="07700 900142")
    b = person("b", "Ann", "Hollis", phone_number="+44 (7700) 900143")
    cluster = Cluster("likely", 0.9, ("a", "b"), (compare(profile(a, "GB"), profile(b, "GB"), Statistics()),))
    known = {"a": a, "b": b}
    evidence = as_written(cluster, known.get).pairs[0].evidence
    assert "phone numbers differ by one digit: 07700 900142, +44 (7700) 900143" in map(words, evidence)
    assert [e.weight for e in evidence] == [e.weight for e in cluster.pairs[0].evidence]


def test_a_number_of_an_earlier_plan_is_quoted_as_it_is_written() -> None:
    a = person("a", "Ana", "Ruiz", phone_number="+52 1 55 1234 5678")
    b = person("b", "Ana", "Ruiz", phone_number="+52 55 1234 5679")
    pair = compare(profile(a, "GB"), profile(b, "GB"), Statistics())
    said = [words(quoted(e, a, b)) for e in pair.evidence]
    assert "phone numbers differ by one digit: +52 1 55 1234 5678, +52 55 1234 5679" in said


def test_without_the_cards_evidence_stays_as_it_is() -> None:
    a, b = person("a", "Юрий", "Иванов"), person("b", "Yuri", "Petrov")
    pair = compare(profile(a, "GB"), profile(b, "GB"), Statistics())
    cluster = Cluster("ask", pair.probability, ("a", "b"), (pair,))
    assert as_written(cluster, dict[str, Contact]().get).pairs[0].evidence == pair.evidence


def test_each_card_is_read_once_for_all_the_evidence_of_a_group() -> None:
    people = {i: person(i, "Юрий", f"Иванов{i}") for i in "abcde"}
    pairs = [
        compare(profile(people[i], "GB"), profile(people[j], "GB"), Statistics())
        for i, j in combinations(people, 2)
    ]
    asked: list[str] = []

    def contact(contact_id: str) -> Contact:
        asked.append(contact_id)
        return people[contact_id]

    written = as_written(Cluster("ask", 0.5, tuple(people), tuple(pairs)), contact)
    assert all(pair.evidence for pair in written.pairs)
    assert sorted(asked) == sorted(people)
