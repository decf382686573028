"""Messengers and social profiles: IMPP, the X-AIM family, SOCIALPROFILE and X-SOCIALPROFILE."""

from __future__ import annotations

from app.domain.catalogue import SERVICES
from app.formats.vcard.draft import Draft
from app.formats.vcard.labels import with_types
from app.formats.vcard.lexer import Property
from app.formats.vcard.text import unescape

SCHEMES = {
    "xmpp": "Jabber", "jabber": "Jabber", "skype": "Skype", "aim": "AIM", "icq": "ICQ", "ymsgr": "Yahoo", "yahoo": "Yahoo",
    "msnim": "MSN", "msn": "MSN", "telegram": "Telegram", "tg": "Telegram", "signal": "Signal", "whatsapp": "WhatsApp",
    "matrix": "Matrix", "irc": "IRC", "sip": "SIP", "gg": "Gadu-Gadu", "gadugadu": "Gadu-Gadu", "qq": "QQ",
    "groupwise": "GroupWise", "gtalk": "Google Talk", "google-talk": "Google Talk", "threema": "Threema",
    "sametime": "Sametime", "facetime": "FaceTime", "line": "LINE",
}  # fmt: skip
"""URI scheme or X- property (without X-) → the service's name."""

FAMILY = {
    "X-" + word.upper(): service
    for word, service in {
        **{k: v for k, v in SCHEMES.items() if k not in ("tg", "line")},
        "skype-username": "Skype", "googletalk": "Google Talk", "google_talk": "Google Talk", "ms-imaddress": "", "im": "",
        "kaddressbook-x-imaddress": "", **{f"messaging/{scheme}-all": service for scheme, service in SCHEMES.items()},
         "evolution-sip": "SIP", "mxit": "MXit", "napster": "Napster",
    }.items()
}  # fmt: skip
"""Property → service."""

OWN_FIELDS = {"linkedin": "linkedin", "facebook": "facebook", "instagram": "instagram"}
_PLACES = ("home", "work", "other")
_SERVICES = {
    name.lower(): name
    for name in (*SERVICES, "Twitter", "Flickr", "MySpace", "Pinterest", "Tumblr", "Snapchat")
}


def messenger(draft: Draft, prop: Property) -> None:
    """IMPP (RFC 4770). The label is the service; a scheme that says the same as the label is taken off the handle."""
    value = unescape(prop.value).strip()
    service = prop.head.get("X-SERVICE-TYPE") or prop.head.get("SERVICE-TYPE")
    scheme, colon, handle = value.partition(":")
    known = scheme.lower() if colon and scheme.replace("-", "").isalnum() else ""
    label = service or SCHEMES.get(known) or None
    if known and handle and ("HANDLE" in prop.head.own or known == (label or "").lower()):
        value = handle.removeprefix("//")
    kept = tuple((k, v) for k, v in prop.head.kept if k not in ("X-SERVICE-TYPE", "SERVICE-TYPE"))
    draft.add(prop, "im", value, label, with_types(kept, prop.head.types))


def family(draft: Draft, prop: Property) -> None:
    """X-AIM, X-JABBER and their like: the property names the service."""
    service = FAMILY[prop.head.name] or None
    draft.add(prop, "im", unescape(prop.value).strip(), service, with_types(prop.head.kept, prop.head.types))


def profile(draft: Draft, prop: Property) -> None:
    """X-SOCIALPROFILE (Apple, the service is a type) and SOCIALPROFILE (RFC 9554 §3.5, SERVICE-TYPE)."""
    types = prop.head.types
    service = prop.head.get("SERVICE-TYPE") or prop.head.get("X-SERVICE-TYPE")
    kept = tuple((k, v) for k, v in prop.head.kept if k not in ("SERVICE-TYPE", "X-SERVICE-TYPE"))
    if not service and (words := [t for t in types if t.lower() not in _PLACES]):
        service = words[0]
        types = tuple(t for t in types if t != service)
    value = unescape(prop.value).strip()
    field = OWN_FIELDS.get(service.lower(), "social")
    label = None if field != "social" else _SERVICES.get(service.lower(), service) or None
    draft.add(prop, field, value, label, with_types(kept, types))


def named_profile(draft: Draft, prop: Property) -> None:
    """X-TWITTER, X-LINKEDIN and their like."""
    word = prop.head.name.removeprefix("X-").split("-")[0].lower()
    field = OWN_FIELDS.get(word, "social")
    label = None if field != "social" else _SERVICES.get(word, word.capitalize())
    draft.add(prop, field, unescape(prop.value).strip(), label, with_types(prop.head.kept, prop.head.types))


NAMED = tuple(
    f"X-{w}"
    for w in ("TWITTER", "LINKEDIN", "FACEBOOK", "INSTAGRAM", "MASTODON", "BLUESKY", "GITHUB", "XING")
)
