"""What the cells of a column look like: e-mail addresses, phones, dates, links, postcodes, names, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.formats.mapping.headers import word_set

_EMAIL = re.compile(r"\s*(?:mailto:)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}.*")
_PHONE = re.compile(
    r"\s*'?(?:tel:)?[+(]?\d[\d\s()./\-–xX]{5,22}(?:\s*(?:ext|x|#)\.?\s*\d+)?\s*|\d\.\d+E\+\d+", re.IGNORECASE
)
_URL = re.compile(
    r"\s*(?:https?://|www\.)\S+\s*|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de|fr|it|es|eu|io|co|uk|nl|pl|ch|at|info)(?:/\S*)?",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\s*(?:\d{4}-\d\d?-\d\d?|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{1,2}\.? "
    r"[^\W\d]{3,10}\.?,? \d{4}|[^\W\d]{3,10} \d{1,2}, \d{4}|--\d\d-\d\d)"
    r"(?:[ T]\d.*)?\s*"
)
_POSTCODE = re.compile(
    r"(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?|\d{2}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|"
    r"\d{4} ?[A-Z]{2}|\d{3} ?\d{2}",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_][^\d_@/:;!?=()\[\]{}<>]{0,39}")
_COMPANY = re.compile(
    r"\b(?:gmbh|ag|kg|ohg|gbr|ug|inc|ltd|ltda|lda|pty|llc|llp|corp|co|sarl|sas|s\.?a\.?s?|s\.?l|s\.?r\.?l\.?s?|s\.?p\.?a|s\.?n\.?c|"
    r"[bn]\.?v|e\.?\s?[vg]|plc|oy|ab|aps|kft|s\.?r\.?o|sp\. z o\.o|company|university|group|labs?|bank)\b\.?",
    re.IGNORECASE,
)
TITLES = word_set("""
    mr mrs ms miss mx dr prof herr frau hr fr sir madam m mme mlle monsieur madame sr sra srta señor
    med phil rer nat habil jur dent vet mult h c señora dott sig signor signora dhr mevr mevrouw de heer pan pani ing dipl-ing mag
""")


@dataclass(frozen=True, slots=True)
class Look:
    """Shares (0–1) of a column's filled cells that look like each kind.

    `filled` counts the filled cells, `words` is their mean number of words.
    """

    filled: int
    email: float = 0
    phone: float = 0
    url: float = 0
    date: float = 0
    postcode: float = 0
    name: float = 0
    title: float = 0
    company: float = 0
    digits: float = 0
    words: float = 0
    distinct: float = 0

    @property
    def kind(self) -> str:
        """The one kind that most of the cells are, empty if none or if there are too few to tell."""
        if not self.filled:
            return ""
        for kind in ("email", "url", "date", "phone"):
            if getattr(self, kind) >= (0.6 if self.filled > 2 else 0.99):
                return kind
        return ""


def look(cells: Iterable[str]) -> Look:
    """How the cells of a column look; empty ones do not count."""
    texts = [t for c in cells if (t := c.strip())][:200]
    n = len(texts)
    if not n:
        return Look(0)

    def share(test: re.Pattern[str]) -> float:
        return sum(1 for t in texts if test.fullmatch(t)) / n

    dates = share(_DATE)
    return Look(
        n,
        email=share(_EMAIL),
        phone=0
        if dates > 0.5
        else sum(1 for t in texts if _PHONE.fullmatch(t) and sum(c.isdigit() for c in t) >= 7) / n,
        url=share(_URL),
        date=dates,
        postcode=share(_POSTCODE),
        name=share(_NAME),
        title=sum(1 for t in texts if TITLES.issuperset(re.split(r"[\s.]+", t.casefold().rstrip(". ")))) / n,
        company=sum(1 for t in texts if _COMPANY.search(t)) / n,
        digits=sum(1 for t in texts if t.strip("+() -/.").replace(" ", "").isdigit()) / n,
        words=sum(len(t.split()) for t in texts) / n,
        distinct=len(set(texts)) / n,
    )
