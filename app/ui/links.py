"""What a value opens outside the program: call, message, mail, map and web, by an allow-list of schemes."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.domain import urls
from app.domain.folding import digits

ALLOWED = frozenset(
    {
        "http", "https", "mailto", "tel", "sms", "geo", "xmpp", "skype", "sip", "sips", "im", "aim", "msnim",
        "ymsgr", "icq", "irc", "ircs", "matrix", "facetime", "callto", "tg", "whatsapp", "sgnl", "viber", "gtalk",
    }
)  # fmt: skip
"""Schemes that may be handed to the desktop. Never `file`, `javascript`, `data`, unknown ones."""

PROFILES = {
    "linkedin": "https://www.linkedin.com/in/{}",
    "facebook": "https://www.facebook.com/{}",
    "instagram": "https://www.instagram.com/{}",
    "x": "https://x.com/{}",
    "github": "https://github.com/{}",
    "youtube": "https://www.youtube.com/@{}",
    "tiktok": "https://www.tiktok.com/@{}",
    "threads": "https://www.threads.net/@{}",
    "xing": "https://www.xing.com/profile/{}",
    "bluesky": "https://bsky.app/profile/{}",
    "telegram": "https://t.me/{}",
    "jabber": "xmpp:{}",
    "xmpp": "xmpp:{}",
    "skype": "skype:{}?chat",
}
"""Where a bare handle leads, by service in lower case."""


def is_safe(address: str) -> bool:
    """Whether the desktop may be asked to open the address."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme().lower() in ALLOWED


def open_link(address: str) -> bool:
    """Ask the desktop to open an address; False if it is not safe or nothing opens it."""
    return is_safe(address) and QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


def call(number: str, normalized: str = "") -> str:
    """The `tel:` address (RFC 3966) of a number as typed and normalized; empty if it has no digits."""
    return _dial("tel", number, normalized)


def message(number: str, normalized: str = "") -> str:
    """The `sms:` address (RFC 5724) of a number; empty if it has no digits."""
    return _dial("sms", number, normalized.partition(";")[0])


def _dial(scheme: str, number: str, normalized: str) -> str:
    if normalized:
        return f"{scheme}:{normalized}"
    bare = digits(number)
    plus = "+" if number.lstrip(" (").startswith("+") else ""
    return f"{scheme}:{plus}{bare}" if bare else ""


def write(address: str) -> str:
    """The `mailto:` address (RFC 6068) of an e-mail address; empty for no address."""
    bare = address.strip()
    return "mailto:" + quote(bare, safe="@+.!$&'*-_~") if "@" in bare else ""


def map_of(place: str) -> str:
    """A map that searches for the place."""
    query = " ".join(place.split())
    return "https://www.openstreetmap.org/search?query=" + quote(query, safe="") if query else ""


def web(text: str, service: str = "") -> str:
    """The page that an address or a handle at a service leads to; empty if none can be told."""
    address = urls.link(text)
    pattern = PROFILES.get(service.strip().lower())
    bare = text.strip()
    if pattern and not pattern.startswith("http"):
        plain = bare and not any(c.isspace() or c == ":" for c in bare)
        return pattern.format(quote(bare, safe="@._-")) if plain else bare if is_safe(bare) else ""
    if pattern and (not address or ("/" not in bare and "." not in bare)):
        name = urls.handle(service, bare) or ("" if any(c.isspace() for c in bare) else bare.lstrip("@"))
        return pattern.format(quote(name, safe="@/._-")) if name else ""
    if address:
        return address
    return bare if is_safe(bare) else ""
