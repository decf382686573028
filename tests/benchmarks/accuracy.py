"""Duplicates found and missed, on sets of known truth: generated books, and the public sets of packages that are installed by
hand (`public`). Splink, where installed, in the same run."""

from __future__ import annotations

import time
from collections.abc import Iterator

from app.domain.catalogue import BUILTIN
from app.domain.normalize import normalize
from app.matching import Cluster, find, profile
from tests.benchmarks.books import with_duplicates
from tests.benchmarks.public import sets
from tests.benchmarks.truth import Pairs, Set, pairs_of

Line = tuple[str, str, str, bool]


def score(found: Pairs, true: Pairs) -> tuple[float, float, float]:
    """F1, precision, recall."""
    hits = len(found & true)
    precision, recall = hits / max(1, len(found)), hits / max(1, len(true))
    return 2 * precision * recall / max(1e-9, precision + recall), precision, recall


def generated(size: int, seed: int = 21) -> Set:
    """A book of the generator: households, offices, short forms, typing errors."""
    cards, truth = with_duplicates(size, seed)
    profiles = [profile(normalize(c, BUILTIN, "US"), "US") for c in cards]
    return Set(f"generated book, {size:,}", profiles, truth, 0.94)


def ours(data: Set) -> tuple[Pairs, list[Cluster]]:
    """What this program finds."""
    clusters = find(data.profiles)
    return pairs_of(c.contacts for c in clusters if c.probability >= 0.5), clusters


def splink(data: Set) -> Pairs | None:
    """What Splink (5) finds in the same profiles, untrained but for EM; None if it is not installed."""
    try:
        import pandas  # type: ignore[import-not-found]
        import splink.comparison_library as compare  # type: ignore[import-not-found]
        from splink import DuckDBAPI, Linker, SettingsCreator, block_on  # type: ignore[import-not-found]
    except ImportError:
        return None
    frame = pandas.DataFrame(
        {
            "unique_id": p.id,
            "given": " ".join(p.given[:1]) or None,
            "family": " ".join(p.family) or None,
            "phone": p.phones[0][0] if p.phones else None,
            "email": p.emails[0] if p.emails else None,
            "born": "{}-{:02}-{:02}".format(*p.born) if all(p.born) else None,
            "street": p.places[0][0] or None if p.places else None,
            "post": p.places[0][4] or None if p.places else None,
        }
        for p in data.profiles
    )
    used = [c for c in frame.columns[1:] if frame[c].notna().any()]
    kinds = {"given": compare.NameComparison, "family": compare.NameComparison}
    comparisons = [kinds[c](c) if c in kinds else compare.LevenshteinAtThresholds(c, [1, 2]) for c in used]
    rules = [block_on(c) for c in used if c not in ("given", "family")] + [block_on("given", "family")]
    settings = SettingsCreator(
        link_type="dedupe_only", comparisons=comparisons, blocking_rules_to_generate_predictions=rules
    )
    linker = Linker(DuckDBAPI().register(frame), settings, log_level=None)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
    if "given" not in used:  # it is about people
        return None
    second = next(c for c in ("post", "email", "phone", "born") if c in used)
    for rule in (block_on("given", "family"), block_on(second)):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    predicted = linker.inference.predict(threshold_match_probability=0.5)
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
        predicted, 0.5
    ).as_pandas_dataframe()
    return pairs_of(group["unique_id"] for _, group in clusters.groupby("cluster_id"))


def accuracy(size: int) -> Iterator[Line]:
    """F1, safe precision and time of each set, and Splink's beside it."""
    books = [generated(n, seed) for n, seed in ((10_000, 21), (100_000, 3)) if n <= size] or [generated(size)]
    for data in (*books, *sets()):
        true = data.pairs
        started = time.perf_counter()
        found, clusters = ours(data)
        seconds = time.perf_counter() - started
        f1, precision, recall = score(found, true)
        safe = pairs_of(c.contacts for c in clusters if c.level == "safe")
        sure = len(safe & true) / max(1, len(safe))
        yield (
            data.name,
            f"F1 {f1:.4f} ({precision:.3f}/{recall:.3f}) {seconds:.1f} s",
            f"F1 {data.limit}",
            f1 >= data.limit,
        )
        yield "   safe pairs", f"{len(safe)}, precision {sure:.4f}", ".9995", not safe or sure >= 0.9995
        started = time.perf_counter()
        theirs = splink(data)
        if theirs is not None:
            other = score(theirs, true)[0]
            yield (
                "   Splink",
                f"F1 {other:.4f} {time.perf_counter() - started:.1f} s",
                "less than ours",
                other <= f1,
            )
