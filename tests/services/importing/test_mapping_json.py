"""Mappings as files: S3's form is read and written, and what is written reads back as it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.catalogue import BUILTIN
from app.domain.errors import KithError
from app.domain.values import ADDRESS_PARTS
from app.formats.mapping.targets import Target, from_json, to_json
from app.services.importing.saved import SavedMapping, read, write

texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=12)
targets = st.one_of(
    st.builds(
        Target,
        st.sampled_from([f.name for f in BUILTIN])
        | st.sampled_from(["Shoe size", "phone", "custom", "Größe"]),
        st.none() | texts,
        st.integers(0, 9),
        st.sampled_from(["", "label"]),
        st.booleans(),
        st.sampled_from(["", ";", "name"]),
    ),
    st.builds(
        Target, st.just("address"), st.none(), st.integers(0, 3), st.sampled_from([*ADDRESS_PARTS, "full"])
    ),
    st.builds(Target, st.sampled_from(["metadata", "consent"]), component=texts),
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(texts, targets, max_size=5))
def test_what_is_written_reads_back(mapping: dict[str, Target | None]) -> None:
    assert from_json(json.loads(json.dumps(to_json(mapping)))) == mapping


def test_the_mapping_of_s3_is_read(tmp_path: Path) -> None:
    path = tmp_path / "m.json"
    path.write_text(
        json.dumps({
            "mappings": {
                "Tel": {"attribute_type": "phone_number", "label": "Home", "index": 1},
                "Town": {"attribute_type": "address.city", "index": 1, "is_partner": True},
                "From": {"attribute_type": "source"},
            }
        })
    )  # fmt: skip
    assert read(path).mapping == {
        "Tel": Target("phone_number", "Home", 1),
        "Town": Target("address", None, 1, "city", True),
        "From": Target("lead_source"),
    }


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"a": 5}', '{"mappings": {"a": {"index": 1}}}', "[" * 100_000]
)
def test_what_is_no_mapping_is_refused_in_words(tmp_path: Path, text: str) -> None:
    path = tmp_path / "m.json"
    path.write_text(text)
    with pytest.raises(KithError, match="mapping"):
        read(path)


def test_columns_that_go_nowhere_are_left_out(tmp_path: Path) -> None:
    write(SavedMapping("m", {"A": Target("email"), "B": None}), tmp_path / "m.json")
    assert read(tmp_path / "m.json").mapping == {"A": Target("email")}
