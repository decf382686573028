"""Tables whose headers are in further languages: mapped by whole headers; ambiguous dates by the languages' usual order."""

from __future__ import annotations

import pytest

from app.domain.contact import Contact
from app.formats.reading import plan
from app.formats.sniffing import sniff


def only(header: str, cells: str, encoding: str = "utf-8") -> Contact:
    """The contact of a table with one row, of which every column must go somewhere."""
    read = plan(sniff(f"{header}\r\n{cells}\r\n".encode(encoding), "a.csv"))
    assert read.unmapped == ()
    (record,) = read.records()
    assert record.contact is not None
    return record.contact


def test_japanese() -> None:
    c = only(
        "氏名,会社名,部署,役職,電話番号,携帯電話,メールアドレス,郵便番号,住所,誕生日,メモ",
        "田中 太郎,株式会社例,営業部,部長,03-1234-5678,090-1234-5678,taro@x.example,100-0001,東京都千代田区1-1,1980/04/12,重要",
        "cp932",
    )
    assert (c.text("last_name"), c.text("first_name"), c.text("birthday")) == ("田中", "太郎", "1980-04-12")
    assert (c.text("company"), c.text("department"), c.text("job_title")) == ("株式会社例", "営業部", "部長")
    assert [a.label for a in c.all("phone_number")] == [None, "Mobile"]
    (address,) = (a.value for a in c.all("address"))
    assert address.postcode == "100-0001"
    assert "千代田区" in f"{address.street}{address.location}{address.city}"


@pytest.mark.parametrize(
    ("header", "cells", "encoding"),
    [
        (
            "Ad;Soyad;Şirket;Unvan;Cep Telefonu;E-posta;Şehir;Doğum Tarihi",
            "Ann;Lee;Örnek;Müdür;0532 1234567;a@x.example;İzmir;03/04/1980",
            "cp1254",
        ),
        (
            "Имя;Фамилия;Организация;Должность;Мобильный телефон;Эл. почта;Город;Дата рождения",
            "Ann;Lee;Ромашка;Директор;8 916 1234567;a@x.example;Москва;03/04/1980",
            "cp1251",
        ),
        (
            "Nombre;Apellidos;Empresa;Cargo;Móvil;Correo electrónico;Población;Fecha de nacimiento",
            "Ann;Lee;Ejemplo;Jefa;612345678;a@x.example;Madrid;03/04/1980",
            "cp1252",
        ),
        (
            "Nome;Cognome;Azienda;Ruolo;Cellulare;E-mail;Comune;Data di nascita",
            "Ann;Lee;Esempio;Capo;3471234567;a@x.example;Roma;03/04/1980",
            "utf-8",
        ),
        (
            "Όνομα;Επώνυμο;Εταιρεία;Θέση;Κινητό;Ηλεκτρονικό ταχυδρομείο;Πόλη;Ημερομηνία γέννησης",
            "Ann;Lee;Παράδειγμα;Διευθύντρια;6912345678;a@x.example;Αθήνα;03/04/1980",
            "cp1253",
        ),
        (
            "Prenume;Nume de familie;Companie;Funcție;Mobil;E-mail;Oraș;Data nașterii",
            "Ann;Lee;Exemplu;Director;0712345678;a@x.example;Iași;03.04.1980",
            "utf-8",
        ),
        (
            "Ime;Prezime;Tvrtka;Radno mjesto;Mobitel;E-pošta;Grad;Datum rođenja",
            "Ann;Lee;Primjer;Direktorica;0912345678;a@x.example;Zagreb;03.04.1980",
            "cp1250",
        ),
    ],
    ids=["Turkish", "Russian", "Spanish", "Italian", "Greek", "Romanian", "Croatian"],
)
def test_the_day_comes_first_where_the_headers_language_has_it_so(
    header: str, cells: str, encoding: str
) -> None:
    c = only(header, cells, encoding)
    assert (c.text("first_name"), c.text("last_name")) == ("Ann", "Lee")
    assert c.text("birthday") == "1980-04-03"
    assert c.text("email") == "a@x.example"
    assert c.main("phone_number").label == "Mobile"


@pytest.mark.parametrize(
    "header",
    [
        'שם פרטי;שם משפחה;נייד;"דוא""ל";עיר',
        "الاسم الأول;اسم العائلة;الجوال;البريد الإلكتروني;المدينة",
        "Nama Depan;Nama Belakang;Ponsel;Surel;Kota",
        "Tên;Họ;Di động;Email;Thành phố",
        "Eesnimi;Perekonnanimi;Mobiiltelefon;E-post;Linn",
        "Vārds;Uzvārds;Mobilais;E-pasts;Pilsēta",
        "Vardas;Pavardė;Mobilusis;El. paštas;Miestas",
    ],
    ids=["Hebrew", "Arabic", "Indonesian", "Vietnamese", "Estonian", "Latvian", "Lithuanian"],
)
def test_headers_of_further_languages(header: str) -> None:
    c = only(header, "Ann;Lee;+4915112345678;a@x.example;Xy")
    assert (c.text("first_name"), c.text("last_name"), c.text("email")) == ("Ann", "Lee", "a@x.example")
    assert c.main("phone_number").label == "Mobile"
    assert [a.value.city for a in c.all("address")] == ["Xy"]


def test_english_headers_say_nothing_of_the_order() -> None:
    assert only("First Name,Last Name,Birthday", "Ann,Lee,03/04/1980").text("birthday") == "1980-03-04"


def test_a_deleted_member_of_linkedin_is_a_problem_and_no_nameless_contact() -> None:
    text = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n,,,,,,02 Feb 2023\r\n"
    (record,) = plan(sniff(text.encode(), "Connections.csv")).records()
    assert record.contact is None
    assert record.problems[0].problem == "This row holds a date, and nothing about whose it is."
