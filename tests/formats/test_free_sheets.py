"""Sheets that people made, in eight languages: clubs, schools, weddings, small firms, exports. What each column means is told
by its header and its cells, with no word from the user."""

from __future__ import annotations

import pytest

from app.domain.contact import Contact
from app.formats.mapping.targets import Target
from app.formats.reading import plan
from app.formats.sniffing import sniff
from tests.formats.sheets import code, sheets

SHEETS = {s.name: s for s in sheets()}


@pytest.mark.parametrize("name", SHEETS)
def test_at_least_nine_of_ten_columns_are_right(name: str) -> None:
    wrong = SHEETS[name].misses()
    assert len(wrong) <= 0.1 * len(SHEETS[name].headers), wrong


def test_of_all_columns_one_in_fifty_is_wrong_at_most() -> None:
    wrong = [m for s in SHEETS.values() for m in s.misses()]
    assert len(SHEETS) >= 50
    assert len(wrong) <= sum(len(s.headers) for s in SHEETS.values()) / 50, wrong


def goals(header: str, *rows: str) -> dict[str, str]:
    """By column where it goes."""
    read = plan(sniff("\r\n".join([header, *rows, ""]).encode(), "a.csv"))
    return {column: code(target) for column, target in read.mapping.items()}


def people(header: str, *rows: str) -> list[Contact]:
    records = plan(sniff("\r\n".join([header, *rows, ""]).encode(), "a.csv")).records()
    return [r.contact for r in records if r.contact]


@pytest.mark.parametrize(
    "header",
    [
        "Teléfono fijo", "Tel. fijo", "Festnetz", "Festnetznummer", "Tel. Festnetz", "Tél. fixe", "Téléphone fixe", "Fixe", "Tel. fisso",
        "Telefono fisso", "Telefone fixo", "Vaste telefoon", "Telefoon vast", "Tel. stacjonarny", "Telefon stacjonarny", "Landline",
        "Land line", "Landline phone", "Fastnet", "Pevná linka", "固定電話",
    ],
)  # fmt: skip
def test_a_landline_is_a_phone_at_home(header: str) -> None:
    assert goals(f"Name;{header}", "Ann Lee;030 1234567")[header] == "phone_number:Home"


@pytest.mark.parametrize(
    "header", ["Festnetz geschäftlich", "Teléfono fijo trabajo", "Tél. fixe bureau", "Telefono fisso ufficio"]
)
def test_a_landline_at_work_is_one_at_work(header: str) -> None:
    assert goals(f"Name;{header}", "Ann Lee;030 1234567")[header] == "phone_number:Work"


@pytest.mark.parametrize(
    "header",
    [
        "LinkedIn Bio", "LinkedIn Connections", "LinkedIn Followers", "LinkedIn About", "Followed on LinkedIn", "Facebook Fans",
        "Instagram Followed", "Twitter Bio", "Twitter Follower Count", "TikTok Likes", "Xing Kontakte", "LinkedIn Summary",
    ],
)  # fmt: skip
@pytest.mark.parametrize("cell", ["1204", "Loves boats and trains"])
def test_what_is_told_of_somebody_in_a_network_is_no_address_there(header: str, cell: str) -> None:
    found = goals(f"First Name;Last Name;{header}", f"Ann;Lee;{cell}", f"Bob;Ray;{cell}")[header]
    assert found in ("-", "note")


@pytest.mark.parametrize(
    ("header", "goal"),
    [
        ("LinkedIn profile URL", "linkedin"), ("Facebook Page", "facebook"), ("Instagram Username", "instagram"),
        ("Twitter Handle", "social:X"), ("X (Twitter)", "social:X"), ("YouTube link", "social:YouTube"), ("Xing-Profil", "social:Xing"),
    ],
)  # fmt: skip
def test_a_page_or_name_in_a_network_is_one(header: str, goal: str) -> None:
    assert goals(f"First Name;Last Name;{header}", "Ann;Lee;annlee")[header] == goal


def test_a_bio_of_hubspot_is_a_note() -> None:
    found = goals("Record ID;First Name;Last Name;Email;Contact owner;Lead Status;LinkedIn Bio;LinkedIn URL")
    assert (found["LinkedIn Bio"], found["LinkedIn URL"]) == ("note", "linkedin")


@pytest.mark.parametrize(
    "header", ["NIF", "CPF/CNPJ", "NIP", "Partita IVA", "USt-IdNr.", "KvK-nummer", "N° TVA", "IBAN", "Tax ID", "Emergency tel"]
)  # fmt: skip
def test_numbers_of_another_kind_are_no_phones(header: str) -> None:
    rows = ("Ann;030 1234567;123 456 789", "Bob;030 2345678;234 567 890", "Cy;030 3456789;345 678 901")
    assert goals(f"Name;Phone;{header}", *rows)[header] == "-"


@pytest.mark.parametrize(
    ("header", "cell", "city", "postcode", "state"),
    [
        ("PLZ/Ort", "04109 Leipzig", "Leipzig", "04109", ""), ("PLZ, Ort", "04109 Leipzig", "Leipzig", "04109", ""),
        ("CP y población", "28013 Madrid", "Madrid", "28013", ""), ("Postcode + plaats", "6811 AB Arnhem", "Arnhem", "6811 AB", ""),
        ("City/State/Zip", "Salem, OR 97301", "Salem", "97301", "OR"), ("City, State", "Denver, CO", "Denver", "", "CO"),
        ("Kod i miasto", "00-238 Warszawa", "Warszawa", "00-238", ""), ("PLZ/Ort", "Leipzig", "Leipzig", "", ""),
    ],
)  # fmt: skip
def test_city_and_postcode_in_one_column(
    header: str, cell: str, city: str, postcode: str, state: str
) -> None:
    (ann,) = people(f"Name;Street;{header}", f"Ann Lee;Ring 3;{cell}")
    (address,) = (a.value for a in ann.all("address"))
    assert (address.street, address.city, address.postcode, address.state) == (
        "Ring 3",
        city,
        postcode,
        state,
    )


def test_a_place_beside_a_street_is_kept() -> None:
    (ann,) = people("Name;Street;City;Location", "Ann Lee;Ring 3;Leipzig;Building B")
    (address,) = (a.value for a in ann.all("address"))
    assert (address.street, address.city, address.location) == ("Ring 3", "Leipzig", "Building B")


def test_two_surnames_are_one_name() -> None:
    (ana,) = people("Nombre;1er apellido;2º apellido;Móvil", "Ana;García;López;612 345 678")
    assert [a.value for a in ana.all("last_name")] == ["García López"]
    assert ana.text("first_name") == "Ana"


def test_surname_and_name_in_one_column_are_taken_apart() -> None:
    (udo,) = people("Nachname, Vorname;Handy", '"Kranz, Udo";0171 1234567')
    assert (udo.text("first_name"), udo.text("last_name")) == ("Udo", "Kranz")


def test_what_a_parent_is_reached_by_says_so() -> None:
    (kim,) = people(
        "Student First;Student Last;Mother's Name;Mother's Cell;Parent 1 Email",
        "Kim;Lee;Ann Lee;555-201-3344;ann@x.example",
    )
    assert [(a.label, a.value) for a in kim.all("related")] == [("Mother", "Ann Lee")]
    assert (kim.main("phone_number").label, kim.main("email").label) == ("Mother", "Parent")


def test_a_firm_with_a_person_to_speak_to() -> None:
    found = goals(
        "Customer;Contact Person;Phone", "Acme Ltd;Ann Lee;030 1234567", "Quill GmbH;Bob Ray;030 2345678"
    )
    assert (found["Customer"], found["Contact Person"]) == ("company", "display_name")
    assert goals("Firma/Name;Telefon", "Acme GmbH;030 1", "Quill AG;030 2")["Firma/Name"] == "company"
    assert goals("Firma/Name;Telefon", "Ann Lee;030 1", "Bob Ray;030 2")["Firma/Name"] == "display_name"


def test_a_number_behind_a_street_is_that_of_the_house() -> None:
    found = goals("Nome;Rua;Número;CEP;Telefone", "Ann Lee;Rua Mar;12;50010-000;(81) 3222-1111")
    assert found["Número"] == "address.house_number"
    assert goals("Nome;Número", "Ann Lee;(81) 3222-1111")["Número"] in ("phone_number", "-")


def test_where_no_header_names_a_name_the_cells_tell() -> None:
    rows = (
        "Tenor;Luc Martin;06 12 34 56 78",
        "Alt;Anne Petit;06 23 45 67 89",
        "Alt;Awa Diallo;06 34 56 78 90",
    )
    found = goals("Pupitre;Choriste;Mobile", *rows)
    assert (found["Pupitre"], found["Choriste"]) == ("-", "display_name")
    assert goals("Name;Choriste;Mobile", *(f"X{r}" for r in rows))["Choriste"] == "-"


def test_whose_mobile_it_is_makes_it_no_name() -> None:
    found = goals("Supplier;Rep mobile;Contact mobile", "Acme Ltd;0171 1234567;0171 2345678")
    assert (found["Rep mobile"], found["Contact mobile"]) == ("phone_number:Mobile", "phone_number:Mobile")


def test_a_count_of_guests_is_no_name() -> None:
    found = goals("Name;Guests;Phone", "Ann Lee;2;030 1234567", "Bob Ray;3;030 2345678")
    assert found["Guests"] == "-"


def test_a_column_for_city_and_postcode_can_be_saved() -> None:
    from app.formats.mapping.targets import from_json, to_json

    mapping = {"PLZ/Ort": Target("address", component="place")}
    assert from_json(to_json(mapping)) == mapping
