"""`merge --choices`: what is kept and which main values the result gets."""

import json
from pathlib import Path

from tests.cli.conftest import Kith


def test_main_values_of_the_choices_take_the_place_of_what_came(kith: Kith, tmp_path: Path) -> None:
    a = kith("add", "first_name=Ann", "last_name=Lee", "email=ann@x.example")["id"]
    b = kith("add", "first_name=Anne", "last_name=Lee", "email=ann@y.example")["id"]
    file = tmp_path / "choices.json"
    file.write_text(
        json.dumps({"values": {"last_name": "Lee-Ray", "role": "Boss", "email": "ann@z.example"}})
    )
    done = kith("merge", a, b, "--choices", file)
    got = kith("show", a)
    said = {(v["field"], v["value"]) for v in got["attributes"]}
    assert {
        ("last_name", "Lee-Ray"),
        ("role", "Boss"),
        ("email", "ann@z.example"),
        ("email", "ann@y.example"),
    } <= said
    lost = {(d["contact"], d["field"], d["value"]) for d in done["discarded"]}
    assert {(a, "last_name", "Lee"), (b, "last_name", "Lee"), (a, "email", "ann@x.example")} <= lost
    assert not said & {("last_name", "Lee"), ("email", "ann@x.example")}
