"""What the desktop may be asked to open, and what values lead to."""

import pytest

from app.ui import links


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "",
        "ms-settings:x",
        "vbscript:x",
        "smb://a/b",
        "FILE:///etc/passwd",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "-x",
        "--new-window=file:///etc/passwd",
        "-geo:1,2",
        "/etc/passwd",
        "\\\\host\\share",
        "mailto",
    ],
)
def test_other_schemes_are_never_opened(address: str) -> None:
    assert not links.is_safe(address)
    assert not links.open_link(address)
    assert links.web(address) == ""


@pytest.mark.parametrize(
    "address", ["https://example.org/a?b=c", "tel:+4930", "mailto:a@example.org", "sms:+49"]
)
def test_known_schemes_may_be_opened(address: str) -> None:
    assert links.is_safe(address)


@pytest.mark.parametrize(
    ("text", "service", "expected"),
    [
        ("example.org", "", "https://example.org"),
        ("@zoe", "instagram", "https://www.instagram.com/zoe"),
        ("https://www.linkedin.com/in/zoe", "linkedin", "https://www.linkedin.com/in/zoe"),
        ("zoe", "linkedin", "https://www.linkedin.com/in/zoe"),
        ("no url at all", "", ""),
        ("xmpp:a@example.org", "", "xmpp:a@example.org"),
        ("a@example.org", "Jabber", "xmpp:a%40example.org"),
    ],
)
def test_web_addresses_and_handles(text: str, service: str, expected: str) -> None:
    assert links.web(text, service).replace("%40", "@") == expected.replace("%40", "@")


def test_numbers_addresses_and_places() -> None:
    assert links.call("030 1234", "+49301234;ext=5") == "tel:+49301234;ext=5"
    assert links.call("(030) 12 34") == "tel:0301234"
    assert links.call("call my brother") == ""
    assert links.message("x", "+49301234;ext=5") == "sms:+49301234"
    assert (
        links.write("a b@example.org?cc=evil@example.org")
        == "mailto:a%20b@example.org%3Fcc%3Devil@example.org"
    )
    assert links.write("nobody") == ""
    assert links.map_of("14 Quay Street\nBristol & Co") == (
        "https://www.openstreetmap.org/search?query=14%20Quay%20Street%20Bristol%20%26%20Co"
    )
