"""Postal addresses: pasted, shown, compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import addresses
from app.domain.countries import code_of
from app.domain.folding import words
from app.domain.values import Address
from tests.domain import strategies


@pytest.mark.parametrize(
    ("block", "address"),
    [
        (
            "Hauptstraße 12a\n50667 Köln\nGermany",
            Address(street="Hauptstraße 12a", city="Köln", postcode="50667", country="Germany"),
        ),
        (
            "12 Main St, Apt 4, Springfield, IL 62701, USA",
            Address(street="12 Main St", unit="Apt 4", city="Springfield", state="IL", postcode="62701", country="USA"),
        ),
        (
            "10 Downing Street\nLondon\nSW1A 2AA\nUnited Kingdom",
            Address(street="10 Downing Street", city="London", postcode="SW1A 2AA", country="United Kingdom"),
        ),
        (
            "c/o Meier\nHauptstr. 1\nD-50667 Köln",
            Address(extra="c/o Meier", street="Hauptstr. 1", city="Köln", postcode="D-50667"),
        ),
        ("Keizersgracht 1\n1015 AA Amsterdam", Address(street="Keizersgracht 1", city="Amsterdam", postcode="1015 AA")),
        (
            "Acme\nPO Box 77\n12 High St\nLondon SW1A 2AA",
            Address(po_box="PO Box 77", extra="Acme", street="12 High St", city="London", postcode="SW1A 2AA"),
        ),
        ("somewhere near the lake\nsecond house", Address(location="somewhere near the lake\nsecond house")),
        ("Berlin", Address(location="Berlin")),
        ("", Address()),
    ],
)  # fmt: skip
def test_pasted_blocks(block: str, address: Address) -> None:
    assert addresses.parse_block(block) == address


_pieces = st.sampled_from(
    ["12 Main St", "Hauptstr. 1", "50667 Köln", "Springfield, IL 62701", "Germany", "USA", "Apt 4", "c/o X", "London",
     "SW1A 2AA", "PO Box 7", "", "x"]
)  # fmt: skip


@given(
    st.lists(_pieces, max_size=6).flatmap(lambda rows: st.sampled_from(["\n".join(rows), ", ".join(rows)]))
    | st.text()
)
def test_no_word_gets_lost(text: str) -> None:
    found = addresses.parse_block(text)
    assert sorted(words(" ".join(found.parts().values()))) == sorted(words(text))


@pytest.mark.parametrize(
    ("address", "lines"),
    [
        (
            Address(street="Hauptstraße", house_number="12a", unit="4. OG", city="Köln", state="NRW", postcode="50667",
                    country="Germany", extra="c/o Meier", po_box="77"),
            ["c/o Meier", "P.O. Box 77", "Hauptstraße 12a, 4. OG", "50667 Köln, NRW", "Germany"],
        ),
        (
            Address(house_number="12", street_prefix="N", street="Main", street_suffix="St", city="Springfield", state="IL",
                    postcode="62701", country="USA"),
            ["12 N Main St", "Springfield, IL 62701", "USA"],
        ),
        (Address(city="Paris"), ["Paris"]),
        (Address(location="near the lake\nsecond house"), ["near the lake", "second house"]),
        (Address(), []),
    ],
)  # fmt: skip
def test_lines(address: Address, lines: list[str]) -> None:
    assert addresses.lines(address) == lines
    assert addresses.one_line(address) == ", ".join(lines)
    assert addresses.lines(address, country=False) == [
        line for line in lines if line not in ("Germany", "USA")
    ]


@given(strategies.addresses)
def test_every_part_is_shown(address: Address) -> None:
    assert all(
        set(words(part)) <= set(words(addresses.one_line(address))) for part in address.parts().values()
    )


def test_equal_addresses() -> None:
    apart = Address(
        street="Hauptstraße", house_number="12a", postcode="D-50667", city="KÖLN", country="Deutschland"
    )
    whole = Address(street="Hauptstrasse 12a", postcode="50667", city="Köln", country="Germany")
    assert addresses.normalize(apart) == addresses.normalize(whole) != ""
    assert addresses.normalize(Address(street="3 E 12 St")) != addresses.normalize(
        Address(street="12 E 3 St")
    )
    assert addresses.normalize(Address()) == ""


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Germany", "DE"),
        ("DEUTSCHLAND", "DE"),
        ("de", "DE"),
        ("U.S.A.", "US"),
        ("日本", "JP"),
        ("Narnia", ""),
    ],
)
def test_countries(name: str, code: str) -> None:
    assert code_of(name) == code
