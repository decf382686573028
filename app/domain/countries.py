"""Countries by the names that addresses give them."""

from __future__ import annotations

from functools import cache

from app.domain.folding import words

_NAMES = {
    "AE": "United Arab Emirates/UAE", "AR": "Argentina/Argentinien", "AT": "Austria/Österreich/Autriche",
    "AU": "Australia/Australien", "BE": "Belgium/Belgien/België/Belgique",
    "BG": "Bulgaria/Bulgarien/България", "BR": "Brazil/Brasil/Brasilien", "CA": "Canada/Kanada",
    "CH": "Switzerland/Schweiz/Suisse/Svizzera/Swiss", "CL": "Chile", "CN": "China/PR China/中国/中國",
    "CO": "Colombia/Kolumbien", "CY": "Cyprus/Zypern",
    "CZ": "Czech Republic/Czechia/Tschechien/Česko/Česká republika",
    "DE": "Germany/Deutschland/Allemagne/Alemania/Germania/BRD", "DK": "Denmark/Dänemark/Danmark",
    "EE": "Estonia/Estland/Eesti", "EG": "Egypt/Ägypten/مصر", "ES": "Spain/España/Spanien/Espagne",
    "FI": "Finland/Finnland/Suomi", "FR": "France/Frankreich/Francia",
    "GB": "United Kingdom/UK/Great Britain/England/Scotland/Wales/Northern Ireland/Großbritannien",
    "GR": "Greece/Griechenland/Ελλάδα", "HK": "Hong Kong/Hongkong/香港", "HR": "Croatia/Kroatien/Hrvatska",
    "HU": "Hungary/Ungarn/Magyarország", "ID": "Indonesia/Indonesien", "IE": "Ireland/Irland/Éire",
    "IL": "Israel/ישראל", "IN": "India/Indien/भारत", "IS": "Iceland/Island",
    "IT": "Italy/Italia/Italien/Italie", "JP": "Japan/日本", "KE": "Kenya/Kenia",
    "KR": "South Korea/Korea/Republic of Korea/Südkorea/대한민국", "LI": "Liechtenstein",
    "LT": "Lithuania/Litauen/Lietuva", "LU": "Luxembourg/Luxemburg", "LV": "Latvia/Lettland/Latvija",
    "MA": "Morocco/Marokko/Maroc", "MT": "Malta", "MX": "Mexico/México/Mexiko", "MY": "Malaysia",
    "NG": "Nigeria", "NL": "Netherlands/The Netherlands/Nederland/Niederlande/Holland",
    "NO": "Norway/Norwegen/Norge", "NZ": "New Zealand/Neuseeland", "PE": "Peru/Perú",
    "PH": "Philippines/Philippinen", "PK": "Pakistan", "PL": "Poland/Polen/Polska", "PT": "Portugal",
    "RO": "Romania/Rumänien/România", "RS": "Serbia/Serbien/Srbija",
    "RU": "Russia/Russland/Россия/Russian Federation", "SA": "Saudi Arabia/Saudi-Arabien",
    "SE": "Sweden/Schweden/Sverige", "SG": "Singapore/Singapur", "SI": "Slovenia/Slowenien/Slovenija",
    "SK": "Slovakia/Slowakei/Slovensko", "TH": "Thailand", "TR": "Turkey/Türkei/Türkiye", "TW": "Taiwan/台灣",
    "UA": "Ukraine/Україна",
    "US": "United States/United States of America/USA/U.S.A./US/U.S./Vereinigte Staaten",
    "VN": "Vietnam/Viet Nam", "ZA": "South Africa/Südafrika",
}  # fmt: skip


CODES = tuple(_NAMES)
"""The countries (ISO 3166-1 alpha-2) that are known by name."""


@cache
def _codes() -> dict[str, str]:
    return {" ".join(words(name)): code for code, names in _NAMES.items() for name in names.split("/")}


def code_of(name: str) -> str:
    """The ISO 3166-1 alpha-2 code of a country's name in English, German or its own language;
    empty if not known.
    """
    text = name.strip()
    if len(text) == 2 and text.isalpha() and text.upper() in _NAMES:
        return text.upper()
    return _codes().get(" ".join(words(text)), "")
