"""Average linkage: plain numbers for few members, arrays for many, and the same groups to the last bit."""

from __future__ import annotations

import numpy as np
import pytest

from app.matching import clustering
from app.matching.clustering import linked


def some(dice: np.random.Generator, members: int) -> tuple[np.ndarray, np.ndarray]:
    """Ties and fields as they come: symmetric, with vetoes, and nothing said in many fields."""
    ties = dice.normal(2, 9, (members, members)).astype(np.float32)
    ties[dice.random(ties.shape) < 0.1] = -1000
    fields = dice.normal(1, 6, (members, members, 9)).astype(np.float32)
    fields[dice.random(fields.shape) < 0.4] = np.nan
    for x in range(members):
        ties[x, x] = -np.inf
        fields[x, x] = np.nan
        for y in range(x):
            ties[y, x], fields[y, x] = ties[x, y], fields[x, y]
    return ties, fields


@pytest.mark.parametrize("members", range(3, 7))
def test_few_members_are_linked_as_many_are(members: int, monkeypatch: pytest.MonkeyPatch) -> None:
    dice = np.random.default_rng(members)
    sets = [some(dice, members) for _ in range(150)]
    asked = [(ties, seen, prior) for ties, fields in sets for seen, prior in ((None, 0.0), (fields, -9.0))]
    few = [linked(ties.copy(), seen, prior) for ties, seen, prior in asked]
    monkeypatch.setattr(clustering, "FEW", 0)
    assert few == [linked(ties.copy(), seen, prior) for ties, seen, prior in asked]
    assert len({str(found) for found in few}) > 3


def test_no_chain_ties_two_who_are_apart() -> None:
    ties = np.array([[-np.inf, 12, -30], [12, -np.inf, 9], [-30, 9, -np.inf]], np.float32)
    assert linked(ties) == [[0, 1]]
