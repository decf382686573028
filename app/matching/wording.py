"""Evidence in words: one sentence part for every code, in English and German.

To add a language: add a column. `{0}` and `{1}` stand for the evidence's values.
"""

from __future__ import annotations

from app.matching.evidence import Evidence

_WORDS: dict[str, tuple[str, str]] = {
    "given.same": ("same first name", "gleicher Vorname"),
    "given.short": ("{0} is a short form of {1}", "{0} ist eine Kurzform von {1}"),
    "given.form": ("{0} and {1} are forms of one name", "{0} und {1} sind Formen eines Namens"),
    "given.called": ("goes by both names: {0}, {1}", "trägt beide Namen: {0}, {1}"),
    "given.initial": ("the initial fits: {0}, {1}", "der Anfangsbuchstabe passt: {0}, {1}"),
    "given.sounds": ("first names that sound alike: {0}, {1}", "Vornamen klingen gleich: {0}, {1}"),
    "given.typo": ("first names differ by a typing error: {0}, {1}", "Vornamen mit Tippfehler: {0}, {1}"),
    "given.alike": ("similar first names: {0}, {1}", "ähnliche Vornamen: {0}, {1}"),
    "given.begins": (
        "one first name begins the other: {0}, {1}",
        "ein Vorname beginnt wie der andere: {0}, {1}",
    ),
    "given.part": ("a first name in common: {0}, {1}", "ein gemeinsamer Vorname: {0}, {1}"),
    "given.two_names": ("but {0} and {1} are two names", "aber {0} und {1} sind zwei Namen"),
    "given.different": ("but different first names: {0}, {1}", "aber verschiedene Vornamen: {0}, {1}"),
    "family.same": ("same last name", "gleicher Nachname"),
    "family.form": ("forms of one last name: {0}, {1}", "Formen eines Nachnamens: {0}, {1}"),
    "family.initial": (
        "the last name's initial fits: {0}, {1}",
        "der Anfangsbuchstabe des Nachnamens passt: {0}, {1}",
    ),
    "family.sounds": ("last names that sound alike: {0}, {1}", "Nachnamen klingen gleich: {0}, {1}"),
    "family.typo": ("last names differ by a typing error: {0}, {1}", "Nachnamen mit Tippfehler: {0}, {1}"),
    "family.alike": ("similar last names: {0}, {1}", "ähnliche Nachnamen: {0}, {1}"),
    "family.begins": (
        "one last name begins the other: {0}, {1}",
        "ein Nachname beginnt wie der andere: {0}, {1}",
    ),
    "family.part": ("part of the last name in common: {0}, {1}", "ein Teil des Nachnamens gleich: {0}, {1}"),
    "family.two_names": ("but {0} and {1} are two last names", "aber {0} und {1} sind zwei Nachnamen"),
    "family.different": ("but different last names: {0}, {1}", "aber verschiedene Nachnamen: {0}, {1}"),
    "order.swapped": ("first and last name in each other's place", "Vor- und Nachname vertauscht"),
    "middle.same": ("same middle name", "gleicher zweiter Vorname"),
    "middle.initial": ("the middle initial fits", "der zweite Anfangsbuchstabe passt"),
    "middle.different": (
        "but different middle names: {0}, {1}",
        "aber verschiedene zweite Vornamen: {0}, {1}",
    ),
    "generation.same": ("same generation suffix", "gleicher Namenszusatz"),
    "generation.one_sided": ("but only one is Jr. or Sr.", "aber nur einer ist Jr. oder Sr."),
    "generation.different": ("but one is Jr., the other Sr.", "aber einer ist Jr., der andere Sr."),
    "born.same": ("same birthday", "gleicher Geburtstag"),
    "born.typo": (
        "birthdays differ by one digit: {0}, {1}",
        "Geburtstage mit einer anderen Ziffer: {0}, {1}",
    ),
    "born.day_month": ("day and month of the birthday swapped", "Tag und Monat des Geburtstags vertauscht"),
    "born.part": ("the birthday agrees as far as it is known", "der Geburtstag stimmt, soweit bekannt"),
    "born.alike": ("similar birthdays: {0}, {1}", "ähnliche Geburtstage: {0}, {1}"),
    "born.different": ("but different birthdays", "aber verschiedene Geburtstage"),
    "phone.mobile": ("same mobile number", "gleiche Mobilnummer"),
    "phone.same": ("same phone number", "gleiche Telefonnummer"),
    "phone.landline": ("same landline number", "gleiche Festnetznummer"),
    "phone.shared": (
        "the number is shared by {1} contacts, so it says little",
        "die Nummer haben {1} Kontakte, sie sagt also wenig",
    ),
    "phone.typo": (
        "phone numbers differ by one digit: {0}, {1}",
        "Telefonnummern mit einer anderen Ziffer: {0}, {1}",
    ),
    "phone.national": (
        "same number but for the country: {0}, {1}",
        "gleiche Nummer bis auf das Land: {0}, {1}",
    ),
    "phone.common": (
        "several contacts share the number, so it says little",
        "mehrere Kontakte haben die Nummer, sie sagt also wenig",
    ),
    "phone.kin": (
        "by its label the number is somebody else's on one of the cards, so it says little",
        "die Nummer gehört laut Bezeichnung auf einer Karte jemand anderem, sie sagt also wenig",
    ),
    "phone.different": ("no phone number in common", "keine gemeinsame Telefonnummer"),
    "email.same": ("same e-mail address", "gleiche E-Mail-Adresse"),
    "email.shared": (
        "the e-mail address is shared by {1} contacts, so it says little",
        "die E-Mail-Adresse haben {1} Kontakte, sie sagt also wenig",
    ),
    "email.common": (
        "several contacts share the e-mail address, so it says little",
        "mehrere Kontakte haben die E-Mail-Adresse, sie sagt also wenig",
    ),
    "email.role": ("same office e-mail address", "gleiche E-Mail-Adresse eines Büros"),
    "email.typo": ("e-mail addresses differ by one letter", "E-Mail-Adressen mit einem anderen Zeichen"),
    "email.local": ("e-mail addresses begin alike", "E-Mail-Adressen beginnen gleich"),
    "email.domain": ("e-mail at the same company: {0}", "E-Mail bei derselben Firma: {0}"),
    "email.different": ("no e-mail address in common", "keine gemeinsame E-Mail-Adresse"),
    "company.same": ("same company", "gleiche Firma"),
    "company.alike": ("similar company names", "ähnliche Firmennamen"),
    "company.part": ("one company name is part of the other", "ein Firmenname enthält den anderen"),
    "company.different": ("but different companies", "aber verschiedene Firmen"),
    "firm.same": ("same company name", "gleicher Firmenname"),
    "firm.alike": ("similar company names", "ähnliche Firmennamen"),
    "firm.part": ("one company name is part of the other", "ein Firmenname enthält den anderen"),
    "firm.different": ("but different company names", "aber verschiedene Firmennamen"),
    "job.same": ("same job title", "gleiche Position"),
    "job.alike": ("similar job titles", "ähnliche Positionen"),
    "job.part": ("similar job titles", "ähnliche Positionen"),
    "job.different": ("different job titles", "verschiedene Positionen"),
    "street.same": ("same street", "gleiche Straße"),
    "street.alike": ("similar street", "ähnliche Straße"),
    "street.part": ("similar street", "ähnliche Straße"),
    "street.different": ("different street", "andere Straße"),
    "number.alike": ("similar house number", "ähnliche Hausnummer"),
    "number.part": ("similar house number", "ähnliche Hausnummer"),
    "number.different": ("but different house numbers", "aber verschiedene Hausnummern"),
    "extra.same": ("same address line", "gleiche Adresszeile"),
    "extra.alike": ("similar address line", "ähnliche Adresszeile"),
    "extra.part": ("similar address line", "ähnliche Adresszeile"),
    "city.same": ("same city", "gleicher Ort"),
    "city.alike": ("similar city", "ähnlicher Ort"),
    "city.part": ("similar city", "ähnlicher Ort"),
    "city.different": ("different city", "anderer Ort"),
    "post.same": ("same postcode", "gleiche Postleitzahl"),
    "post.alike": ("postcodes differ by one digit", "Postleitzahlen mit einer anderen Ziffer"),
    "post.part": ("similar postcode", "ähnliche Postleitzahl"),
    "post.different": ("different postcode", "andere Postleitzahl"),
    "away.different": ("different addresses", "verschiedene Adressen"),
    "link.same": ("same profile on the web", "gleiches Profil im Netz"),
    "link.website": ("same website", "gleiche Website"),
    "link.different": ("different profiles on the web", "verschiedene Profile im Netz"),
    "gender.different": ("but different gender", "aber verschiedenes Geschlecht"),
}
LANGUAGES = ("en", "de")


def words(evidence: Evidence, language: str = "en") -> str:
    """What the evidence says, as part of a sentence; English for a language that is not known."""
    texts = _WORDS.get(evidence.detail)
    if texts is None:
        return evidence.detail
    text = texts[LANGUAGES.index(language) if language in LANGUAGES else 0]
    return text.format(*named(evidence), *("", ""))


def named(evidence: Evidence) -> list[str]:
    """The evidence's values; names begin with capitals, unless they are quoted as they are written."""
    is_name = evidence.detail.partition(".")[0] in ("given", "family", "middle")
    return [v.title() if is_name and v.islower() else v for v in evidence.values]
