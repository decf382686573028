"""What single names and words of headers mean, in the eight languages of `domain/aliases.py`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from app.domain.aliases import ALIASES, QUALIFIERS
from app.domain.folding import words
from app.formats.mapping.headers import word_set
from app.formats.mapping.targets import Target, target
from app.formats.mapping.vocabulary import PEOPLE

FILLERS = (
    word_set("""
    the your my of de du des der die das den dem la le les el los di del della do da dos van het een
    contact contacts customer client person primary main default current preferred principal haupt
    standard kontakt kunde kunden no nr num number numer numero nummer full complete official required
    optional field value if any and or incl please enter for in on at to user value text first1 address1
    n er am contacto contatto contato best correct mailing correspondence permanent
""")
    | PEOPLE
)
"""Words that say nothing beside a name."""


@dataclass(frozen=True, slots=True)
class Named:
    """What a header says: the target without its final index, the number in the header (0 = none), how sure (0–1)."""

    target: Target
    number: int = 0
    sure: float = 1.0


@cache
def known() -> dict[str, Target]:
    """Targets by alias, as folded words."""
    people = {word: Target("display_name") for word in PEOPLE}
    return people | {
        " ".join(words(alias)): target(code)
        for code, aliases in reversed(ALIASES.items())
        for alias in aliases
    }


@cache
def squeezed() -> dict[str, str]:
    """Aliases by their letters without blanks."""
    return {phrase.replace(" ", ""): phrase for phrase in known()}


@cache
def label_words() -> dict[str, str]:
    """Labels by the words that say them."""
    return {w: label for label, given in QUALIFIERS.items() for text in given for w in words(text)}


@cache
def bare() -> dict[str, Target]:
    """Targets by alias without its fillers (`data nascita`), where these leave more than one word that is no alias."""
    found: dict[str, Target | None] = {}
    for phrase, goal in known().items():
        short = " ".join(w for w in phrase.split() if w not in FILLERS)
        if short and " " in short and short not in known():
            found[short] = goal if found.get(short, goal) == goal else None
    return {phrase: goal for phrase, goal in found.items() if goal is not None}
