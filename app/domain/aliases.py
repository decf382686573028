"""The names under which files of other programs and home-made sheets know our fields (English, German, French,
Spanish, Italian, Portuguese, Dutch, Polish).

Keys are fields, parts of a field (`address.city`) or a field with a label (`phone_number:Fax`). Names are compared
folded and by words; labels ("work", "privat") and numbers around them are understood without being listed.
To add a language: add its words and its label words here.
"""

_NAMES = """
title = salutation, prefix, name prefix, honorific, honorific prefix, courtesy title, mr mrs, mr ms, anrede, namenspräfix,
  akademischer titel, civilité, tratamiento, saludo, appellativo, trattamento, tratamento, saudação, aanhef, aanspreekvorm,
  aanspreektitel, tytuł, zwrot grzecznościowy, zwrot
first_name = first name, given name, given names, forename, forenames, fname, first, given, christian name, firstname,
  vorname, vornamen, rufname, prénom, prénoms, nombre, nombres, nombre de pila, primer nombre, nome di battesimo, nome
  próprio, primeiro nome, voornaam, voornamen, roepnaam, imię, imiona, pierwsze imię
middle_name = middle name, middle names, middle, middle initial, mi, additional name, additional names, second name, zweiter
  vorname, zweitname, mittelname, mittlerer name, weitere vornamen, deuxième prénom, second prénom, autres prénoms, segundo
  nombre, secondo nome, nome do meio, segundo nome, tussenvoegsel, tussenvoegsels, tweede naam, middelste naam, drugie imię
last_name = last name, surname, family name, lname, last, family, lastname, second surname, nachname, nachnamen, familienname,
  zuname, nom de famille, apellido, apellidos, primer apellido, cognome, sobrenome, último nome, apelido, nome de família,
  achternaam, familienaam, nazwisko, nazwiska
suffix = suffix, name suffix, honorific suffix, post nominals, generation, namenszusatz, namenssuffix, suffixe, sufijo,
  suffisso, sufixo, achtervoegsel, sufiks, przyrostek
nickname = nickname, nick, nick name, alias, preferred name, goes by, known as, also known as, aka, spitzname, surnom, pseudo,
  pseudonyme, apodo, mote, sobrenombre, soprannome, alcunha, bijnaam, pseudonim, przydomek, ksywka
display_name = name, full name, fullname, contact name, contact, display name, complete name, person name, person, file as,
  customer name, client name, customer, client, member name, member, guest, guest name, attendee, attendee name, employee,
  employee name, lead name, formatted name, cn, kontakt, kontaktname, ansprechpartner, ansprechpartnerin, vollständiger name,
  vollname, gesamtname, anzeigename, kunde, kundenname, mitglied, mitarbeiter, teilnehmer, nom complet, nom et prénom, nom
  prénom, prénom nom, prénom et nom, nom affiché, nom du contact, nom du client, personne, nombre completo, nombre y
  apellidos, apellidos y nombre, nombre del contacto, contacto, persona de contacto, nome completo, nome e cognome, cognome e
  nome, nominativo, contatto, nome e sobrenome, nome do contato, contato, volledige naam, naam, contactpersoon, klantnaam,
  imię i nazwisko, nazwisko i imię, pełna nazwa, osoba kontaktowa, osoba do kontaktu, t a v, ter attentie van, z hd, zu
  händen, interlocuteur, interlocutrice, referente, persona di riferimento, nom, nome
maiden_name = maiden name, birth name, née, nee, former name, geburtsname, mädchenname, geborene, nom de jeune fille, nom de
  naissance, apellido de soltera, nome da nubile, cognome da nubile, nome de solteira, meisjesnaam, geboortenaam, nazwisko
  panieńskie, nazwisko rodowe
phonetic_first_name = phonetic first name, given name yomi, first name yomi, yomi first name, first name pronunciation
phonetic_last_name = phonetic last name, family name yomi, last name yomi, surname yomi, last name pronunciation
marketing_name = marketing name, mailing name, name for mailings
company = company, supplier, vendor, lieferant, fournisseur, proveedor, fornitore, fornecedor, leverancier, dostawca, company
  name, organization, organisation, praxisname, kanzleiname, vereinsname, schulname, organization name, organisation name,
  org, employer, business, business name, firm, firm name, account name, account, works at, workplace, company organization,
  agency, institution, affiliation, firma, firmenname, unternehmen, unternehmensname, arbeitgeber, betrieb, gesellschaft,
  institut, verein, société, entreprise, nom de l entreprise, nom de la société, raison sociale, organisme, employeur,
  empresa, compañía, organización, nombre de la empresa, razón social, sociedad, azienda, società, ditta, ragione sociale,
  organizzazione, nome azienda, empresa nome, nome da empresa, organização, companhia, bedrijf, bedrijfsnaam, organisatie,
  werkgever, nazwa firmy, przedsiębiorstwo, organizacja, pracodawca, instytucja
department = department, dept, division, team, unit name, business unit, organizational unit, ou, abteilung, bereich, service,
  département, departamento, área, reparto, dipartimento, ufficio reparto, setor, afdeling, dział, departament
job_title = job title, contact title, pos, jobtitle, position, job, job position, designation, occupation, current position,
  title at company, berufsbezeichnung, stelle, stellenbezeichnung, jobtitel, tätigkeit, dienststellung, fonction, poste,
  intitulé du poste, titre du poste, poste occupé, puesto, puesto de trabajo, cargo, posizione, qualifica, mansione, incarico, posição,
  função, functie, functietitel, functieomschrijving, stanowisko, stanowisko pracy
role = role, profession, beruf, rolle, rôle, métier, profesión, rol, professione, ruolo, profissão, papel, beroep, zawód,
  rola, funktion, ehrenamt
seniority = seniority, seniority level, job level, level
decision_role = decision role, buying role, decision maker role
industry = industry, sector, line of business, branche, industrie, secteur, secteur d activité, industria, sector empresarial,
  settore, setor de atividade, sectie, branża
reports_to = reports to, supervisor, line manager, vorgesetzter, leidinggevende, przełożony
related:Spouse = spouse, spouse name, husband, wife, partner, partner name, significant other, ehepartner, ehefrau, ehemann,
  lebenspartner, conjoint, conjointe, conjoint e, époux, épouse, cónyuge, esposa, esposo, pareja, coniuge, moglie, marito,
  cônjuge, esposa nome, echtgenoot, echtgenote, małżonek, żona, mąż, współmałżonek
related:Child = children, child, kids, child name, children names, kinder, kind, enfants, enfant, hijos, hijo, figli, figlio,
  filhos, filho, kinderen, dzieci, dziecko
related:Assistant = assistant, assistant name, assistants name, assistent, name assistent, assistante, asistente, assistente
related:Manager = manager, manager name, managers name, boss, chef, vorgesetzte, responsable, jefe, gerente, menedżer,
  kierownik
related:Parent = responsable legal, responsable légal, représentant légal, legal guardian, encarregado de educação,
  responsável
related:Referred By = referred by, referral, referrer, introduced by, empfohlen von, recommandé par, recomendado por,
  presentato da, indicado por, doorverwezen door, polecony przez
phone_number = phone, phone number, telephone, telephone number, tel, tel no, tel nr, phone no, ph, ph no, phone nr, contact
  number, contact no, call, number, telefon, telefonnummer, telefon nummer, rufnummer, telefonnr, tel nummer, festnetz,
  festnetznummer, téléphone, tél, numéro de téléphone, téléphone fixe, fixe, ligne directe, teléfono, número de teléfono,
  telf, tfno, fijo, telefono, numero di telefono, numero telefono, recapito telefonico, fisso, telefone, número de telefone,
  fone, telefone fixo, telefoon, telefoonnummer, telefoon nummer, vaste telefoon, nr telefonu, numer telefonu, tel
  stacjonarny, landline, land line, direct line, direct, direct dial, direct phone, dienstnummer, durchwahl
phone_number:Mobile = mobile, mobile phone, mobile number, mobile no, cell, cell phone, cell number, cellphone, cellular, mob,
  gsm, sms, text number, handy, handynummer, mobil, mobiltelefon, mobilnummer, mobilfunk, mobilfunknummer, handy nr, portable,
  téléphone portable, téléphone mobile, numéro de portable, tél portable, móvil, teléfono móvil, celular, teléfono celular,
  número de móvil, cellulare, telefono cellulare, numero di cellulare, telefonino, telemóvel, telefone celular, número de
  celular, mobiel, mobiele telefoon, mobiel nummer, mobiele nummer, mobieltje, 06 nummer, komórka, telefon komórkowy, tel kom,
  numer komórkowy, kom
phone_number:Fax = fax, fax number, fax no, facsimile, telefax, faxnummer, fax nummer, télécopie, télécopieur, numéro de fax,
  número de fax, numero di fax, faks, numer faksu
phone_number:Pager = pager, pager number, beeper, récepteur de radiomessagerie, buscapersonas, cercapersone, semafoon
phone_number:WhatsApp = whatsapp, whatsapp number, whats app, wa number
phone_number:Car = car phone, autotelefon, autotelefoon
phone_number:Company Main = company phone, company main phone, switchboard, main line, zentrale, telefonzentrale, standard, standard
  téléphonique, centralita, centralino, centrala
email = email, e mail, mail, email address, e mail address, mail address, emailaddress, email id, email addr, courriel, mél,
  adresse email, adresse e mail, adresse mail, adresse électronique, adresse courriel, adresse de messagerie, e mail adresse,
  emailadresse, mailadresse, e mail adressen, elektronische post, correo, correo electrónico, dirección de correo, dirección
  de correo electrónico, email indirizzo, indirizzo email, indirizzo e mail, indirizzo mail, posta elettronica, indirizzo di
  posta elettronica, endereço de email, endereço de e mail, endereço eletrônico, correio eletrônico, correio electrónico, e
  mailadres, emailadres, mailadres, e mail adres, adres e mail, adres email, adres mailowy, poczta elektroniczna, poczta
website = website, web site, web, url, homepage, home page, web page, webpage, web address, site, blog, link, internet,
  internetseite, webseite, webadresse, webauftritt, site web, site internet, page web, sitio web, página web, página, sito,
  sito web, sito internet, pagina web, página da web, webpagina, webadres, strona, strona www, strona internetowa, www, adres
  www
linkedin = linkedin, linked in, linkedin url, linkedin profile, linkedin link, linkedin profil, profil linkedin
facebook = facebook, facebook url, facebook profile, fb
instagram = instagram, instagram handle, insta, ig
social:X = twitter, twitter handle, x handle, twitter url
social:Mastodon = mastodon
social:GitHub = github, github url
social:YouTube = youtube, youtube channel
social:TikTok = tiktok
social:Xing = xing, xing profil, xing url
im = im, instant messenger, instant messaging, messenger, im address, chat, screen name, messenger name
im:Skype = skype, skype id, skype name, im skype
im:Telegram = telegram
im:Jabber = jabber, xmpp, im jabber
im:ICQ = icq, im icq
im:AIM = aim, im aim
im:MSN = msn, im msn
im:Yahoo = yahoo, im yahoo, yahoo id
im:Signal = signal
im:Matrix = matrix
address = address, full address, mailing address, postal address, street address full, complete address, addr, adresse,
  anschrift, postanschrift, adresse postale, adresse complète, dirección, domicilio, dirección postal, dirección completa,
  indirizzo, indirizzo completo, endereço, endereço completo, morada, adres, adres pełny, volledig adres, bezoekadres,
  postadres, residence, residenza, residência, residencia, wohnsitz, property, property address, rental address, morada
  completa
address.street = street, street address, address line, address 1, address line 1, addr 1, street name, road, street and
  number, straße, strasse, str, straße und hausnummer, straße hausnummer, straße nr, straße hausnr, strasse nr, rue, voie,
  adresse ligne, n et rue, calle, calle y número, vía, via, indirizzo via, rua, logradouro, straat, straatnaam, straat en
  huisnummer, ulica, ulica i numer
address.house_number = house number, house no, house num, street number, street no, building number, hausnummer, hausnr, haus
  nr, numéro de rue, número de casa, numero civico, civico, número da casa, huisnummer, huisnr, nr domu, numer domu
address.unit = unit, apartment, apt, suite, flat, apt suite, apartment number, unit number, wohnung, appartement, piso,
  interno, apartamento, nr mieszkania, numer mieszkania, lokal
address.extra = address line 2, address line 3, address extra, extended address, care of, c o, adresszusatz, adresszeile 2,
  complément d adresse, complément, complemento, presso, toevoeging, bus
address.po_box = po box, p o box, pobox, post office box, postfach, boîte postale, bp, apartado, apartado postal, apartado de
  correos, casella postale, caixa postal, postbus, skrytka pocztowa
address.city = city, town, suburb, locality, city town, municipality, place, stadt, ort, wohnort, gemeinde, ville, commune,
  localité, ciudad, localidad, población, municipio, poblacion, città, comune, località, cidade, localidade, município,
  concelho, stad, plaats, woonplaats, miasto, miejscowość
address.state = state, st, province, region, county, state province, state region, province state, bundesland, kanton, land
  kanton, région, département adresse, provincia, estado, comunidad autónoma, regione, distrito, provincie, województwo, uf
address.postcode = postcode, post code, postal code, zip, zip postal, postal, zip code, p code, zipcode, zip postal code, plz,
  postleitzahl, code postal, cp, código postal, c p, cap, codice postale, codice avviamento postale, cep, kod pocztowy, kod,
  pin code, pincode, eircode
address.country = country, country name, country region, nation, land, staat, pays, país, paese, nazione, stato, kraj, państwo
address.location = location, area, where, standort, lieu, ubicación, posizione geografica, luogo, localização, locatie,
  lokalizacja
birthday = birthday, birth date, birthdate, date of birth, dob, d o b, born, bday, birth day, geburtstag, geb tag,
  geburtsdatum, geb, geb datum, geboren, geboren am, anniversaire, anniv, date de naissance, né le, naissance, cumpleaños, fecha de
  nacimiento, nacimiento, f nacimiento, compleanno, data di nascita, nascita, nato il, aniversário, data de nascimento,
  nascimento, verjaardag, geboortedatum, geboortedag, urodziny, data urodzenia, ur
birthday.year = birth year, year of birth, geburtsjahr, année de naissance, año de nacimiento, anno di nascita, geboortejaar,
  rok urodzenia
birthday.month = birth month, month of birth, geburtsmonat, mois de naissance, mes de nacimiento, mese di nascita,
  geboortemaand
wedding_anniversary = wedding anniversary, anniversary, wedding date, wedding day, hochzeitstag, jahrestag, hochzeit,
  anniversaire de mariage, aniversario, aniversario de boda, anniversario, anniversario di matrimonio, aniversário de
  casamento, trouwdag, trouwdatum, huwelijksdatum, rocznica, rocznica ślubu
home_anniversary = home anniversary, home purchase anniversary, house anniversary, closing date, home purchase date
work_anniversary = work anniversary, hire date, start date, eintrittsdatum
child_birthday = child birthday, childs birthday, child date of birth
note = note, notes, comment, comments, remark, remarks, memo, additional info, additional information, additional notes,
  description, details, other info, info, misc, notiz, notizen, bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar,
  kommentare, beschreibung, hinweis, hinweise, remarque, remarques, commentaire, commentaires, observation, observations,
  nota, notas, comentario, comentarios, observaciones, descripción, osservazioni, commento, commenti, annotazioni, observação,
  observações, anotações, comentários, opmerking, opmerkingen, notitie, notities, aantekening, aantekeningen, notatka,
  notatki, uwagi, uwaga, opis, komentarz
gender = gender, sex, geschlecht, sexe, genre, sexo, género, genere, sesso, gênero, geslacht, płeć
pronouns = pronouns, pronomen, pronoms, pronombres
language = language, preferred language, locale, sprache, langue, idioma, lengua, lingua, língua, taal, język
time_zone = time zone, timezone, tz, zeitzone, fuseau horaire, zona horaria, fuso orario, fuso horário, tijdzone, strefa
  czasowa
tags = tags, tag, category, categories, label, labels, group, groups, group membership, keywords, keyword, segment, segments,
  lists, kategorie, kategorien, gruppe, gruppen, schlagwort, schlagwörter, schlagworte, stichwort, stichwörter, étiquette,
  étiquettes, catégorie, catégories, groupe, groupes, mots clés, etiqueta, etiquetas, categoría, categorías, grupo, grupos,
  palabras clave, etichetta, etichette, categoria, gruppo, gruppi, categorias, marcadores, palavras chave, categorie,
  categorieën, groep, groepen, trefwoorden, kategoria, grupa, grupy, etykieta, etykiety, słowa kluczowe
folder = folder, ordner, dossier, carpeta, cartella, pasta, map, katalog
photo = photo, photo url, picture, image, avatar, image url, foto, bild, imagen, immagine, imagem, zdjęcie
assignee = assignee, assigned to, owner, contact owner, account manager, account owner, agent, betreuer, zuständig,
  responsable commercial, propietario, proprietario, eigenaar, opiekun, opiekun handlowy, handlowiec, kundenbetreuer, sales
  rep, salesperson, vendedor, commerciale
lead_source = lead source, source, contact source, original source, acquisition source, how did you hear about us, quelle,
  herkunft, lead quelle, origine, fuente, origen, fonte, origem, bron, źródło
account_id = account id, company id
source_id = id, contact id, external id, record id, customer id, client id, member id, kundennummer, kunden nr, kundennr,
  kunden id, numéro client, id contatto, número de cliente, klantnummer, nr klienta, customer number, customer no, member
  number, mitgliedsnummer
uid = uid, uuid, guid
favourite = favourite, favorite, starred, favorit, favori, favorito, preferito, favoriet, ulubiony
opted_in = opted in, opt in, subscribed, consent given, newsletter, marketing consent, einwilligung
is_opted_out = opted out, opt out, is opted out, unsubscribed, do not contact, do not call, do not email, email opt out,
  abgemeldet, désabonné, dado de baja
consent = consent, gdpr consent, legal basis
created_at = created at, created, created on, creation date, create date, date created, date added, added on, angelegt am,
  erstellt am, date de création
last_modified_on_source = updated at, last modified, modified, last updated, last modified date, updated, date modified,
  geändert am
last_called_at = last called at, last called, last call, last call date
last_call_outcome = last call outcome, call outcome, call result
last_touch = last contacted, last contact, last touch, last contact date, last contacted on
"""

_LABEL_WORDS = """
Home = home woon wohn residential zamieszkania domowego personal private priv privat private privater privates persönlich
  domicile dom personnel personnelle perso particular casa personale privato privata residencial pessoal thuis prive privé
  domowy domowe domowa prywatny prywatna prywatne haus abitazione domicilio
Work = praxis kanzlei work business office biz corporate professional geschäftlich geschäft geschäfts dienstlich dienst arbeit
  arbeits büro firma firmen beruflich bureau professionnel professionnelle travail pro trabajo oficina profesional lavoro
  ufficio aziendale trabalho comercial werk zakelijk zakelijke kantoor służbowy służbowa służbowe praca biuro firmowy firmowa
  job company empresa
Other = other alt alternate alternative secondary second additional weitere weiterer weiteres andere anderer sonstige
  sonstiges alternativ autre otro otra altro altra outro outra ander overig inny inna inne dodatkowy secondaire secundario
  secundário secondario zweite zweiter sekundär
Mobile = mobile cell mobil handy portable móvil celular cellulare telemóvel mobiel mobiele komórkowy komórka
Billing = fiscal fiscale facturen factuur fakturowy billing invoice rechnung rechnungs facturation facturación fatturazione
  faturamento facturatie
Shipping = shipping delivery liefer versand livraison envío spedizione entrega verzend
"""


def _table(text: str, between: str | None) -> dict[str, tuple[str, ...]]:
    """The lines `key = value, value`; an indented line goes on with the one before."""
    entries = (entry.partition(" = ") for entry in text.strip().replace("\n  ", " ").split("\n"))
    return {key: tuple(part.strip() for part in values.split(between)) for key, _, values in entries}


ALIASES: dict[str, tuple[str, ...]] = _table(_NAMES, ",")
"""Names by field, part of a field, or field with a label."""

QUALIFIERS: dict[str, tuple[str, ...]] = _table(_LABEL_WORDS, None)
"""Words beside a field's name that say which of its values is meant, by label."""
