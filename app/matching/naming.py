"""What kind of card a name makes, and its comparable parts: tokens, generation, household, department, firm."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.matching.latin import latin

PARTICLES = frozenset(
    "von van de der den del della di da do dos das du la le les el al bin ibn ben zu zum zur vom und y e i ter ten "
    "af av vd st".split()
)
_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor herr frau hr fr sir dame rev reverend ing dipl mag med phd md mba esq ra "
    "mister doctor doktor señor senor sr. sra mme mlle monsieur madame m. signora sig dott pan pani".split()
)
_GENERATIONS = {
    "jr": "jr", "junior": "jr", "jun": "jr", "jnr": "jr", "filho": "jr", "sr": "sr", "senior": "sr", "sen": "sr",
    "snr": "sr", "i": "sr", "ii": "jr", "2nd": "jr", "2": "jr", "iii": "iii", "3rd": "iii", "3": "iii", "iv": "iv",
    "4th": "iv", "v": "v",
}  # fmt: skip
_ROLE_WORDS = frozenset(
    "support it info office reception sales service kundenservice kundendienst zentrale empfang buchhaltung hr team "
    "helpdesk help desk department dept abteilung front back switchboard central accounting accounts accounts billing "
    "customer care hotline verwaltung sekretariat vertrieb einkauf personal personalabteilung marketing technik "
    "emergency notdienst notruf admin administration administrator webmaster contact kontakt mail voicemail mailbox "
    "secretary facilities security warehouse lager orders bestellung press presse management direction "
    "accueil secretariat comptabilite recepcion ventas oficina servicio atencion cliente ufficio segreteria "
    "home work main taxi pizza und and der the of fuer for".split()
)
_LEGAL = frozenset(
    "gmbh ag kg ohg ug mbh ev eg se inc incorporated llc llp lp ltd limited plc corp corporation co company pty sa sas "
    "sarl srl spa sl bv nv ab as oy aps kft sro doo oo zoo sp kk pvt ltda eurl snc the group holding international intl "
    "usa und and et y cie compagnie gesellschaft services".split()
)
_STRONG_LEGAL = frozenset(
    "gmbh ag kg ohg ug mbh inc llc llp ltd limited plc corp corporation pty sarl srl bv nv kft sro".split()
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_AND = re.compile(r"\s(?:(?i:and|und|och)|et|en|og|y|e|i|и)\s+(?=\w{2})|\s*[&+/]\s*")


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart: folded Latin tokens. `kind` is person, household (several people), role or firm."""

    given: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    generation: str = ""
    kind: str = "person"


def tokens(text: str) -> list[str]:
    """The words of a text in Latin letters, apostrophes dropped, hyphens separating."""
    return list(_tokens(text)) if text else []


@lru_cache(200_000)
def _tokens(text: str) -> tuple[str, ...]:
    return tuple(w.replace("'", "").replace("’", "") for w in _WORD.findall(latin(text)))


@lru_cache(100_000)
def family_tokens(text: str) -> tuple[str, ...]:
    """The words of a surname without particles (unless it has no others); `Mac Donald` and `O Brien` are one word."""
    parts = tokens(text)
    joined: list[str] = []
    for word in parts:
        if joined and joined[-1] in ("mc", "mac", "o", "d", "fitz"):
            joined[-1] += word
        else:
            joined.append(word)
    return tuple(w for w in joined if w not in PARTICLES) or tuple(joined)


@lru_cache(10_000)
def generation(text: str) -> str:
    """`jr`, `sr`, `iii` … for a suffix that tells father from son; empty for others (MD, PhD)."""
    for word in tokens(text):
        if word in _GENERATIONS:
            return _GENERATIONS[word]
    return ""


@lru_cache(100_000)
def firm(text: str) -> str:
    """A firm's name without legal form and filler words; all of it if nothing is left."""
    words = tokens(text)
    merged: list[str] = []
    for w in words:  # A.G. and S.p.A. come as single letters
        if len(w) == 1 and merged and len(merged[-1]) < 4 and merged[-1].startswith("\0"):
            merged[-1] += w
        elif len(w) == 1:
            merged.append("\0" + w)
        else:
            merged.append(w)
    words = [w.lstrip("\0") for w in merged]
    core = [w for w in words if w not in _LEGAL]
    return " ".join(core or words)


def looks_like_firm(text: str) -> bool:
    """Whether a name ends in (or holds) an unmistakable legal form."""
    words = tokens(text)
    return len(words) > 1 and any(w in _STRONG_LEGAL for w in words[1:])


def is_role(text: str) -> bool:
    """Whether a name consists of words for departments and offices only (`IT-Support`, `Front desk`)."""
    words = tokens(text)
    return (
        bool(words) and all(w in _ROLE_WORDS or w.isdigit() for w in words) and any(len(w) > 1 for w in words)
    )


@lru_cache(200_000)
def person(first: str, middle: str, last: str, suffix: str) -> Name:
    """The name of a card whose parts are told apart."""
    whole = " ".join(filter(None, (first, middle, last)))
    if is_role(whole):
        return Name(tuple(tokens(whole)), (), "", "role")
    gen = generation(suffix) if suffix else ""
    kind = "person"
    if _AND.search(first) or (not last and _AND.search(whole)):
        kind = "household"
    given = [w for w in (*tokens(first), *tokens(middle)) if w not in _TITLES]
    if kind == "household":
        given = [w for w in given if w not in ("and", "und", "et", "y", "e", "och", "en", "og", "i")]
    family = list(family_tokens(last))
    if len(family) > 1 and family[-1] in _GENERATIONS and not gen and len(family[-1]) > 1:
        gen = _GENERATIONS[family.pop()]
    if len(given) > 1 and given[-1] in ("jr", "sr", "junior", "senior") and not gen:
        gen = _GENERATIONS[given.pop()]
    if not family and kind == "person":
        at = next((i for i in range(len(given) - 1, 0, -1) if len(given[i]) > 1), 0)
        family = [given.pop(at)] if at else []
    return Name(tuple(given), tuple(family), gen, kind)


@lru_cache(50_000)
def whole(text: str, company: str) -> Name:
    """The name of a card that has only one line of name."""
    if not text or (company and firm(text) == firm(company)):
        return Name(kind="firm") if company else Name()
    if looks_like_firm(text):
        return Name(tuple(tokens(text)), (), "", "firm")
    if is_role(text):
        return Name(tuple(tokens(text)), (), "", "role")
    if "," in text:
        last, first = text.split(",", 1)
        if not generation(first) or len(tokens(first)) > 1:
            return person(first.strip(), "", last.strip(), "")
        return whole(last, company)
    words = text.split()
    if any(_AND.search(f" {w} ") or w == "&" for w in words) or _AND.search(text):
        match = _AND.split(text, maxsplit=1)
        left, right = match[0].split(), match[-1].split()
        if len(left) == 1 and len(right) > 1:  # Anna & Tom Meier
            return Name(
                tuple(tokens(left[0]) + tokens(" ".join(right[:-1]))),
                family_tokens(right[-1]),
                "",
                "household",
            )
        return Name(tuple(tokens(text)), (), "", "household")
    words = [w for w in words if latin(w).strip(".") not in _TITLES]
    gen = ""
    if len(words) > 2 and latin(words[-1]).strip(".") in _GENERATIONS and len(words[-1]) > 1:
        gen = _GENERATIONS[latin(words.pop()).strip(".")]
    if len(words) < 2:
        return Name(tuple(tokens(" ".join(words))), (), gen)
    cut = next((i for i, w in enumerate(words) if i and latin(w) in PARTICLES), len(words) - 1)
    return Name(tuple(tokens(" ".join(words[:cut]))), family_tokens(" ".join(words[cut:])), gen)
