"""E-mail addresses: the form they are stored and matched in, and hints at typing errors."""

from __future__ import annotations

import re

from app.domain.slips import one_slip

_ANGLED = re.compile(r"<\s*([^<>]*)\s*>\s*$")
_ADDRESS = re.compile(
    r"""(?x) ( "(?:[^"\\\r\n]|\\.)+" | [^\s@"(),:;<>\[\]\\]+ ) @
        ( (?:[^\W_](?:[\w-]*[^\W_])?\.)+ [^\W_][\w-]*[^\W_]\.? | \[[\da-fA-F.:IPv]+\] )"""
)


def normalize(text: str) -> str:
    """The address in lower case, without `mailto:`, a name or brackets around it; empty if it is none (RFC
    5322 §3.4.1).

    A domain without a dot is no address.
    """
    rest = text.strip().strip("\u200b\ufeff")
    if angled := _ANGLED.search(rest):
        rest = angled[1].strip()
    if rest[:7].lower() == "mailto:":
        rest = rest[7:].split("?", 1)[0]
    rest = rest.rstrip(".,;").strip("'").strip()
    found = _ADDRESS.fullmatch(rest)
    if found is None or found[1].startswith(".") or found[1].endswith(".") or ".." in found[1]:
        return ""
    return rest.rstrip(".").lower()


_KNOWN = tuple(
    str.split(
        """
    gmail.com googlemail.com yahoo.com hotmail.com outlook.com icloud.com aol.com msn.com live.com
    comcast.net verizon.net protonmail.com proton.me fastmail.com zoho.com yandex.ru yahoo.co.uk
    hotmail.co.uk yahoo.fr hotmail.fr orange.fr wanadoo.fr laposte.net hotmail.de yahoo.de web.de
    gmx.de gmx.net gmx.at gmx.ch t-online.de freenet.de posteo.de arcor.de outlook.de bluewin.ch
    libero.it hotmail.it yahoo.it telefonica.net hotmail.es yahoo.es btinternet.com sbcglobal.net
    att.net bellsouth.net cox.net charter.net rocketmail.com
    """
    )
)
"""Domains that many people have an address at, the most used first."""

_REAL = set(
    str.split(
        """
    mail.com email.com ymail.com gmx.com live.de me.com mac.com mail.de mail.ru qq.com live.fr
    live.it web.com aol.de aim.com yahoo.ca yahoo.in outlook.fr cox.com hotmail.ca libero.com gmx.eu
    icloud.de zoho.eu att.com charter.com verizon.com
    """
    )
)
"""Domains that look like one of those and are meant."""

_TOP_LEVEL = {
    "con": "com", "cmo": "com", "ocm": "com", "vom": "com", "xom": "com", "comm": "com", "coom": "com",
    "cim": "com", "com.": "com", "ogr": "org", "rog": "org", "orgg": "org", "nte": "net", "ent": "net", "nett": "net",
    "dee": "de", "ded": "de",
}  # fmt: skip


def hint(text: str) -> str | None:
    """The address that was probably meant, if the domain looks mistyped (`gmial.com`); None otherwise."""
    address = normalize(text) or text.strip().lower()
    local, at, domain = address.rpartition("@")
    if not at or not local or " " in address or domain in _KNOWN or domain in _REAL:
        return None
    name, _, top = domain.rpartition(".")
    if not name:  # the dot was forgotten: gmailcom
        whole = next((k for k in _KNOWN if k.replace(".", "") == domain), None)
        return f"{local}@{whole}" if whole else None
    near = next((k for k in _KNOWN if len(k) > 6 and k[:1] == domain[:1] and one_slip(k, domain)), None)
    if near is None and top in _TOP_LEVEL:
        near = f"{name}.{_TOP_LEVEL[top]}"
    return f"{local}@{near}" if near and normalize(f"{local}@{near}") else None


def canonical(text: str) -> str:
    """The mailbox behind an address, for matching only: without `+tag`, for Gmail without dots;
    empty if it is none.
    """
    local, _, domain = normalize(text).rpartition("@")
    if not local:
        return ""
    if not local.startswith(('"', "+")):
        local = local.split("+", 1)[0]
    if domain in {"gmail.com", "googlemail.com"}:
        local, domain = local.replace(".", "") or local, "gmail.com"
    return f"{local}@{domain}"
