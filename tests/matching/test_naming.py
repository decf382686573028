"""What kind of card a line of name makes, and how names in other scripts are read."""

from __future__ import annotations

import pytest

from app.matching.eastern import readings
from app.matching.genders import man_in
from app.matching.naming import Name, person, whole

LINES = {
    "Frau Schreiber": Name((), ("schreiber",), gender="f"),
    "Mr. John Farnsworth": Name(("john",), ("farnsworth",), gender="m"),
    "Prof. Dr. Eva Lindt": Name(("eva",), ("lindt",)),
    "Familie Brinkmann": Name(("familie",), ("brinkmann",), kind="household"),
    "The Hooper Family": Name(("familie",), ("hooper",), kind="household"),
    "Tom and Linda Barrow": Name(("linda", "tom"), ("barrow",), kind="household"),
    "Linda & Tom Barrow": Name(("linda", "tom"), ("barrow",), kind="household"),
    "ifj. Kovács Péter": Name(("peter",), ("kovacs",), "jr"),
    "Karel Novák ml.": Name(("karel",), ("novak",), "jr"),
    "Nils Holm d.ä.": Name(("nils",), ("holm",), "sr"),
    "Pierre Leclerc père": Name(("pierre",), ("leclerc",), "sr"),
    "Preston Hale, 2nd": Name(("preston",), ("hale",), "jr"),
    "Leopold Stanwyck, Esq.": Name(("leopold",), ("stanwyck",)),
    "Hofstadter, Leonora": Name(("leonora",), ("hofstadter",)),
    "Peter Malinowski (Siemens)": Name(("peter",), ("malinowski",)),
    "Peter Malinowski Handy": Name(("peter",), ("malinowski",)),
    'William "Buzz" Tarkington': Name(("william",), ("tarkington",), nicknames=("buzz",)),
    "Bäckerei Huber": Name(("baeckerei", "huber"), kind="firm"),
    "김민준": Name(("민준",), ("김",)),
    "João Costa e Silva": Name(("joao",), ("costa", "silva")),
    "José Ortega y Gasset": Name(("jose",), ("ortega", "gasset")),
    "Paolo Rossi e Anna": Name(("paolo", "rossi", "anna"), kind="household"),
    "Anna e Paolo Rossi": Name(("anna", "paolo"), ("rossi",), kind="household"),
    "Amartya Kumar Sen": Name(("amartya", "kumar"), ("sen",)),
    "Hans Meier sen.": Name(("hans",), ("meier",), "sr"),
    "Hans Meier jun": Name(("hans",), ("meier",), "jr"),
}


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_name(line: str) -> None:
    assert whole(line, "") == LINES[line]


def test_titles_say_who_is_meant() -> None:
    assert person("", "", "Goldstein", "", "Mrs.").gender == "f"
    assert person("Robert", "", "Hale", "", "Mr").gender == "m"
    assert person("Robert", "", "Hale", "", "Dr.").gender == ""
    assert person("Amartya", "", "Das Sen", "") == Name(("amartya",), ("sen",))
    assert person("Familie", "", "Brinkmann", "").kind == "household"


def test_readings_by_country_and_dialect() -> None:
    assert {"zhang", "cheung"} <= readings("張", True)
    assert "weiming" in readings("伟明", False)
    assert {"lee", "yi"} <= readings("이", True)
    assert "seoyeon" in readings("서연", False)
    assert "hanako" in readings("花子", False)
    assert not readings("สมชาย", False)


def test_names_of_women_made_of_those_of_men() -> None:
    assert man_in("daniela") == man_in("danielle") == ("daniel",)
    assert man_in("jana") == ("jan",)
    assert man_in("anna") == man_in("kristina") == man_in("robert") == ()
