"""Web addresses and the names that people have at online services."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

_SCHEME = re.compile(r"(?i)[a-z][a-z0-9+.-]*:(?!\d+(?:/|$))")
_HOST = re.compile(
    r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*[^\W_]|localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:]+\]"
)


def link(text: str) -> str:
    """What a browser can open: the address with its scheme; empty if the text is no web address."""
    rest = text.strip()
    if not rest or any(c.isspace() for c in rest):
        return ""
    if not _SCHEME.match(rest):
        rest = "https://" + rest.lstrip("/")
    elif not rest.lower().startswith(("http://", "https://")):
        return ""
    try:
        host = urlsplit(rest).hostname or ""
    except ValueError:
        return ""
    return rest if _HOST.fullmatch(host) else ""


def normalize(text: str) -> str:
    """What equal addresses share: host in lower case without `www.`, path without a last slash, no scheme.

    Addresses of other schemes (`ftp:`, `urn:` …) stay, with the scheme in lower case. Empty if the text is
    none.
    """
    rest = text.strip()
    found = _SCHEME.match(rest)
    if found and not rest.lower().startswith(("http:", "https:")):
        return "" if any(c.isspace() for c in rest) else rest[: found.end()].lower() + rest[found.end() :]
    if not (web := link(rest)):
        return ""
    parts = urlsplit(web)
    try:
        port = parts.port
    except ValueError:
        return ""
    host = (parts.hostname or "").removeprefix("www.")
    where = f":{port}" if port not in (None, 80, 443) else ""
    query = f"?{parts.query}" if parts.query else ""
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    return f"{host}{where}{parts.path.rstrip('/')}{query}{fragment}"


_PREFIXES = {"in", "pub", "people", "profile.php", "user", "users", "profile", "add", "t", "c", "channel"}
_HOSTS = {
    "linkedin": ("linkedin.com",),
    "facebook": ("facebook.com", "fb.com", "fb.me"),
    "instagram": ("instagram.com", "instagr.am"),
    "x": ("x.com", "twitter.com"),
    "github": ("github.com",),
    "youtube": ("youtube.com",),
    "tiktok": ("tiktok.com",),
    "threads": ("threads.net", "threads.com"),
    "xing": ("xing.com",),
    "bluesky": ("bsky.app",),
}
"""The hosts whose addresses carry a member's name, by service in lower case."""


def handle(service: str, text: str) -> str:
    """The member's name in an address of the service, or in a bare `@name`, in lower case; empty if there is
    none.

    `handle("linkedin", "https://www.linkedin.com/in/jane-doe/")` is `jane-doe`; a company's page stays
    `company/acme`.
    """
    rest = text.strip()
    if not rest or any(c.isspace() for c in rest):
        return ""
    hosts = _HOSTS.get(service.lower(), ())
    host, _, path = normalize(rest).partition("/")
    if host and any(host == h or host.endswith("." + h) for h in hosts):
        path, _, query = path.partition("?")
        steps = [unquote(s).lstrip("@") for s in path.split("/") if s]
        if steps[:1] == ["profile.php"] and query.startswith("id="):
            return query[3:].split("&", 1)[0]
        while len(steps) > 1 and steps[0].lower() in _PREFIXES:
            steps = steps[1:]
        return "/".join(
            steps[:2] if steps and steps[0] in {"company", "school", "pages", "groups"} else steps[:1]
        ).lower()
    return (
        ""
        if "/" in rest or ":" in rest or (host and not rest.startswith("@") and hosts == ())
        else rest.lstrip("@").lower()
    )
