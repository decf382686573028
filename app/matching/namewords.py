"""Words in names that are no name themselves, as data: titles, suffixes of a generation, labels, families, trades."""

from __future__ import annotations

PARTICLES = frozenset(
    "von van de der den del della di da do dos das du la le les el al bin ibn ben zu zum zur vom und y e i ter ten "
    "af av vd st".split()
)
MISTER = frozenset("mr mister herr monsieur sig signor senor dhr meneer".split())
MISSES = frozenset(
    "mrs ms miss missus frau mme madame mlle mademoiselle signora signorina senora senorita srta dona mevr mevrouw lady".split()
)
TITLES = (
    MISTER
    | MISSES
    | frozenset(
        "mx pan pani dr prof professor hr fr sir dame rev reverend ing dipl mag med phd md mba esq ra doctor doktor sr. sra m. dott".split()
    )
)
CALLED_BY_SURNAME = MISTER | MISSES | {"dr", "prof", "professor", "hr", "doctor", "doktor", "dott"}
"""Titles before a surname that stands alone: `Frau Schreiber`."""
DEGREES = frozenset("esq phd md mba cpa jd rn dds dvm llm msc bsc mph cfa cfp dmd pharmd psyd facs".split())
"""What follows a name after a comma."""
GENERATIONS = {
    "jr": "jr", "junior": "jr", "jun": "jr", "jnr": "jr", "filho": "jr", "hijo": "jr", "fils": "jr", "ml": "jr", "d.y": "jr", "d.j": "jr",
    "sr": "sr", "senior": "sr", "sen": "sr", "snr": "sr", "padre": "sr", "pere": "sr", "st": "sr", "d.ae": "sr", "d.a": "sr",
    "i": "sr", "ii": "jr", "2nd": "jr", "2": "jr", "iii": "iii", "3rd": "iii", "3": "iii", "neto": "iii", "iv": "iv", "4th": "iv", "v": "v",
}  # fmt: skip
"""`d.ae` is what is left of the Swedish and German d.ä., the elder; `ml` of the Czech mladší."""
BEFORE = {"id.": "sr", "idosb.": "sr", "ifj.": "jr"}
"""What tells father from son before a Hungarian name."""
SPELT_OUT = frozenset({"jr", "sr", "junior", "senior"})
"""Generations that nobody is called by."""
FAMILIES = frozenset(
    "familie fam family famille familia famiglia rodina rodzina perhe familien familjen eheleute ehepaar".split()
)
HOUSEHOLD = "familie"
"""What every family's card is called here, in whatever language."""
AND_WORDS = frozenset("and und et y e och en og i".split())
JOINING = frozenset("y e i".split())
"""What stands between two surnames of one person too: `Ortega y Gasset`."""
LABELS = frozenset(
    "handy mobil mobile mobiltelefon cell cellphone cellulare celular movil portable gsm whatsapp iphone phone tel telefon "
    "privat private perso home work office buero dienstlich geschaeftlich arbeit boulot trabajo oficina lavoro ufficio jobb".split()
)
"""What a telephone adds after a name to tell numbers apart: `Peter Malinowski Handy`."""
ROLE_WORDS = frozenset(
    "support it info office reception sales service kundenservice kundendienst zentrale empfang buchhaltung hr team "
    "helpdesk help desk department dept abteilung front back switchboard central accounting accounts accounts billing "
    "customer care hotline verwaltung sekretariat vertrieb einkauf personal personalabteilung marketing technik "
    "emergency notdienst notruf admin administration administrator webmaster contact kontakt mail voicemail mailbox "
    "secretary facilities security warehouse lager orders bestellung press presse management direction "
    "accueil secretariat comptabilite recepcion ventas oficina servicio atencion cliente ufficio segreteria "
    "home work main taxi pizza und and der the of fuer for".split()
)
LEGAL = frozenset(
    "gmbh ag kg ohg ug mbh ev eg se inc incorporated llc llp lp ltd limited plc corp corporation co company pty sa sas "
    "sarl srl spa sl bv nv ab as oy aps kft sro doo oo zoo sp kk pvt ltda eurl snc the group holding international intl "
    "usa und and et y cie compagnie gesellschaft services".split()
)
STRONG_LEGAL = frozenset(
    "gmbh ag kg ohg ug mbh inc llc llp ltd limited plc corp corporation pty sarl srl bv nv kft sro".split()
)
TRADES = frozenset(
    "baeckerei backstube metzgerei fleischerei konditorei gaststaette gasthof gasthaus restaurant ristorante trattoria pizzeria "
    "taverna brasserie bistro cafe hotel hostel pension apotheke pharmacy pharmacie farmacia praxis zahnarztpraxis arztpraxis "
    "klinik klinikum krankenhaus clinic clinica clinique hospital kanzlei anwaltskanzlei notariat autohaus werkstatt autowerkstatt "
    "fahrschule grundschule gymnasium realschule kindergarten kita volkshochschule school schule universitaet university "
    "hochschule verein sparkasse volksbank stadtwerke buchhandlung bibliothek library tischlerei schreinerei zimmerei "
    "schlosserei gaertnerei druckerei reisebuero friseursalon blumenhaus boulangerie patisserie boucherie panaderia carniceria "
    "peluqueria panificio macelleria plumbing dental dentistry veterinary orthodontics chiropractic landscaping roofing catering "
    "realty bakery brewery plumbers electricians solicitors hairdressers optometry tierarztpraxis hausverwaltung".split()
)
"""Words of which one makes a name that of a business: `Bäckerei Huber`."""
COMPOUNDS = {
    "hansjoachim": "hajo", "hanspeter": "hape", "hansgeorg": "hageo", "karlheinz": "kalle", "mariajose": "majo", "josemaria": "chema",
    "juanjose": "juanjo", "juanmanuel": "juanma", "juancarlos": "juanca", "josemanuel": "josema", "luismiguel": "luismi",
    "josemiguel": "josemi", "mariateresa": "maite", "mariaisabel": "maribel", "marialuisa": "marisa", "mariacarmen": "maricarmen",
    "mariadolores": "lola", "mariaangeles": "marian", "annemarie": "annemie", "marieluise": "marlies", "mariatheresia": "resi",
    "evamaria": "evi", "josecarlos": "zeca", "josefrancisco": "josefran", "franciscojavier": "fran", "pierluigi": "gigi",
}  # fmt: skip
"""Short forms of two given names together."""
