"""E-mail addresses, dates, web addresses: from typed text to their comparable form."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import dates, email, urls
from app.domain.dates import PartialDate


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Zoe@Example.COM", "zoe@example.com"),
        ("  <zoe@example.com> ", "zoe@example.com"),
        ("Zoë M. <zoe@example.com>", "zoe@example.com"),
        ("mailto:zoe@example.com?subject=x", "zoe@example.com"),
        ('"john doe"@example.org', '"john doe"@example.org'),
        ("a@müller.de", "a@müller.de"),
        ("a@[192.0.2.1]", "a@[192.0.2.1]"),
        ("a@example.com.", "a@example.com"),
        ("o'brien+x@example.co.uk", "o'brien+x@example.co.uk"),
        ("not an address", ""),
        ("a@b", ""),
        ("a b@example.com", ""),
        ("a@example.com, b@example.com", ""),
        (".a@example.com", ""),
        ("a@@example.com", ""),
        ("", ""),
    ],
)
def test_emails(text: str, address: str) -> None:
    assert email.normalize(text) == address


@given(st.text() | st.emails())
def test_emails_normalize_once(text: str) -> None:
    found = email.normalize(text)
    assert email.normalize(found) == found
    assert email.canonical(email.canonical(text)) == email.canonical(text)
    email.hint(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("a@gmial.com", "a@gmail.com"),
        ("a@gmai.com", "a@gmail.com"),
        ("a@gmail.con", "a@gmail.com"),
        ("a@hotmial.com", "a@hotmail.com"),
        ("a@gmailcom", "a@gmail.com"),
        ("a@example.con", "a@example.com"),
        ("a@gmail.com", None),
        ("a@mail.com", None),
        ("a@gmx.com", None),
        ("a@example.org", None),
        ("nobody", None),
    ],
)
def test_hints(text: str, meant: str | None) -> None:
    assert email.hint(text) == meant


@pytest.mark.parametrize(
    ("text", "mailbox"),
    [
        ("J.Doe+news@googlemail.com", "jdoe@gmail.com"),
        ("j.doe+news@example.com", "j.doe@example.com"),
        ("no", ""),
    ],
)
def test_mailboxes(text: str, mailbox: str) -> None:
    assert email.canonical(text) == mailbox


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("1985-04-12", "1985-04-12"),
        ("19850412", "1985-04-12"),
        ("19850412T101010Z", "1985-04-12"),
        ("1985-04-12T00:00:00+01:00", "1985-04-12"),
        ("1985-4-2", "1985-04-02"),
        ("1985/04/12", "1985-04-12"),
        ("1985", "1985"),
        ("1985-04", "1985-04"),
        ("--04-12", "--04-12"),
        ("--0412", "--04-12"),
        ("--04", "--04"),
        ("---12", "---12"),
        ("0000-04-12", "--04-12"),
        ("12.4.1985", "1985-04-12"),
        ("12.04.", "--04-12"),
        ("4/12/1985", "1985-04-12"),
        ("31/12/1985", "1985-12-31"),
        ("2/29", "--02-29"),
        ("04/1985", "1985-04"),
        ("12 Apr 1985", "1985-04-12"),
        ("12th April 1985", "1985-04-12"),
        ("Friday, April 12, 1985", "1985-04-12"),
        ("12. März 1985", "1985-03-12"),
        ("1er avril 1985", "1985-04-01"),
        ("12 de abril de 1985", "1985-04-12"),
        ("12. апреля 1985", "1985-04-12"),
        ("Apr 1985", "1985-04"),
        ("12 April", "--04-12"),
        ("7-Feb-22", "2022-02-07"),
        ("1985年4月12日", "1985-04-12"),
        ("١٢/٠٤/١٩٨٥", "1985-12-04"),
    ],
)
def test_dates(text: str, iso: str) -> None:
    found = dates.parse(text)
    assert found is not None
    assert dates.iso(found) == iso


@pytest.mark.parametrize(
    "text",
    ["31/31/1999", "29.2.2001", "0/0/00", "0.0.00", "may", "33253", "yesterday", "", "1" * 500, "1985-13-01"],
)
def test_no_dates(text: str) -> None:
    assert dates.parse(text) is None


def test_the_order_of_day_and_month_can_be_said() -> None:
    assert dates.parse("4/12/1985", day_first=True) == PartialDate(1985, 12, 4)
    assert dates.parse("4/12/1985", day_first=False) == PartialDate(1985, 4, 12)
    assert dates.parse("4/31/1985", day_first=True) is None
    assert dates.parse("4/30/1985", day_first=True) == PartialDate(1985, 4, 30)


def test_a_year_of_two_digits_is_not_in_the_future() -> None:
    this = date.today().year
    past = dates.parse(f"1.2.{this % 100:02}")
    coming = dates.parse(f"1.2.{(this + 1) % 100:02}")
    assert past == PartialDate(this, 2, 1)
    assert coming == PartialDate(this - 99, 2, 1)


@given(st.dates(), st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%Y%m%dT235959Z"]))
def test_written_dates_are_read(day: date, form: str) -> None:
    text = day.strftime(form.replace("%Y", f"{day.year:04}"))
    assert dates.parse(text) == PartialDate(day.year, day.month, day.day)


@given(st.text(st.sampled_from("0123456789-/. TZ:aprilmay年月日")) | st.text())
def test_iso_reads_as_itself(text: str) -> None:
    if found := dates.parse(text):
        assert dates.parse(dates.iso(found)) == found


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("19960415T231000Z", "231000Z"),
        ("1996-04-15", ""),
        ("1996-04-15 00:00:00", ""),
        ("1996-04-15T00:00:00+01:00", ""),
    ],
)
def test_time_of_day(text: str, time: str) -> None:
    assert dates.time_of(text) == time


@pytest.mark.parametrize(
    ("iso", "today", "comes"),
    [
        ("1985-04-12", date(2026, 4, 12), date(2026, 4, 12)),
        ("--04-12", date(2026, 4, 13), date(2027, 4, 12)),
        ("--02-29", date(2026, 1, 1), date(2026, 2, 28)),
        ("--02-29", date(2028, 1, 1), date(2028, 2, 29)),
        ("1985", date(2026, 1, 1), None),
    ],
)
def test_next_occurrence(iso: str, today: date, comes: date | None) -> None:
    assert dates.next_occurrence(dates.parse(iso) or PartialDate(), today) == comes


@pytest.mark.parametrize(
    ("text", "comparable", "link"),
    [
        ("https://www.Example.com/A/", "example.com/A", "https://www.Example.com/A/"),
        ("example.com/a,b;c?d=e", "example.com/a,b;c?d=e", "https://example.com/a,b;c?d=e"),
        ("x.org:8080/a", "x.org:8080/a", "https://x.org:8080/a"),
        ("ftp://X/a", "ftp://X/a", ""),
        ("no url", "", ""),
        ("word", "", ""),
        ("javascript:alert(1)", "javascript:alert(1)", ""),
        ("http://x:99999/", "", ""),
        ("http://[bad", "", ""),
    ],
)
def test_urls(text: str, comparable: str, link: str) -> None:
    assert urls.normalize(text) == comparable
    assert urls.link(text) == link


@given(st.text() | st.from_regex(r"(https?://)?[a-z.]+(:\d+)?(/\S*)?", fullmatch=True))
def test_any_text_may_be_asked_for_its_address(text: str) -> None:
    urls.normalize(text)
    urls.handle("linkedin", text)
    assert urls.link(urls.link(text)) == urls.link(text)


@pytest.mark.parametrize(
    ("service", "text", "handle"),
    [
        ("linkedin", "https://www.linkedin.com/in/Jane-Doe/?x=1", "jane-doe"),
        ("linkedin", "linkedin.com/company/acme", "company/acme"),
        ("linkedin", "https://example.com/a", ""),
        ("instagram", "@Zoe", "zoe"),
        ("facebook", "https://facebook.com/profile.php?id=77&x", "77"),
        ("X", "https://twitter.com/zo", "zo"),
        ("mastodon", "@a@b.social", "a@b.social"),
    ],
)
def test_handles(service: str, text: str, handle: str) -> None:
    assert urls.handle(service, text) == handle
