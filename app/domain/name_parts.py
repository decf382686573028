"""A full name taken apart: title, first, middle and last name, suffix."""

from __future__ import annotations

import re

from app.domain.eastern_surnames import surname_length
from app.domain.folding import fold

NAME_PARTS = ("title", "first_name", "middle_name", "last_name", "suffix")
"""The fields that a full name is made of, in the order in which they are written."""

_TITLES = set(
    str.split(
        """
    mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father hon judge capt
    captain col colonel lt sgt maj gen herr frau fraulein hr fru mag ing dipl-ing dipling dipl med
    phil jur rer nat pd mme mlle monsieur madame don dona senor senora sra srta sig sigra signor
    signora dott dottssa avv dhr mevr mevrouw pan pani
    """
    )
)
_SUFFIXES = set(
    str.split(
        """
    jr sr junior senior i ii iii iv phd md dds dvm esq esquire mba cpa ma msc bsc ba llm jd rn pe
    obe cbe mbe frs ret usn usmc facs do od
    """
    )
)
_FIRM_SUFFIXES = {"jr", "sr", "ii", "iii", "iv", "phd", "md", "dds", "esq", "mba", "cpa"}
_PARTICLES = set(
    str.split(
        """
    von van vom zu zum zur der den dem de del della dello dei degli di da das dos do du des la le
    les el al bin ibn bint ben ter ten te 't op 's af av y e st ap mac mc abu
    """
    )
)
_AND = {"and", "und", "et", "y", "e", "&", "+", "och", "og", "en"}
_JOINING = {"y", "e", "i"}
"""What stands between two surnames of one person: `Ortega y Gasset`, `Costa e Silva`, `Puig i Cadafalch`."""
_EAST_ASIAN = re.compile("[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]+")


def _bare(word: str) -> str:
    return fold(word).replace(".", "").strip(",")


def split(full: str) -> dict[str, str]:
    """The parts of a full name by field name; each of title, first_name, middle_name, last_name, suffix is
    there.

    Reads `Last, First Middle`, particles (`Anna van der Berg`), titles and suffixes, and East Asian names,
    which begin with the family. Every word of the name is in exactly one part; a single word is a first name.
    """
    parts = dict.fromkeys(NAME_PARTS, "")
    pieces = [p.strip() for p in " ".join(full.split()).split(",")]
    pieces = [p for p in pieces if p]
    if not pieces:
        return parts
    suffixes: list[str] = []
    while len(pieces) > 1 and all(_bare(w) in _SUFFIXES for w in pieces[-1].split()):
        suffixes.insert(0, pieces.pop())
    if len(pieces) > 1:
        family = pieces[0].split()
        given = " ".join(pieces[1:]).split()
        titles = _take_titles(given)
        titles += _take_titles(family) if given else []
        tail = _take_suffixes(given) if len(given) > 1 else []
        tail = (_take_suffixes(family) if len(family) > 1 else []) + tail
        parts["first_name"], parts["middle_name"] = " ".join(given[:1]), " ".join(given[1:])
        parts["last_name"] = " ".join(family)
        if {fold(w) for w in given} & _AND:
            parts["first_name"], parts["middle_name"] = " ".join(given), ""
    else:
        rest = pieces[0].split()
        titles = _take_titles(rest)
        tail = _take_suffixes(rest)
        if not _east_asian(rest, parts):
            _western(rest, parts)
        if titles and not parts["last_name"]:  # Herr Müller
            parts["first_name"], parts["last_name"] = "", parts["first_name"]
    parts["title"] = " ".join(titles)
    parts["suffix"] = ", ".join([*filter(None, [" ".join(tail)]), *suffixes])
    return parts


def _take_titles(words: list[str]) -> list[str]:
    """Move the titles at the front out of the words; at least one word stays."""
    titles = []
    while len(words) > 1 and _bare(words[0]) in _TITLES:
        titles.append(words.pop(0))
    return titles


def _take_suffixes(words: list[str]) -> list[str]:
    """Move the suffixes at the end out of the words;
    a lone letter (`John I`) or a first and last name stay.
    """
    suffixes: list[str] = []
    while len(words) > 2 and _bare(words[-1]) in _SUFFIXES and (len(_bare(words[-1])) > 1 or suffixes):
        suffixes.insert(0, words.pop())
    if len(words) == 2 and not suffixes and _bare(words[-1]) in _FIRM_SUFFIXES:
        suffixes.insert(0, words.pop())
    return suffixes


def _western(words: list[str], parts: dict[str, str]) -> None:
    """First, middle and last name of words in the order of the West."""
    if len(words) == 1:
        parts["first_name"] = words[0]
        return
    last = len(words) - 1
    while last > 1 and fold(words[last - 1]) in _PARTICLES and fold(words[last - 1]) not in _AND:
        last -= 1
    if last > 2 and fold(words[last - 1]) in _JOINING:
        last -= 2
    if last == 1 and fold(words[0]) in _PARTICLES and words[0].islower():
        last = 0
    # "Anna and Bob Miller" are two given names; y and e may as well join two family names.
    together = any(fold(w) in (_AND if at == 1 else _AND - _JOINING) for at, w in enumerate(words[1:last], 1))
    parts["first_name"] = " ".join(words[:last] if together else words[: min(1, last)])
    parts["middle_name"] = "" if together else " ".join(words[1:last])
    parts["last_name"] = " ".join(words[last:])


def _east_asian(words: list[str], parts: dict[str, str]) -> bool:
    """Fill in a name in East Asian script, family first; False if it is none or cannot be told apart."""
    if not all(_EAST_ASIAN.fullmatch(w) for w in words):
        return False
    if len(words) == 2:
        parts["last_name"], parts["first_name"] = words
        return True
    if len(words) == 1 and (cut := surname_length(words[0])):
        parts["last_name"], parts["first_name"] = words[0][:cut], words[0][cut:]
        return True
    return False
