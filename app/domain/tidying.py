"""Values put right: a name typed in one case, an e-mail address with a slip, a company that stands as a name."""

from __future__ import annotations

import re

from app.domain import email
from app.domain.folding import fold

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_SMALL = frozenset(
    "van von der den de del della di da dos du la le el bin ibn al y e zu zur vom ter ten".split()
)
_LEGAL = frozenset(
    "gmbh ag kg ohg ug gbr ev eg kgaa inc ltd llc llp plc corp co sa sas sarl srl spa bv nv oy ab aps kk pty".split()
)
"""The legal forms with which companies end their names, folded and without dots."""


def is_one_case(name: str) -> str:
    """`upper` or `lower` if all letters of a name are of that case, else empty. Short words (JR, ed) say nothing."""
    letters = "".join(c for c in name if c.isalpha())
    if len(letters) < 3 or any(c.isdigit() for c in name) or letters.lower() == letters.upper():
        return ""
    if letters.isupper():
        return "upper"
    return "lower" if letters.islower() and fold(name.strip()) not in _SMALL else ""


def proper_case(name: str) -> str:
    """A name typed in one case as it is usually written: `MCDONALD-O'NEIL` is `McDonald-O'Neil`, `VAN DER BERG` `van der Berg`."""
    words = list(_WORD.finditer(name))
    out, at = [], 0
    for number, found in enumerate(words):
        out += [name[at : found.start()], _cased(found[0], particle=number < len(words) - 1)]
        at = found.end()
    return "".join(out) + name[at:]


def _cased(word: str, particle: bool) -> str:
    low = word.lower()
    if particle and fold(low) in _SMALL:
        return low
    for prefix in ("mc", "o'", "o’", "d'", "d’", "l'", "l’"):
        if low.startswith(prefix) and len(low) > len(prefix) + 2:
            return prefix.capitalize() + low[len(prefix) :].capitalize()
    return low[:1].upper() + low[1:]


def mended_email(text: str) -> str:
    """The address that was meant by one that cannot be read (`anna @ web,de`, `anna(at)web.de`); empty if that is not clear."""
    tried = re.sub(r"\s*[\[({]\s*(?:at|ät)\s*[\])}]\s*|\s+at\s+", "@", text.strip(), flags=re.IGNORECASE)
    tried = re.sub(r"\s*[\[({]\s*(?:dot|punkt)\s*[\])}]\s*", ".", tried, flags=re.IGNORECASE)
    tried = (
        re.sub(r"@{2,}", "@", re.sub(r"\s+", "", tried))
        .replace(",", ".")
        .replace(";", ".")
        .replace("..", ".")
    )
    address = email.normalize(tried)
    hint = email.hint(address or tried)
    return hint or address


def is_company(name: str) -> bool:
    """Whether a name ends with the legal form of a company (`Lumen GmbH`)."""
    words = fold(name).replace(".", "").replace(",", " ").split()
    return len(words) > 1 and words[-1] in _LEGAL


def name_of_address(address: str) -> tuple[str, str]:
    """(first, last) name that an e-mail address spells out (`anna.adler@…`); empty texts if it does not."""
    local = address.partition("@")[0]
    parts = [p for p in re.split(r"[._-]+", local) if p]
    if len(parts) == 2 and all(p.isalpha() and len(p) > 1 for p in parts):
        return proper_case(parts[0].upper()), proper_case(parts[1].upper())
    return "", ""
