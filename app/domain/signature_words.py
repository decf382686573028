"""The words by which a signature's lines are told apart: what announces a number, firms, jobs, streets, greetings."""

from __future__ import annotations

import re

_PHONE_WORDS = {
    "Mobile": "m mob mobile mobil handy cell cellphone cellular natel portable movil cellulare gsm mobiel",
    "Fax": "f fax telefax telecopie",
    "Home": "h home privat priv private domicile",
    "WhatsApp": "whatsapp wa",
    "Work": "w o d work office direct direkt durchwahl buro business desk main zentrale switchboard"
    "  t tel telefon telephone phone ph p fon tlf telf telefono",
}  # fmt: skip
PHONE_LABELS = {word: label for label, known in _PHONE_WORDS.items() for word in known.split()}
OTHER_WORDS = set(
    "e email mail i internet web website www url homepage site linkedin address adresse anschrift name".split()
)
FIRM = re.compile(
    r"(?i)\b(?:gmbh|mbh|ag|se|kg|ohg|ug|e\.?\s?v\.?|inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|company|co\.|"
    r"s\.?a\.?r?\.?l?|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|a/s|aps|ab|oy|pty|group|holding|holdings|partners|associates|university|"
    r"universität|hochschule|college|institute|institut|clinic|klinik|hospital|bank|foundation|stiftung|verlag|studio|studios|"
    r"agency|agentur|solutions|systems|technologies|consulting|ministry|council|school|museum|labs|software)\b\.?|株式会社|有限会社|公司"
)
JOB = re.compile(
    r"(?i)\b(?:c[efotim]o|chief|president|vice|vp|director|head|manager|managing|lead|leader|engineer|developer|architect|"
    r"designer|consultant|analyst|assistant|associate|officer|founder|co-founder|owner|partner|professor|lecturer|researcher|"
    r"scientist|physician|surgeon|nurse|attorney|lawyer|counsel|accountant|broker|realtor|agent|advisor|adviser|coordinator|"
    r"specialist|administrator|secretary|editor|writer|journalist|producer|teacher|trainer|coach|executive|representative|"
    r"sales|marketing|technician|supervisor|intern|student|leiter|leiterin|leitung|geschäftsführer|geschäftsführerin|inhaber|inhaberin|"
    r"berater|beraterin|ingenieur|ingenieurin|entwickler|entwicklerin|referent|referentin|vorstand|prokurist|prokuristin|assistenz|"
    r"directeur|directrice|responsable|ingénieur|gérant|director[ae]?|gerente|jefe|jefa|responsabile|direttore)\b"
)
UNIT = re.compile(r"(?i)\b(?:department|dept\.?|abteilung|division|faculty|fakultät|team|bereich)\b")
GREETING = re.compile(
    r"(?i)^(?:--+|__+|==+|(?:best|kind|warm|many)?\s*(?:regards|wishes|thanks)|thanks|thank you|cheers|sincerely|yours.*|"
    r"(?:mit )?(?:freundlichen|besten|herzlichen|vielen|liebe[nr]?|viele|schöne)\s+(?:grüßen|grüsse[n]?|grüße|grüsse|dank).*|"
    r"sent from .*|cordialement|saludos|cordiali saluti)[,.!]?$"
)
STREET = re.compile(
    r"(?i)(?:stra(?:ß|ss)e|str\.|weg|allee|platz|gasse|ring|damm|ufer)\s*\d|\b(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|"
    r"drive|dr\.|boulevard|blvd\.?|square|quay|court|way|place|rue|via|calle|plaza|suite|floor|p\.?\s?o\.?\s*box|postfach)\b"
)
