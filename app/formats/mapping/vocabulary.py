"""Words of headers in eight languages that are no field's name, and what they say of the names beside them."""

from __future__ import annotations

from app.formats.mapping.headers import word_set

PEOPLE = word_set("""
    guest guests gast gaste gasten invite invites invitee invitado invitada invitados invitato invitata invitati convidado
    convidada convidados gosc goscie player players spieler joueur jugador jugadora giocatore jogador speler zawodnik atleta
    athlete sportler student students pupil pupils schuler schulerin eleve eleves alumno alumna alumnos alunno alunna alunni
    aluno aluna alunos leerling leerlingen uczen ucznia tenant tenants mieter mieterin locataire inquilino huurder lokator
    najemca attendee attendees participant participants teilnehmer teilnehmerin deelnemer uczestnik participante partecipante
    patient patients patientin patienten paciente paziente pacjent donor donors spender donateur volunteer volunteers
    ehrenamtlicher freiwilliger benevole voluntario volontario vrijwilliger subscriber abonnent abonne recipient empfanger
    destinataire customer customers client clients member members employee employees adherent adherents socio socia socios
    kunde kunden mitglied mitglieder mitarbeiter mitarbeiterin cliente clientes clienti klant klanten klient klienci lid leden
    ansprechpartner ansprechpartnerin kontaktperson contactpersoon interlocuteur referente rep representative vertreter
    registrant delegate speaker referent resident residents bewohner
""")
"""Whose table it is: a name alone, and says nothing beside a field (`Attendee e-mail`)."""

CHILD = word_set("child kind enfant nino nina bambino bambina crianca kindje dziecko dziecka kid")
"""The same beside parts of a name only: a column of a child is also one thing that a parent has."""

RELATIONS = {
    word: label
    for label, text in {
        "Mother": "mother mothers mom moms mum mums mama mutter mere maman madre mae mamma moeder matka matki",
        "Father": "father fathers dad dads papa vater pere padre pai babbo vader ojciec ojca tata taty",
        "Parent": """parent parents eltern elternteil padres genitore genitori pais encarregado ouder ouders rodzic rodzica rodzice
            rodzicow guardian guardians erziehungsberechtigter erziehungsberechtigte sorgeberechtigter resp tutor tuteur
            verzorger opiekuna""",
    }.items()
    for word in text.split()
}
"""Whose the value beside it is, when it is somebody else's who stands for the person."""

LANDLINE = word_set("""
    landline fixed festnetz festnetznummer festnetznr festnetztelefon
    fixe fijo fija fisso fissa fixo fixa vast vaste stacjonarny stacjonarnego
""")
DIRECT = word_set("""
    line ligne linea linha lijn linia rete d direct direkt durchwahl directe directo directa diretto diretta direto direta
    rechtstreeks bezposredni
""")
LETTERS = {
    "h": "Home",
    "w": "Work",
    "o": "Work",
    "b": "Work",
    "g": "Work",
    "m": "Mobile",
    "c": "Mobile",
    "p": "Home",
}
"""What a letter beside a phone means: home, work, office, business, geschäftlich, mobile, cell, privat."""
TIMES = dict.fromkeys(
    word_set("day daytime days tagsuber tags journee jour dia giorno overdag dzien"), "Work"
) | dict.fromkeys(
    word_set("eve evening evenings night abends soir noche sera noite avond avonds wieczor"), "Home"
)
"""Where somebody is called at that time."""

NETWORKS = {
    "linkedin": "linkedin", "facebook": "facebook", "fb": "facebook", "instagram": "instagram", "insta": "instagram",
    "twitter": "social:X", "mastodon": "social:Mastodon", "github": "social:GitHub", "youtube": "social:YouTube",
    "tiktok": "social:TikTok", "xing": "social:Xing", "pinterest": "social:Pinterest", "threads": "social:Threads",
    "bluesky": "social:Bluesky",
}  # fmt: skip
HANDLES = word_set("""
    username user handle account profile profil perfil profilo page seite link url id name screen address web site contact
    konto x nutzername usuario utilisateur utente uzytkownik person the your my s
""")
"""Beside a network: its address or name."""
ABOUT = word_set("bio biography about summary headline description intro introduction status beschreibung")
"""Beside a network: what somebody writes there, no address."""

OWNERS = PEOPLE | word_set("""
    kd cust mem mitgl mitglieds kunden debitor debitoren debiteur debiteuren relatie tessera tesserato associato asociado
    abonado membership legitymacja legitymacji czlonka czlonkowski klienta pracownika matrikel matricula licence abonnement
    kontakt contact contacto contatto contato personen licencie cursist cartellino
""")
NUMBERS = word_set("""
    no nr num number nummer numero numer n o id code codigo codice cod ref reference referenz referencia kod kennung key
""")
"""With an owner beside it: the number by which the person is known there."""
SHORT_NUMBERS = ("nummer", "number", "nr", "no", "id")

STRANGERS = word_set("""
    emergency notfall urgence emergencia emergencias emergenza noodgeval prevenir notfallkontakt notfallnummer
    doctor bank iban bic invoice password status count total amount price balance order score
    rating latitude longitude ip tax vat steuer
    nif nipc nie cif dni cpf cnpj nip pesel regon siret siren tva iva ust ustid ustidnr umsatzsteuer btw kvk bsn ein ssn ico dic ico
    steuernummer passport passnummer reisepass ausweis konto kontonummer kontonr
    kreditkarte licence license plate kennzeichen matricule versicherungsnummer insurance policy
""")
"""What makes a name that of something else (`Invoice status`): such columns are no phones, however they look."""

SEXES = frozenset({"mf", "fm", "mw", "wm", "mwd", "hf", "fh", "hm", "mv", "vm", "mk", "km", "mfx", "mvx"})
"""Headers such as M/F, m/w/d, H/F and M/V, as keys."""

JOINTS = word_set("and und et y e i en a o or oder ou of bzw with mit plus")
"""What stands between two names in one header."""
