"""A query's text as tokens: words, phrases, conditions, parentheses, `-` and `OR`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from app.domain.errors import KithError


class QueryError(KithError):
    """A query that cannot be read; `position` counts the characters before the place, from 0."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(f"{message} (at character {position + 1})")
        self.message = message
        self.position = position


class Kind(Enum):
    """What a token is."""

    WORD = auto()
    PHRASE = auto()
    CONDITION = auto()
    OPEN = auto()
    CLOSE = auto()
    MINUS = auto()
    OR = auto()
    AND = auto()
    NOT = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text that begins at `position`.

    A condition has the `name` before its colon, in `text` what follows, and `quoted` if that was in quotes;
    `equals` if an equals sign stood between.
    """

    kind: Kind
    position: int
    text: str = ""
    name: str = ""
    equals: bool = False
    quoted: bool = False


_SPACE = re.compile(r"\s+")
_BARE = re.compile(r"[^\s()]+")
_NAME = re.compile(r"([A-Za-z_][\w.-]*):(?!//)(=?)")
_LINK = re.compile(r"(?:mailto|tel|sips?|sms|xmpp|callto|facetime):(?=[^\s()\"])", re.IGNORECASE)
"""A link that was pasted: what it leads to is what is sought."""
_SPECIAL = re.compile(rf'-.|"|{_NAME.pattern}|{_LINK.pattern}', re.IGNORECASE)
"""How a word begins that would be something else if it did not stand behind a link's `tel:`."""
_QUOTED = re.compile(r'"((?:[^"]|"")*)"')
_SIGNS = {"(": Kind.OPEN, ")": Kind.CLOSE}
_WORDS = {"OR": Kind.OR, "AND": Kind.AND, "NOT": Kind.NOT}


def tokens(text: str) -> list[Token]:
    """The tokens of a query, the last of them END. Raises QueryError for quotes that are not closed."""
    result: list[Token] = []
    at = 0
    while at < len(text):
        if space := _SPACE.match(text, at):
            at = space.end()
            continue
        token, at = _next(text, at)
        result.append(token)
    return [*result, Token(Kind.END, len(text))]


def _next(text: str, at: int) -> tuple[Token, int]:
    """The token that begins here, and where it ends."""
    sign = text[at]
    if sign in _SIGNS:
        return Token(_SIGNS[sign], at), at + 1
    if sign == "-" and at + 1 < len(text) and not text[at + 1].isspace() and text[at + 1] != ")":
        return Token(Kind.MINUS, at), at + 1
    if sign == '"':
        phrase, end = _quoted(text, at)
        return Token(Kind.PHRASE, at, phrase), end
    if link := _LINK.match(text, at):
        token, end = _word(text, link.end())
        plain = token.kind is Kind.WORD and not _SPECIAL.match(token.text)
        return Token(Kind.WORD if plain else Kind.PHRASE, at, token.text), end
    if name := _NAME.match(text, at):
        field, equals, end = _lower(name[1]), bool(name[2]), name.end()
        if text[end : end + 1] == '"':
            value, end = _quoted(text, end)
            return Token(Kind.CONDITION, at, value, field, equals, quoted=True), end
        bare = _BARE.match(text, end)
        return Token(Kind.CONDITION, at, bare[0] if bare else "", field, equals), bare.end() if bare else end
    return _word(text, at)


def is_link(text: str) -> bool:
    """Whether the text begins like a pasted link."""
    return _LINK.match(text) is not None


def _word(text: str, at: int) -> tuple[Token, int]:
    """The word, or sign in the shape of one, that stands here."""
    word = _BARE.match(text, at)
    assert word is not None  # neither space nor parenthesis stands here
    return Token(_WORDS.get(word[0], Kind.WORD), at, word[0]), word.end()


def _quoted(text: str, at: int) -> tuple[str, int]:
    """The text in the quotes that open here (two quotes stand for one), and where it ends."""
    found = _QUOTED.match(text, at)
    if found is None:
        raise QueryError("The quotation mark that opens here is not closed.", at)
    return found[1].replace('""', '"'), found.end()


def _lower(name: str) -> str:
    """Names of fields do not mind case, but custom ones are as their owner wrote them."""
    return name if "custom." in name.lower() else name.lower()
