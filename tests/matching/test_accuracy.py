"""The generated book of the benchmark, small: what is found in it, and that nothing safe is wrong."""

from __future__ import annotations

from tests.benchmarks.accuracy import generated, ours, pairs_of, score


def test_a_generated_book_is_cleaned_up_well_and_no_safe_pair_is_wrong() -> None:
    data = generated(1500)
    found, clusters = ours(data)
    f1, precision, recall = score(found, data.pairs)
    assert f1 > 0.95, (f1, precision, recall)
    assert pairs_of(c.contacts for c in clusters if c.level == "safe") <= data.pairs
