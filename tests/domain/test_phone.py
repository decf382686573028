"""Phone numbers as people type them."""

import subprocess
import sys

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import phone
from app.domain.phone import PROBLEMS, Phone


@pytest.mark.parametrize(
    ("typed", "region", "e164", "extension"),
    [
        ("+49 30 1234567", "", "+49301234567", ""),
        ("0049 (30) 123-45 67", "", "+49301234567", ""),
        ("+49 (0)30 1234567", "", "+49301234567", ""),
        ("0049 (0) 30 / 1234567", "", "+49301234567", ""),
        ("030 1234567", "DE", "+49301234567", ""),
        ("(030) 1234-567", "DE", "+49301234567", ""),
        ("4930 1234567", "DE", "+49301234567", ""),
        ("0049 30 1234568 ext. 12", "", "+49301234568", "12"),
        ("030 1234567 Durchwahl 12", "DE", "+49301234567", "12"),
        ("+1 303 555 0111 x4", "", "+13035550111", "4"),
        ("(303) 555-0111 Ext: 4", "US", "+13035550111", "4"),
        ("303-555-0111 #42", "US", "+13035550111", "42"),
        ("+1 303 555 0111,,12", "", "+13035550111", "12"),
        ("tel:+1-303-555-0111;ext=4", "", "+13035550111", "4"),
        ("TEL:+1-303-555-0111", "", "+13035550111", ""),
        ("tel:1234567;phone-context=+4930", "", "+49301234567", ""),
        ("tel:%2B49301234567", "", "+49301234567", ""),
        ("*31#+49 171 1234567", "", "+491711234567", ""),
        ("#31#0171 1234567", "DE", "+491711234567", ""),
        ("1-800-FLOWERS", "US", "+18003569377", ""),
        ("1-800-GOT-JUNK", "US", "+18004685865", ""),
        ("+39 06 1234567", "", "+39061234567", ""),
        ("+39 (0)6 1234567", "", "+39061234567", ""),
        ("011 49 30 1234567", "US", "+49301234567", ""),
        ("＋４９ ３０ １２３４５６７", "", "+49301234567", ""),
        ("+٤٩٣٠١٢٣٤٥٦٧", "", "+49301234567", ""),
        ("0171 1234567 (mobil)", "DE", "+491711234567", ""),
        ("Tel. 030 1234567", "DE", "+49301234567", ""),
        ("8 (495) 123-45-67", "RU", "+74951234567", ""),
        ("06 20 123 4567", "HU", "+36201234567", ""),
        ("020 7946 0018", "gb", "+442079460018", ""),
        ("(+49) 171 1234567", "", "+491711234567", ""),
    ],
)
def test_reads(typed: str, region: str, e164: str, extension: str) -> None:
    read = phone.parse(typed, region)
    assert (read.typed, read.e164, read.extension, read.problem) == (typed, e164, extension, "")


@pytest.mark.parametrize(
    ("typed", "region", "problem"),
    [
        ("call my brother", "DE", "unreadable"),
        ("", "", "unreadable"),
        ("n/a", "US", "unreadable"),
        ("1.55512E+10", "US", "unreadable"),
        ("12 Main Street 34567", "US", "unreadable"),
        ("030 1234567", "", "no_country"),
        ("+999 1234567", "", "no_country"),
        ("555-0111", "US", "no_area_code"),
        ("12", "US", "too_short"),
        ("303-555-0111; 303-555-0112", "US", "several"),
        ("+49 30 1234567890123456", "", "too_long"),
        ("030 123456 / 0171 123456", "DE", "several"),
        ("9" * 5000, "DE", "too_long"),
    ],
)
def test_keeps_and_flags_what_cannot_be_read(typed: str, region: str, problem: str) -> None:
    assert phone.parse(typed, region) == Phone(typed, problem=problem)
    assert problem in PROBLEMS


@given(
    st.text(st.characters() | st.sampled_from("+0123456789()-./ x#;*")),
    st.sampled_from(["", "DE", "US", "IT", "??"]),
)
def test_any_text_is_kept_and_read_the_same_again(text: str, region: str) -> None:
    read = phone.parse(text, region)
    assert read.typed == text
    assert bool(read.e164) != bool(read.problem)
    if read.e164:
        assert phone.parse(read.e164, "").e164 == read.e164
        assert phone.parse(read.normalized, "").normalized == read.normalized


_LIKELY = st.from_regex(r"(?:1|33|34|41|43|44|45|47|49|32|351)[0-9]{5,14}|0?[0-9]{6,12}", fullmatch=True)


@given(_LIKELY, st.booleans(), st.sampled_from(["DE", "AT", "CH", "FR", "GB", "BE", "US", "CA", "IT"]))
def test_short_cut_agrees_with_the_library(digits: str, international: bool, region: str) -> None:
    quick = phone._quick(international, digits, region)
    if quick:
        number = phonenumbers.parse(("+" if international else "") + digits, region)
        assert phonenumbers.is_possible_number(number)
        assert quick == phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        ("typed", "030/1234567 -12 x4"),
        ("e164", "+4930123456712"),
        ("digits", "4930123456712"),
        ("international", "+49 30 123456712 ext. 4"),
        ("national", "030 123456712 ext. 4"),
    ],
)
def test_styles(style: str, shown: str) -> None:
    assert phone.format(phone.parse("030/1234567 -12 x4", "DE"), style) == shown


def test_styles_of_a_text_and_of_what_cannot_be_read() -> None:
    assert phone.format("+13035550111", "national") == "(303) 555-0111"
    assert phone.format(Phone("ask 12", problem="unreadable"), "international") == "ask 12"
    assert phone.format(Phone("ask 12", problem="unreadable"), "digits") == "12"
    with pytest.raises(ValueError, match="loud"):
        phone.format("+13035550111", "loud")


def test_region_and_kind() -> None:
    mobile = phone.parse("+49 171 1234567")
    assert (mobile.region, mobile.kind) == ("DE", "mobile")
    assert (Phone("x").region, Phone("x").kind) == ("", "")


def test_the_library_is_imported_only_when_a_number_needs_it(pytestconfig: pytest.Config) -> None:
    code = "import sys, app.domain.normalize; print('phonenumbers' in sys.modules)"
    command = [sys.executable, "-c", code]
    run = subprocess.run(command, cwd=pytestconfig.rootpath, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("digits", "region", "e164"),
    [
        ("4915112345678", "DE", "+4915112345678"), ("491711234567", "DE", "+491711234567"), ("493012345678", "DE", "+493012345678"),
        ("436641234567", "AT", "+436641234567"), ("33612345678", "FR", "+33612345678"), ("393331234567", "IT", "+393331234567"),
        ("15551234567", "US", "+15551234567"), ("4921123456", "DE", "+494921123456"), ("491 12345", "DE", "+4949112345"),
        ("3931234567", "IT", "+393931234567"), ("55991234567", "BR", "+5555991234567"), ("390612345678", "IT", "+390612345678"),
        ("9112345678", "IN", "+919112345678"),
    ],
)  # fmt: skip
def test_a_country_code_without_its_plus_is_told_from_an_area_code(
    digits: str, region: str, e164: str
) -> None:
    assert phone.parse(digits, region).e164 == e164


@pytest.mark.parametrize(
    ("number", "within"),
    [
        ("+34600111222", "600111222"),
        ("+15125554075", "5125554075"),
        ("07700900111", "7700900111"),
        ("12a", "12"),
    ],
)
def test_the_digits_within_the_country(number: str, within: str) -> None:
    assert phone.within(number) == within
