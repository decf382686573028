<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Kith {version}</source>
        <translation>Kith {version}</translation>
    </message>
    <message>
        <source>The address book you double-click. Your book is one file on this computer.</source>
        <translation>Das Adressbuch zum Doppelklicken. Es ist eine einzige Datei auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>About Kith</source>
        <translation>Über Kith</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Schlagwort hinzufügen…</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>E-Mail-Adressen kopieren</translation>
    </message>
    <message>
        <source>Custom fields…</source>
        <translation>Eigene Felder…</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit this list…</source>
        <translation>Diese Liste bearbeiten…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Dubletten suchen</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Log touch…</source>
        <translation>Austausch notieren…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Move book…</source>
        <translation>Adressbuch verschieben…</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <translation>In Ordner verschieben…</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Meine Karte</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Neues Adressbuch…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>New contact from text…</source>
        <translation>Neuer Kontakt aus Text…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>Notify of birthdays and due touches</source>
        <translation>Geburtstage und fälligen Austausch melden</translation>
    </message>
    <message>
        <source>Open book…</source>
        <translation>Adressbuch öffnen…</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Paste contacts…</source>
        <translation>Kontakte einfügen…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>QR-Code…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recently viewed…</source>
        <translation>Zuletzt angesehen…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>Wiederholen: {label}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>This is my card</source>
        <translation>Das ist meine Karte</translation>
    </message>
    <message>
        <source>Try with sample contacts</source>
        <translation>Mit Beispielkontakten ausprobieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>Rückgängig: {label}</translation>
    </message>
    <message>
        <source>Write to all</source>
        <translation>Allen schreiben</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>District, care of</source>
        <translation>Ortsteil, c/o</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Street prefix</source>
        <translation>Zusatz vor der Straße</translation>
    </message>
    <message>
        <source>Street suffix</source>
        <translation>Zusatz nach der Straße</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Wohnung</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation><numerusform>%Ln geändert</numerusform><numerusform>%Ln geändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation><numerusform>%Ln Kontakt</numerusform><numerusform>%Ln Kontakte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation><numerusform>%Ln weg</numerusform><numerusform>%Ln weg</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation><numerusform>%Ln neu</numerusform><numerusform>%Ln neu</numerusform></translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>As it is in the book:</source>
        <translation>So steht es auch im Buch:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Back to the backups</source>
        <translation>Zurück zu den Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Backup: {when}</source>
        <translation>Sicherung: {when}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups and books (*.zip *.kith *.age);;All files (*)</source>
        <translation>Sicherungen und Bücher (*.zip *.kith *.age);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before an update of Kith</source>
        <translation>Vor einer Aktualisierung von Kith</translation>
    </message>
    <message>
        <source>Before deleting many</source>
        <translation>Vor dem Löschen vieler</translation>
    </message>
    <message>
        <source>Before merging</source>
        <translation>Vor dem Zusammenführen</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>Vor dem Zurückholen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Changed since then:</source>
        <translation>Seither geändert:</translation>
    </message>
    <message>
        <source>Choose a contact to see it.</source>
        <translation>Wählen Sie einen Kontakt, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Company, phone or e-mail</source>
        <translation>Firma, Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Contacts of the backup</source>
        <translation>Kontakte der Sicherung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this backup for good?</source>
        <translation>Diese Sicherung endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Behalten höchstens</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Made by themselves every half hour in which something changed, when Kith closes, and before large changes. All of two days are kept, then one a day, a week and a month.</source>
        <translation>Entstehen von selbst: jede halbe Stunde, in der sich etwas geändert hat, beim Schließen und vor großen Änderungen. Behalten werden alle von zwei Tagen, dann eine je Tag, Woche und Monat.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Noch keine Sicherungen</translation>
    </message>
    <message>
        <source>No longer in the book. In the backup:</source>
        <translation>Nicht mehr im Buch. In der Sicherung:</translation>
    </message>
    <message>
        <source>Nothing has changed since this backup.</source>
        <translation>Seit dieser Sicherung hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the backups</source>
        <translation>Ordner der Sicherungen öffnen</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Die Sicherung wird geöffnet…</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Protect the backup that I make now by a passphrase (those made by themselves have none)</source>
        <translation>Die Sicherung, die ich jetzt mache, mit einem Passwort schützen (die selbsttätigen haben keines)</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln contact(s)</source>
        <translation><numerusform>%Ln Kontakt zurückholen</numerusform><numerusform>%Ln Kontakte zurückholen</numerusform></translation>
    </message>
    <message>
        <source>Restore contact</source>
        <translation>Kontakt zurückholen</translation>
    </message>
    <message>
        <source>Restore the whole book</source>
        <translation>Ganzes Buch zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln contact(s) from the backup</source>
        <translation><numerusform>%Ln Kontakt aus der Sicherung zurückgeholt</numerusform><numerusform>%Ln Kontakte aus der Sicherung zurückgeholt</numerusform></translation>
    </message>
    <message>
        <source>Restored the backup: {when}</source>
        <translation>Sicherung zurückgeholt: {when}</translation>
    </message>
    <message>
        <source>Room that backups may take</source>
        <translation>Platz, den Sicherungen einnehmen dürfen</translation>
    </message>
    <message>
        <source>Search in the backup</source>
        <translation>In der Sicherung suchen</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seither</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The automatic backup failed. {why}</source>
        <translation>Die automatische Sicherung ist fehlgeschlagen. {why}</translation>
    </message>
    <message>
        <source>The first one comes by itself when something has changed.</source>
        <translation>Die erste kommt von selbst, sobald sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>The selected contact</source>
        <translation>Der gewählte Kontakt</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When closing</source>
        <translation>Beim Schließen</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Welche Kontakte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>vor dem Zurückholen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>now: {value}</source>
        <translation>jetzt: {value}</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>then: {value}</source>
        <translation>damals: {value}</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{when}. The book itself stays as it is.</source>
        <translation>{when}. Das Buch selbst bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Kith book</source>
        <translation>Kith-Adressbuch</translation>
    </message>
    <message>
        <source>Kith books (*.kith);;All files (*)</source>
        <translation>Kith-Adressbücher (*.kith);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Move book</source>
        <translation>Adressbuch verschieben</translation>
    </message>
    <message>
        <source>Moving the book</source>
        <translation>Das Adressbuch wird verschoben</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neues Adressbuch</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Adressbuch öffnen</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Zuletzt geöffnete Bücher</translation>
    </message>
    <message>
        <source>The book lies in {folder} now.</source>
        <translation>Das Adressbuch liegt jetzt in {folder}.</translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Nothing was lost: your book is as the last change left it, and you can go on working.

The log tells where it happened, and holds nothing of your contacts:
{path}</source>
        <translation>Es ist nichts verloren: Ihr Buch ist, wie es die letzte Änderung hinterlassen hat, und Sie können weiterarbeiten.

Das Protokoll sagt, wo es geschah, und enthält nichts von Ihren Kontakten:
{path}</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Something in Kith went wrong.</source>
        <translation>In Kith ist etwas schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation><numerusform>%Ln Kontakt</numerusform><numerusform>%Ln Kontakte</numerusform></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Change photo of {who}</source>
        <translation>Foto von {who} ändern</translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>In der Liste einen auswählen, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln address(es)</source>
        <translation><numerusform>%Ln Adresse kopiert</numerusform><numerusform>%Ln Adressen kopiert</numerusform></translation>
    </message>
    <message>
        <source>Copied the contact as text</source>
        <translation>Kontakt als Text kopiert</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>{value} kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Delete {who}</source>
        <translation>{who} löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>From the imported card</source>
        <translation>Aus der importierten Karte</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Log touch</source>
        <translation>Austausch notieren</translation>
    </message>
    <message>
        <source>Log {how} with {who}</source>
        <translation>{how} mit {who} notieren</translation>
    </message>
    <message>
        <source>Make {who} a favourite</source>
        <translation>{who} als Favorit</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <translation>In Ordner verschieben…</translation>
    </message>
    <message>
        <source>Move {who} to {folder}</source>
        <translation>{who} nach {folder} verschieben</translation>
    </message>
    <message>
        <source>Moved {who} to the trash</source>
        <translation>{who} in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Genannt von</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>No contact selected</source>
        <translation>Kein Kontakt ausgewählt</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Nothing on this computer opens {link}</source>
        <translation>Auf diesem Rechner öffnet nichts {link}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open map</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Weitere Werte</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Park {who}</source>
        <translation>{who} parken</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner: {label}</source>
        <translation>Partner: {label}</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto von {name}</translation>
    </message>
    <message>
        <source>Possible duplicate of {name}</source>
        <translation>Vielleicht doppelt: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Possible duplicate of {name} and %Ln more</source>
        <translation><numerusform>Vielleicht doppelt: {name} und %Ln weiterer</numerusform><numerusform>Vielleicht doppelt: {name} und %Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>QR-Code…</translation>
    </message>
    <message>
        <source>Reminder for {who}</source>
        <translation>Erinnerung für {who}</translation>
    </message>
    <message>
        <source>Remove “{what}” of {who}</source>
        <translation>„{what}“ bei {who} entfernen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Mitarbeiter/in</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {what} of {who}</source>
        <translation>{what} von {who} wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {who}</source>
        <translation>{who} wiederherstellen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Show everybody at this company</source>
        <translation>Alle bei dieser Firma zeigen</translation>
    </message>
    <message>
        <source>Snooze {who}</source>
        <translation>{who} zurückstellen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Tag {who} with {tag}</source>
        <translation>{who} mit {tag} verschlagworten</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Take {tag} off {who}</source>
        <translation>{tag} von {who} entfernen</translation>
    </message>
    <message>
        <source>Take {who} back into the list</source>
        <translation>{who} zurück in die Liste</translation>
    </message>
    <message>
        <source>Take {who} out of the folder</source>
        <translation>{who} aus dem Ordner nehmen</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This number cannot be dialled from everywhere: its country is not known.</source>
        <translation>Diese Nummer ist nicht von überall wählbar: Ihr Land ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <translation>Ohne Ordner</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Writing to %Ln address(es)</source>
        <translation><numerusform>Schreiben an %Ln Adresse</numerusform><numerusform>Schreiben an %Ln Adressen</numerusform></translation>
    </message>
    <message>
        <source>at</source>
        <comment>a role at a company</comment>
        <translation>bei</translation>
    </message>
    <message>
        <source>contact without a name</source>
        <translation>Kontakt ohne Namen</translation>
    </message>
    <message>
        <source>ext. {extension}</source>
        <translation>Durchwahl {extension}</translation>
    </message>
    <message>
        <source>no longer in this book</source>
        <translation>nicht mehr in diesem Adressbuch</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Hauptwert</translation>
    </message>
    <message>
        <source>{what} at {company}</source>
        <translation>{what} bei {company}</translation>
    </message>
    <message>
        <source>{who}: no longer a favourite</source>
        <translation>{who}: kein Favorit mehr</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{time}: {count}</source>
        <translation>{time}: {count}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>Close</name>
    <message>
        <source>A contact has changes that are not saved.</source>
        <translation>Ein Kontakt hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>A custom field has changes that are not saved.</source>
        <translation>Ein eigenes Feld hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Close without them, or go back and save?</source>
        <translation>Ohne sie schließen oder zurückgehen und speichern?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What you typed for several contacts is not applied.</source>
        <translation>Ihre Eingaben für mehrere Kontakte sind nicht angewendet.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation><numerusform>%Ln Byte</numerusform><numerusform>%Ln Byte</numerusform></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Copied the QR code of {name}</source>
        <translation>QR-Code von {name} kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No room for: {fields}</source>
        <translation>Kein Platz für: {fields}</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>QR-Code von {name}</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QR-Code speichern</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>{size} in {count} × {count} modules, without the photo. Scan it with a telephone’s camera.</source>
        <translation>{size} in {count} × {count} Feldern, ohne das Foto. Mit der Kamera eines Telefons lesen.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at the beginning</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Tick what the list shows; drag a field to where it belongs. A click on a head sorts.</source>
        <translation>Anhaken, was die Liste zeigt; ein Feld an seinen Platz ziehen. Ein Klick auf einen Kopf sortiert.</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message numerus="yes">
        <source> and %Ln more address(es) like that</source>
        <translation><numerusform> und %Ln weitere solche Adresse</numerusform><numerusform> und %Ln weitere solche Adressen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln (person|people)</source>
        <translation><numerusform>%Ln Person</numerusform><numerusform>%Ln Personen</numerusform></translation>
    </message>
    <message>
        <source>Filter companies</source>
        <translation>Firmen filtern</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Hauptkontakt</translation>
    </message>
    <message>
        <source>Make the main contact</source>
        <translation>Zum Hauptkontakt machen</translation>
    </message>
    <message>
        <source>People of the company</source>
        <translation>Personen der Firma</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>The same e-mail twice</source>
        <translation>Dieselbe E-Mail-Adresse zweimal</translation>
    </message>
    <message>
        <source>Who reports to whom</source>
        <translation>Wer an wen berichtet</translation>
    </message>
    <message>
        <source>no main contact chosen</source>
        <translation>kein Hauptkontakt gewählt</translation>
    </message>
    <message>
        <source>reports to {name}</source>
        <translation>berichtet an {name}</translation>
    </message>
    <message>
        <source>{names} share {address}</source>
        <translation>{address} gehört zu {names}</translation>
    </message>
    <message>
        <source>{name} is the main contact</source>
        <translation>{name} ist der Hauptkontakt</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>(not there)</source>
        <translation>(nicht vorhanden)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>Keep both changes</source>
        <translation>Beide Änderungen behalten</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Nothing is overwritten until you choose.</source>
        <translation>Nichts wird ohne Entscheidung überschrieben.</translation>
    </message>
    <message>
        <source>Save as a new contact</source>
        <translation>Als neuen Kontakt speichern</translation>
    </message>
    <message>
        <source>Save what you have as a new contact, or let it go.</source>
        <translation>Den jetzigen Stand als neuen Kontakt speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>Theirs, in the book</source>
        <translation>Im Adressbuch</translation>
    </message>
    <message>
        <source>This contact was changed while you edited it.</source>
        <translation>Dieser Kontakt wurde während des Bearbeitens geändert.</translation>
    </message>
    <message>
        <source>This contact was removed while you edited it.</source>
        <translation>Dieser Kontakt wurde während des Bearbeitens entfernt.</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Eigene übernehmen</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene Änderung</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Kanarische Inseln</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Ceuta &amp; Melilla</source>
        <translation>Ceuta und Melilla</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>Diego Garcia</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Sonderverwaltungsregion Hongkong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Sonderverwaltungsregion Macau</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
</context>
<context>
    <name>Crop</name>
    <message>
        <source>Arrows move it, plus and minus change its size</source>
        <translation>Pfeile verschieben, Plus und Minus ändern die Größe</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Crop the picture</source>
        <translation>Bild zuschneiden</translation>
    </message>
    <message>
        <source>The part of the picture that is kept</source>
        <translation>Der Teil des Bildes, der bleibt</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation><numerusform>vor %Ln Tag</numerusform><numerusform>vor %Ln Tagen</numerusform></translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation><numerusform>in %Ln Tag</numerusform><numerusform>in %Ln Tagen</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Add a messenger name</source>
        <translation>Messenger-Namen hinzufügen</translation>
    </message>
    <message>
        <source>Add a nickname</source>
        <translation>Spitznamen hinzufügen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Telefonnummer hinzufügen</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>Add a profile or @name</source>
        <translation>Profil oder @Name hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a website</source>
        <translation>Website hinzufügen</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>E-Mail hinzufügen</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Always asked for</source>
        <translation>Wird immer gefragt</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Weitere Adresse</translation>
    </message>
    <message>
        <source>Another job</source>
        <translation>Weitere Stelle</translation>
    </message>
    <message>
        <source>Area code missing.</source>
        <translation>Vorwahl fehlt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Geändert, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild auswählen…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Consent: {part}</source>
        <translation>Einwilligung: {part}</translation>
    </message>
    <message>
        <source>Create tag “{name}”</source>
        <translation>Schlagwort „{name}“ anlegen</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Zuschneiden…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days between touches</source>
        <translation>Tage zwischen zwei Kontaktaufnahmen</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Gemeint war vielleicht</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Label of {field}: {label}</source>
        <translation>Art von {field}: {label}</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Looks like {name}</source>
        <translation>Sieht aus wie {name}</translation>
    </message>
    <message>
        <source>Make it the main one</source>
        <translation>Zum Hauptwert machen</translation>
    </message>
    <message>
        <source>Make it the main {field}</source>
        <translation>Zum Hauptwert machen: {field}</translation>
    </message>
    <message>
        <source>Merge into it</source>
        <translation>Darin zusammenführen</translation>
    </message>
    <message>
        <source>Merged into {name}</source>
        <translation>Mit {name} zusammengeführt</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Weitere Daten</translation>
    </message>
    <message>
        <source>More than one number?</source>
        <translation>Mehr als eine Nummer?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a contact or anybody</source>
        <translation>Name eines Kontakts oder sonst jemand</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>No e-mail address.</source>
        <translation>Keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Ohne Art</translation>
    </message>
    <message>
        <source>No number.</source>
        <translation>Keine Zahl.</translation>
    </message>
    <message>
        <source>No phone number.</source>
        <translation>Keine Telefonnummer.</translation>
    </message>
    <message>
        <source>No such day. Kept as typed.</source>
        <translation>Diesen Tag gibt es nicht. Bleibt wie eingegeben.</translation>
    </message>
    <message>
        <source>No web address.</source>
        <translation>Keine Web-Adresse.</translation>
    </message>
    <message>
        <source>No year is fine. Reminders still work.</source>
        <translation>Ohne Jahr geht es auch. Die Erinnerung kommt trotzdem.</translation>
    </message>
    <message>
        <source>Not opted in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nothing to save yet: type a name, a number or anything else.</source>
        <translation>Noch nichts zu speichern: einen Namen, eine Nummer oder etwas anderes eingeben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opt-in unknown</source>
        <translation>Anmeldung unbekannt</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Opted out: leave out of mailings</source>
        <translation>Abgemeldet: nicht in Rundschreiben</translation>
    </message>
    <message>
        <source>Other: {label}</source>
        <translation>Andere: {label}</translation>
    </message>
    <message>
        <source>Own label</source>
        <translation>Eigene Art</translation>
    </message>
    <message>
        <source>Own label…</source>
        <translation>Eigene Art…</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste block</source>
        <translation>Als Block einfügen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo: choose, drop or paste a picture</source>
        <translation>Foto: Bild auswählen, hierherziehen oder einfügen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Put what was typed into {name}</source>
        <translation>Getipptes in {name} übernehmen</translation>
    </message>
    <message>
        <source>Read an address from the clipboard</source>
        <translation>Adresse aus der Zwischenablage lesen</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this job</source>
        <translation>Diese Stelle entfernen</translation>
    </message>
    <message>
        <source>Remove {field}</source>
        <translation>{field} entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Saved {name}. Still missing: {fields}</source>
        <translation>{name} gespeichert. Es fehlt noch: {fields}</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Kennung der Quelle</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Zu lang.</translation>
    </message>
    <message>
        <source>Too short.</source>
        <translation>Zu kurz.</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <translation>Ohne Ordner</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of {key}</source>
        <translation>Wert von {key}</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>Worin eingewilligt wurde</translation>
    </message>
    <message>
        <source>What you typed would be lost.</source>
        <translation>Die Eingaben gingen verloren.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where it was given</source>
        <translation>Wo sie gegeben wurde</translation>
    </message>
    <message>
        <source>Which country? Begin with +.</source>
        <translation>Welches Land? Mit + beginnen.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days after the last touch</source>
        <translation>Tage nach dem letzten Austausch</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ohne Art</translation>
    </message>
    <message>
        <source>the new key</source>
        <translation>der neue Schlüssel</translation>
    </message>
    <message>
        <source>year (may stay empty)</source>
        <translation>Jahr (darf leer bleiben)</translation>
    </message>
    <message>
        <source>{field}: main one</source>
        <translation>{field}: Hauptwert</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown.</source>
        <translation>{file} ist kein Bild, das angezeigt werden kann.</translation>
    </message>
    <message>
        <source>{name} says all of this already</source>
        <translation>{name} sagt das alles schon</translation>
    </message>
    <message>
        <source>{problem} Kept as typed.</source>
        <translation>{problem} Bleibt wie eingegeben.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln contact(s) in {file}</source>
        <translation><numerusform>%Ln Kontakt in {file}</numerusform><numerusform>%Ln Kontakte in {file}</numerusform></translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>All contacts, the parked ones too</source>
        <translation>Alle Kontakte, auch die geparkten</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>All other fields</source>
        <translation>Alle anderen Felder</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Wie eingegeben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>CSV for Google Contacts</source>
        <translation>CSV für Google Kontakte</translation>
    </message>
    <message>
        <source>CSV for Outlook</source>
        <translation>CSV für Outlook</translation>
    </message>
    <message>
        <source>CSV – one row a contact</source>
        <translation>CSV – eine Zeile je Kontakt</translation>
    </message>
    <message>
        <source>CSV – one row a value</source>
        <translation>CSV – eine Zeile je Wert</translation>
    </message>
    <message>
        <source>Calendar of birthdays and anniversaries</source>
        <translation>Kalender der Geburts- und Jahrestage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Check none</source>
        <translation>Keines ankreuzen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Details of imported cards</source>
        <translation>Einzelheiten importierter Karten</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Nur Ziffern</translation>
    </message>
    <message>
        <source>Excel workbook – one row a contact</source>
        <translation>Excel-Arbeitsmappe – eine Zeile je Kontakt</translation>
    </message>
    <message>
        <source>Excel workbook – one row a value</source>
        <translation>Excel-Arbeitsmappe – eine Zeile je Wert</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln contact(s)…</source>
        <translation><numerusform>%Ln Kontakt exportieren…</numerusform><numerusform>%Ln Kontakte exportieren…</numerusform></translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contact(s)</source>
        <translation><numerusform>%Ln Kontakt exportiert</numerusform><numerusform>%Ln Kontakte exportiert</numerusform></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>International, +49301234567</source>
        <translation>International, +49301234567</translation>
    </message>
    <message>
        <source>JSON for a real-estate CRM (S3)</source>
        <translation>JSON für ein Immobilien-CRM (S3)</translation>
    </message>
    <message>
        <source>JSON for a sales CRM (S2)</source>
        <translation>JSON für ein Vertriebs-CRM (S2)</translation>
    </message>
    <message>
        <source>JSON for a telephone system (S0)</source>
        <translation>JSON für eine Telefonanlage (S0)</translation>
    </message>
    <message>
        <source>JSON for call campaigns (S4)</source>
        <translation>JSON für Anrufkampagnen (S4)</translation>
    </message>
    <message>
        <source>JSON for text messaging (S1)</source>
        <translation>JSON für Kurznachrichten (S1)</translation>
    </message>
    <message>
        <source>JSON – keeps everything</source>
        <translation>JSON – behält alles</translation>
    </message>
    <message>
        <source>LDIF – for Thunderbird and directories</source>
        <translation>LDIF – für Thunderbird und Verzeichnisse</translation>
    </message>
    <message>
        <source>Leave out who opted out</source>
        <translation>Abgemeldete auslassen</translation>
    </message>
    <message>
        <source>Looking for what would not fit…</source>
        <translation>Suche, was nicht hineinpasst…</translation>
    </message>
    <message>
        <source>Looking for what would not fit… {percent}%</source>
        <translation>Suche, was nicht hineinpasst… {percent} %</translation>
    </message>
    <message>
        <source>National, 030 1234567</source>
        <translation>National, 030 1234567</translation>
    </message>
    <message>
        <source>No field is chosen: check at least one.</source>
        <translation>Kein Feld ist gewählt: Kreuzen Sie mindestens eines an.</translation>
    </message>
    <message>
        <source>Not everything fits into this format.</source>
        <translation>Nicht alles passt in dieses Format.</translation>
    </message>
    <message>
        <source>Nothing to export.</source>
        <translation>Nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Protect the file by a passphrase</source>
        <translation>Die Datei mit einem Passwort schützen</translation>
    </message>
    <message>
        <source>Semicolon, for Excel in most of Europe</source>
        <translation>Semikolon, für Excel in den meisten Ländern Europas</translation>
    </message>
    <message>
        <source>Shift-JIS</source>
        <translation>Shift-JIS</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected contact(s)</source>
        <translation><numerusform>Der ausgewählte Kontakt</numerusform><numerusform>Die %Ln ausgewählten Kontakte</numerusform></translation>
    </message>
    <message>
        <source>The rest stays in your book; nothing is changed there.</source>
        <translation>Der Rest bleibt in Ihrem Buch; dort ändert sich nichts.</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Kontaktaufnahmen</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM, for Excel</source>
        <translation>UTF-8 mit BOM, für Excel</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Welche Kontakte</translation>
    </message>
    <message>
        <source>Windows, Central Europe (1250)</source>
        <translation>Windows, Mitteleuropa (1250)</translation>
    </message>
    <message>
        <source>Windows, Cyrillic (1251)</source>
        <translation>Windows, Kyrillisch (1251)</translation>
    </message>
    <message>
        <source>Windows, Western Europe (1252)</source>
        <translation>Windows, Westeuropa (1252)</translation>
    </message>
    <message>
        <source>labels left out</source>
        <translation>Arten fehlen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>left out but for the last call</source>
        <translation>fehlen bis auf den letzten Anruf</translation>
    </message>
    <message>
        <source>left out but for the last one</source>
        <translation>fehlen bis auf die letzte</translation>
    </message>
    <message>
        <source>left out or changed</source>
        <translation>fehlt oder ändert sich</translation>
    </message>
    <message>
        <source>left out: a calendar holds dates</source>
        <translation>fehlen: Ein Kalender enthält Daten</translation>
    </message>
    <message>
        <source>one row a value is for looking at, not for importing again</source>
        <translation>eine Zeile je Wert ist zum Ansehen, nicht zum erneuten Importieren</translation>
    </message>
    <message>
        <source>the partner’s left out</source>
        <translation>die des Partners fehlen</translation>
    </message>
    <message>
        <source>the partner’s left out or changed</source>
        <translation>das des Partners fehlt oder ändert sich</translation>
    </message>
    <message>
        <source>vCard 2.1 – for old phones</source>
        <translation>vCard 2.1 – für alte Telefone</translation>
    </message>
    <message>
        <source>vCard 3.0 – for most phones and programs</source>
        <translation>vCard 3.0 – für die meisten Telefone und Programme</translation>
    </message>
    <message>
        <source>vCard 4.0 – keeps everything</source>
        <translation>vCard 4.0 – behält alles</translation>
    </message>
    <message>
        <source>without day and month, left out</source>
        <translation>ohne Tag und Monat, fehlen</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>AIM</source>
        <translation>AIM</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über die Person</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Android address book id</source>
        <translation>Android-Adressbuch-Kennung</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Bluesky</source>
        <translation>Bluesky</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>Bruder</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Business Fax</source>
        <translation>Fax geschäftlich</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Visitenkarte</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Child's birthday</source>
        <translation>Geburtstag des Kindes</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollege/Kollegin</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company Main</source>
        <translation>Firmenzentrale</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Cover image</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Anlässe</translation>
    </message>
    <message>
        <source>Decision role</source>
        <translation>Rolle bei Entscheidungen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>Dr.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Vater</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Freund/in</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Home Fax</source>
        <translation>Fax privat</translation>
    </message>
    <message>
        <source>Home anniversary</source>
        <translation>Jahrestag des Einzugs</translation>
    </message>
    <message>
        <source>ICQ</source>
        <translation>ICQ</translation>
    </message>
    <message>
        <source>Important date</source>
        <translation>Wichtiges Datum</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Investment Property</source>
        <translation>Anlageimmobilie</translation>
    </message>
    <message>
        <source>Jabber</source>
        <translation>Jabber</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last call outcome</source>
        <translation>Ergebnis des letzten Anrufs</translation>
    </message>
    <message>
        <source>Last called</source>
        <translation>Zuletzt angerufen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Letzter Austausch</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Herkunft des Kontakts</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Maiden name</source>
        <translation>Geburtsname</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Main contact at the company</source>
        <translation>Hauptkontakt der Firma</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzte/r</translation>
    </message>
    <message>
        <source>Marketing name</source>
        <translation>Werbename</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Fräulein</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Modified on source</source>
        <translation>In der Quelle geändert</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mutter</translation>
    </message>
    <message>
        <source>Mr.</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Mrs.</source>
        <translation>Frau (Mrs.)</translation>
    </message>
    <message>
        <source>Ms.</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Mx.</source>
        <translation>Mx.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next touch</source>
        <translation>Nächster Austausch</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Opted in at</source>
        <translation>Angemeldet am</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner/in</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phonetic first name</source>
        <translation>Vorname in Lautschrift</translation>
    </message>
    <message>
        <source>Phonetic last name</source>
        <translation>Nachname in Lautschrift</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Prof.</source>
        <translation>Prof.</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Referred By</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Verwandte/r</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Mitarbeiter/in</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Karrierestufe</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>Schwester</translation>
    </message>
    <message>
        <source>Skype</source>
        <translation>Skype</translation>
    </message>
    <message>
        <source>Social profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Kennung der Quelle</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Ehepartner/in</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Touch every (days)</source>
        <translation>Austausch alle (Tage)</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>Hochzeitstag</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Work Fax</source>
        <translation>Fax Arbeit</translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation>Dienstjubiläum</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Xing</source>
        <translation>Xing</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>iOS address book id</source>
        <translation>iOS-Adressbuch-Kennung</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>Fields window</name>
    <message numerus="yes">
        <source>%Ln value(s) (goes|go) with it. Undo brings all back.</source>
        <translation><numerusform>%Ln Wert geht mit ihm verloren. Rückgängig bringt alles zurück.</numerusform><numerusform>%Ln Werte gehen mit ihm verloren. Rückgängig bringt alles zurück.</numerusform></translation>
    </message>
    <message>
        <source>Add field {name}</source>
        <translation>Feld {name} hinzufügen</translation>
    </message>
    <message>
        <source>Added field {name}</source>
        <translation>Feld {name} angelegt</translation>
    </message>
    <message>
        <source>Always ask for it when a contact is edited</source>
        <translation>Beim Bearbeiten eines Kontakts immer danach fragen</translation>
    </message>
    <message>
        <source>Changed field {name}</source>
        <translation>Feld {name} geändert</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete field {name}</source>
        <translation>Feld {name} löschen</translation>
    </message>
    <message>
        <source>Delete the field</source>
        <translation>Feld löschen</translation>
    </message>
    <message>
        <source>Delete the field {name}?</source>
        <translation>Das Feld {name} löschen?</translation>
    </message>
    <message>
        <source>Deleted field {name}</source>
        <translation>Feld {name} gelöscht</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit field {name}</source>
        <translation>Feld {name} bearbeiten</translation>
    </message>
    <message>
        <source>Fields of your own stand on card and editor, and are searched, imported and exported.</source>
        <translation>Eigene Felder stehen auf Karte und im Editor und werden durchsucht, importiert und exportiert.</translation>
    </message>
    <message>
        <source>Known as “{name}” in searches and files; its number in JSON is {number}.</source>
        <translation>In Suchen und Dateien heißt es „{name}“; seine Nummer in JSON ist {number}.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move field {name}</source>
        <translation>Feld {name} verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>No field of your own yet. Describe the first one beside this.</source>
        <translation>Noch kein eigenes Feld. Beschreiben Sie das erste nebenan.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>One value only</source>
        <translation>Nur ein Wert</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Search looks at it</source>
        <translation>Die Suche sieht hinein</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Show on card and editor</source>
        <translation>Auf Karte und im Editor zeigen</translation>
    </message>
    <message>
        <source>Small, Medium, Large</source>
        <translation>Klein, Mittel, Groß</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Values are read anew; what cannot be read so stays as typed.</source>
        <translation>Die Werte werden neu gelesen; was so nicht lesbar ist, bleibt wie eingegeben.</translation>
    </message>
    <message>
        <source>Values to choose from</source>
        <translation>Werte zur Auswahl</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web-Adresse</translation>
    </message>
    <message>
        <source>Work, Home</source>
        <translation>Arbeit, Privat</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replacing it overwrites what is in it.</source>
        <translation>Wenn Sie sie ersetzen, wird ihr Inhalt überschrieben.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} ist schon vorhanden.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>2026-01-31 or 2026-01</source>
        <translation>2026-01-31 oder 2026-01</translation>
    </message>
    <message>
        <source>30d, 2w, 6m, 1y, today</source>
        <translation>30d, 2w, 6m, 1y, today</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Irgendein Feld</translation>
    </message>
    <message>
        <source>Change list {name}</source>
        <translation>Liste {name} ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Changed list {name}</source>
        <translation>Liste {name} geändert</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Contact has</source>
        <translation>Kontakt hat</translation>
    </message>
    <message>
        <source>Contact ids</source>
        <translation>Kontakt-Ids</translation>
    </message>
    <message>
        <source>Contact is</source>
        <translation>Kontakt ist</translation>
    </message>
    <message>
        <source>Contacts for which …</source>
        <translation>Kontakte, für die …</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Everybody in the main list</source>
        <translation>Alle in der Hauptliste</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>Anfangsbuchstabe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How the rows are joined</source>
        <translation>Wie die Zeilen verbunden sind</translation>
    </message>
    <message>
        <source>Invert this group</source>
        <translation>Diese Gruppe umkehren</translation>
    </message>
    <message>
        <source>Invert this row</source>
        <translation>Diese Zeile umkehren</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Last call outcome</source>
        <translation>Ergebnis des letzten Anrufs</translation>
    </message>
    <message>
        <source>Last called</source>
        <translation>Zuletzt angerufen</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Name of the saved list</source>
        <translation>Name der gespeicherten Liste</translation>
    </message>
    <message>
        <source>Next touch</source>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner’s e-mail</source>
        <translation>E-Mail des Partners</translation>
    </message>
    <message>
        <source>Partner’s first name</source>
        <translation>Vorname des Partners</translation>
    </message>
    <message>
        <source>Partner’s last name</source>
        <translation>Nachname des Partners</translation>
    </message>
    <message>
        <source>Partner’s phone</source>
        <translation>Telefon des Partners</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Save as list</source>
        <translation>Als Liste speichern</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Gespeicherte Liste</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>a favourite</source>
        <translation>ein Favorit</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>ein Foto</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>alle davon</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>eine davon</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>has the exact words</source>
        <translation>hat genau die Wörter</translation>
    </message>
    <message>
        <source>has the words</source>
        <translation>hat die Wörter</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a choice</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>ist ausgefüllt</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eine von</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>main contact at the company</source>
        <translation>Hauptkontakt der Firma</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>opted in</source>
        <translation>eingewilligt</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>widersprochen</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>abgeglichen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>hier eingegeben</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>First</name>
    <message>
        <source>40 invented people, in a book of their own.</source>
        <translation>40 erfundene Leute in einem eigenen Adressbuch.</translation>
    </message>
    <message>
        <source>All your contacts, in one clean book</source>
        <translation>Alle Kontakte in einem sauberen Adressbuch</translation>
    </message>
    <message>
        <source>Bring them in from anywhere. Nothing is lost, and every step can be undone.</source>
        <translation>Von überall her einlesen. Nichts geht verloren, jeder Schritt lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>From Google, Outlook, Apple, a phone or any table.</source>
        <translation>Aus Google, Outlook, Apple, einem Telefon oder irgendeiner Tabelle.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Or drop files or a folder here: .vcf, .csv, .xlsx, .ldif or .json</source>
        <translation>Oder Dateien oder einen Ordner hier ablegen: .vcf, .csv, .xlsx, .ldif oder .json</translation>
    </message>
    <message>
        <source>Start with one person and add the rest later.</source>
        <translation>Mit einer Person anfangen, die anderen kommen später.</translation>
    </message>
    <message>
        <source>Try with sample contacts</source>
        <translation>Beispiele ausprobieren</translation>
    </message>
    <message>
        <source>Your book is one file on this computer. Kith goes online only when you ask it to.</source>
        <translation>Das Adressbuch ist eine Datei auf diesem Rechner. Kith geht nur auf Wunsch ins Netz.</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Create folder “{name}”</source>
        <translation>Ordner „{name}“ anlegen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Log touch</source>
        <translation>Austausch notieren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Adressbuch öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln contact(s) (goes|go)</source>
        <translation><numerusform>%Ln Kontakt verschwindet</numerusform><numerusform>%Ln Kontakte verschwinden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) (returns|return) to what (it was|they were)</source>
        <translation><numerusform>%Ln Kontakt wird wieder, wie er war</numerusform><numerusform>%Ln Kontakte werden wieder, wie sie waren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) (returns|return), bit for bit</source>
        <translation><numerusform>%Ln Kontakt kehrt unverändert zurück</numerusform><numerusform>%Ln Kontakte kehren unverändert zurück</numerusform></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Beside contacts</source>
        <translation>Neben den Kontakten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Edited since</source>
        <translation>Seither bearbeitet</translation>
    </message>
    <message>
        <source>Edited since they came: they stay unless ticked</source>
        <translation>Nach dem Import bearbeitet: Sie bleiben, wenn kein Haken gesetzt ist</translation>
    </message>
    <message>
        <source>Field {name}</source>
        <translation>Feld {name}</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <translation>Ordner {name}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Keep the edits of {name}</source>
        <translation>Die Änderungen an {name} behalten</translation>
    </message>
    <message>
        <source>List {name}</source>
        <translation>Liste {name}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>No longer told apart: {names}</source>
        <translation>Nicht mehr auseinandergehalten: {names}</translation>
    </message>
    <message>
        <source>Not duplicates: {names}</source>
        <translation>Keine Dubletten: {names}</translation>
    </message>
    <message>
        <source>Nothing of this is left to take back: it was changed again since.</source>
        <translation>Davon ist nichts mehr zurückzunehmen: Es wurde seitdem wieder geändert.</translation>
    </message>
    <message>
        <source>Remove {name} too</source>
        <translation>Auch {name} entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Mehrere zugleich</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Tag {name}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back by a new operation; later edits can be kept.</source>
        <translation>Wird durch einen neuen Vorgang zurückgenommen; spätere Änderungen können bleiben.</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>Zurückgenommen: {label}</translation>
    </message>
    <message>
        <source>There is nothing to take back any more.</source>
        <translation>Es gibt nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>This is undone. Redo does it again.</source>
        <translation>Dies ist rückgängig gemacht. „Wiederholen“ führt es erneut aus.</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Kontaktpflege</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Un-merge</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Undo brings back what is now.</source>
        <translation>„Rückgängig“ stellt den jetzigen Stand wieder her.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What the operation did</source>
        <translation>Was der Vorgang bewirkt hat</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Your own card is again what it was</source>
        <translation>Ihre eigene Karte ist wieder die von vorher</translation>
    </message>
    <message>
        <source>Your own card: {name}</source>
        <translation>Ihre eigene Karte: {name}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more contact(s)</source>
        <translation><numerusform>und %Ln weiterer Kontakt</numerusform><numerusform>und %Ln weitere Kontakte</numerusform></translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>merged into another</source>
        <translation>in einem anderen aufgegangen</translation>
    </message>
    <message>
        <source>out of the trash</source>
        <translation>aus dem Papierkorb</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>in den Papierkorb</translation>
    </message>
    <message>
        <source>{label} (undone)</source>
        <translation>{label} (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>{names} are told apart again</source>
        <translation>{names} werden wieder auseinandergehalten</translation>
    </message>
    <message>
        <source>{names} may be offered as duplicates again</source>
        <translation>{names} dürfen wieder als Dubletten vorgeschlagen werden</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>{thing} becomes what it was</source>
        <translation>{thing} wird, was es war</translation>
    </message>
    <message>
        <source>{thing} goes, unless a contact has it</source>
        <translation>{thing} verschwindet, wenn kein Kontakt es hat</translation>
    </message>
    <message>
        <source>{thing} returns</source>
        <translation>{thing} kommt zurück</translation>
    </message>
    <message>
        <source>{thing}: added</source>
        <translation>{thing}: hinzugefügt</translation>
    </message>
    <message>
        <source>{thing}: changed</source>
        <translation>{thing}: geändert</translation>
    </message>
    <message>
        <source>{thing}: gone</source>
        <translation>{thing}: weg</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
</context>
<context>
    <name>Hue</name>
    <message>
        <source>Coral</source>
        <translation>Koralle</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Moos</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation><numerusform>%Ln je Sekunde</numerusform><numerusform>%Ln je Sekunde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln by content</source>
        <translation><numerusform>%Ln nach Inhalt</numerusform><numerusform>%Ln nach Inhalt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) (holds|hold) several: {do}</source>
        <translation><numerusform>%Ln Zelle enthält mehrere: {do}</numerusform><numerusform>%Ln Zellen enthalten mehrere: {do}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation><numerusform>%Ln geändert</numerusform><numerusform>%Ln geändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen by you</source>
        <translation><numerusform>%Ln von Ihnen gewählt</numerusform><numerusform>%Ln von Ihnen gewählt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation><numerusform>%Ln Spalte</numerusform><numerusform>%Ln Spalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation><numerusform>%Ln Kontakt</numerusform><numerusform>%Ln Kontakte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) changed</source>
        <translation><numerusform>%Ln Kontakt geändert</numerusform><numerusform>%Ln Kontakte geändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) imported</source>
        <translation><numerusform>%Ln Kontakt importiert</numerusform><numerusform>%Ln Kontakte importiert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation><numerusform>%Ln ausgelassen</numerusform><numerusform>%Ln ausgelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) before the column names (is|are) left out.</source>
        <translation><numerusform>%Ln Zeile vor den Spaltennamen entfällt.</numerusform><numerusform>%Ln Zeilen vor den Spaltennamen entfallen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) (waits|wait).</source>
        <translation><numerusform>%Ln weitere Datei wartet.</numerusform><numerusform>%Ln weitere Dateien warten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation><numerusform>%Ln neu</numerusform><numerusform>%Ln neu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) without country, guessed:</source>
        <translation><numerusform>%Ln Nummer ohne Land, vermutet:</numerusform><numerusform>%Ln Nummern ohne Land, vermutet:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) without country:</source>
        <translation><numerusform>%Ln Nummer ohne Land:</numerusform><numerusform>%Ln Nummern ohne Land:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation><numerusform>%Ln Zeile</numerusform><numerusform>%Ln Zeilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) (was|were) twice in the file.</source>
        <translation><numerusform>%Ln Zeile stand doppelt in der Datei.</numerusform><numerusform>%Ln Zeilen standen doppelt in der Datei.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second.</source>
        <translation><numerusform>%Ln Zeile je Sekunde.</numerusform><numerusform>%Ln Zeilen je Sekunde.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) did not come in</source>
        <translation><numerusform>%Ln Zeile kam nicht herein</numerusform><numerusform>%Ln Zeilen kamen nicht herein</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation><numerusform>%Ln zu prüfen</numerusform><numerusform>%Ln zu prüfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation><numerusform>%Ln zu prüfen</numerusform><numerusform>%Ln zu prüfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) (wants|want) a look</source>
        <translation><numerusform>%Ln Wert ist zu prüfen</numerusform><numerusform>%Ln Werte sind zu prüfen</numerusform></translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(entfällt)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>Vorher wird gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>A group of %Ln: becomes a tag on its members</source>
        <translation><numerusform>Eine Gruppe von %Ln: wird Schlagwort ihres Mitglieds</numerusform><numerusform>Eine Gruppe von %Ln: wird Schlagwort ihrer Mitglieder</numerusform></translation>
    </message>
    <message>
        <source>A vCard, CSV, Excel, OpenDocument, LDIF or JSON file. Nothing is changed before you say so.</source>
        <translation>Eine Datei mit vCards, CSV, Excel, OpenDocument, LDIF oder JSON. Vor dem Start wird nichts geändert.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) of “{kind}”:</source>
        <translation><numerusform>%Ln Zeile mit „{kind}“:</numerusform><numerusform>Alle %Ln Zeilen mit „{kind}“:</numerusform></translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All of this was guessed. Each switch shows at once what it does to your rows.</source>
        <translation>All das wurde geraten. Jeder Schalter zeigt sofort, was er mit Ihren Zeilen macht.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>As in {program}</source>
        <translation>Wie in {program}</translation>
    </message>
    <message>
        <source>As written (nothing to decide)</source>
        <translation>Wie geschrieben (nichts zu entscheiden)</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>Wie Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Strich  |</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Zwischen Spalten</translation>
    </message>
    <message>
        <source>Campaign list</source>
        <translation>Kampagnenliste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Change values on the way in</source>
        <translation>Werte beim Import ändern</translation>
    </message>
    <message>
        <source>Changing the plan</source>
        <translation>Plan wird geändert</translation>
    </message>
    <message>
        <source>Check how the file is read</source>
        <translation>Prüfen, wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>City with postcode</source>
        <translation>Ort mit Postleitzahl</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Correct the cells</source>
        <translation>Zellen berichtigen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country of numbers without one</source>
        <translation>Land der Nummern ohne Land</translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day and month</source>
        <translation>Tag und Monat</translation>
    </message>
    <message>
        <source>Decide from the file</source>
        <translation>Nach der Datei entscheiden</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>Standardland</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done in {seconds} s.</source>
        <translation>Fertig in {seconds} s.</translation>
    </message>
    <message>
        <source>Double  "</source>
        <translation>Doppelte  "</translation>
    </message>
    <message>
        <source>Each column of your file goes to a field. The rows below are yours, read with the choices above them.</source>
        <translation>Jede Spalte Ihrer Datei kommt in ein Feld. Die Zeilen darunter sind Ihre, gelesen wie darüber gewählt.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Field for {column}</source>
        <translation>Feld für {column}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <source>Fill gaps of {name}</source>
        <translation>Lücken von {name} füllen</translation>
    </message>
    <message>
        <source>Find in these rows</source>
        <translation>In diesen Zeilen suchen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From the file: {order}</source>
        <translation>Aus der Datei: {order}</translation>
    </message>
    <message>
        <source>From the numbers in your book.</source>
        <translation>Aus den Nummern Ihres Adressbuchs.</translation>
    </message>
    <message>
        <source>From the other numbers and addresses of the file.</source>
        <translation>Aus den übrigen Nummern und Adressen der Datei.</translation>
    </message>
    <message>
        <source>From the settings, or your computer's.</source>
        <translation>Aus den Einstellungen, auch denen des Rechners.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Google Contacts, 2024 and later</source>
        <translation>Google Contacts, ab 2024</translation>
    </message>
    <message>
        <source>Google Contacts, before 2024</source>
        <translation>Google Contacts, vor 2024</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation>Neu raten</translation>
    </message>
    <message>
        <source>Guessed by content</source>
        <translation>Nach Inhalt geraten</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>How the column will be read</source>
        <translation>Wie die Spalte gelesen wird</translation>
    </message>
    <message>
        <source>How “{column}” will be read</source>
        <translation>Wie „{column}“ gelesen wird</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation><numerusform>%Ln Zeile importieren</numerusform><numerusform>%Ln Zeilen importieren</numerusform></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Import zurückgenommen</translation>
    </message>
    <message>
        <source>Import, then review</source>
        <translation>Importieren, dann prüfen</translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation>Importiert aus {file}</translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation>{name} importiert</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japanisch (EUC)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japanisch (Shift-JIS)</translation>
    </message>
    <message>
        <source>Keep as one name</source>
        <translation>Als einen Namen behalten</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>Koreanisch (Windows-949)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label for {column}</source>
        <translation>Art für {column}</translation>
    </message>
    <message>
        <source>Label from the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>Art „{name}“</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave without importing?</source>
        <translation>Verlassen, ohne zu importieren?</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Entfällt</translation>
    </message>
    <message numerus="yes">
        <source>Left out %Ln change(s) to the plan that fit no longer</source>
        <translation><numerusform>%Ln Änderung am Plan passt nicht mehr und wurde weggelassen</numerusform><numerusform>%Ln Änderungen am Plan passen nicht mehr und wurden weggelassen</numerusform></translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Line {line}: {start}</source>
        <translation>Zeile {line}: {start}</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Zuordnung laden</translation>
    </message>
    <message>
        <source>Load a mapping…</source>
        <translation>Zuordnung laden…</translation>
    </message>
    <message>
        <source>Looks like {name}: {why}</source>
        <translation>Sieht aus wie {name}: {why}</translation>
    </message>
    <message>
        <source>Main one?</source>
        <translation>Hauptwert?</translation>
    </message>
    <message>
        <source>Mapping saved</source>
        <translation>Zuordnung gespeichert</translation>
    </message>
    <message>
        <source>Mapping “{name}” saved</source>
        <translation>Zuordnung „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Matched by name</source>
        <translation>Nach Namen zugeordnet</translation>
    </message>
    <message>
        <source>Mine: {name}</source>
        <translation>Meine: {name}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>Weitere Zeilen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>Neues Feld „{name}“</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Next file: {name}</source>
        <translation>Nächste Datei: {name}</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>Nächste zu prüfen</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Weiter: Spalten</translation>
    </message>
    <message>
        <source>Next: format</source>
        <translation>Weiter: Format</translation>
    </message>
    <message>
        <source>Next: plan</source>
        <translation>Weiter: Plan</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>No known program.</source>
        <translation>Kein bekanntes Programm.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Ohne Art</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None: the first line is a contact</source>
        <translation>Keine: die erste Zeile ist ein Kontakt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing to import: see the reasons beside the rows.</source>
        <translation>Nichts zu importieren: die Gründe stehen bei den Zeilen.</translation>
    </message>
    <message>
        <source>Of the partner</source>
        <translation>Vom Partner</translation>
    </message>
    <message>
        <source>Only where it is clear</source>
        <translation>Nur wo es klar ist</translation>
    </message>
    <message>
        <source>Other preset</source>
        <translation>Andere Vorlage</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Partner: {what}</source>
        <translation>Partner: {what}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Press H, or double-click a line, to say that it holds the names of the columns.</source>
        <translation>Mit H oder einem Doppelklick sagen Sie, dass eine Zeile die Namen der Spalten enthält.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problem rows saved in {file}</source>
        <translation>Problemzeilen in {file} gespeichert</translation>
    </message>
    <message>
        <source>Problems and warnings</source>
        <translation>Probleme und Warnungen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Quotes around cells</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Read on this computer only. Your file is not changed.</source>
        <translation>Wird nur auf diesem Rechner gelesen. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Revert this import</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review duplicates now</source>
        <translation>Dubletten jetzt prüfen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row {row} of the file</source>
        <translation>Zeile {row} der Datei</translation>
    </message>
    <message>
        <source>Save as mine</source>
        <translation>Als meine speichern</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln problem row(s)</source>
        <translation><numerusform>Die Zeile mit Problem speichern</numerusform><numerusform>Die %Ln Zeilen mit Problem speichern</numerusform></translation>
    </message>
    <message>
        <source>Save the problem rows</source>
        <translation>Zeilen mit Problemen speichern</translation>
    </message>
    <message>
        <source>Save this one to a file</source>
        <translation>In eine Datei speichern</translation>
    </message>
    <message>
        <source>Save this one to a file…</source>
        <translation>In eine Datei speichern…</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Strichpunkt  ;</translation>
    </message>
    <message>
        <source>Several in one cell</source>
        <translation>Mehrere in einer Zelle</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Show the contacts</source>
        <translation>Kontakte zeigen</translation>
    </message>
    <message>
        <source>Single  '</source>
        <translation>Einfache  '</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Split at  ,</source>
        <translation>Trennen bei  ,</translation>
    </message>
    <message>
        <source>Split at  /</source>
        <translation>Trennen bei  /</translation>
    </message>
    <message>
        <source>Split at  :::</source>
        <translation>Trennen bei  :::</translation>
    </message>
    <message>
        <source>Split at  ;</source>
        <translation>Trennen bei  ;</translation>
    </message>
    <message>
        <source>Split at  |</source>
        <translation>Trennen bei  |</translation>
    </message>
    <message>
        <source>Split at line breaks</source>
        <translation>Trennen bei Zeilenumbruch</translation>
    </message>
    <message>
        <source>Split the full name</source>
        <translation>Ganzen Namen zerlegen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop leaves your book as it was.</source>
        <translation>Anhalten lässt das Adressbuch, wie es war.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag what comes in</source>
        <translation>Was hereinkommt, verschlagworten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Thai (Windows-874)</translation>
    </message>
    <message>
        <source>The columns of the file</source>
        <translation>Die Spalten der Datei</translation>
    </message>
    <message>
        <source>The file cannot be read like this.</source>
        <translation>So lässt sich die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>The import can also be taken back later, in the history.</source>
        <translation>Der Import kann auch später zurückgenommen werden, im Verlauf.</translation>
    </message>
    <message>
        <source>The selected row</source>
        <translation>Die ausgewählte Zeile</translation>
    </message>
    <message>
        <source>There are no contacts in it.</source>
        <translation>Darin sind keine Kontakte.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>These numbers come in as they are typed. Choose a country to make them complete.</source>
        <translation>Diese Nummern kommen herein, wie sie dastehen. Wählen Sie ein Land, damit sie vollständig werden.</translation>
    </message>
    <message>
        <source>This column is left out. Choose a field above to bring it in.</source>
        <translation>Diese Spalte entfällt. Wählen Sie oben ein Feld, um sie hereinzuholen.</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>Diese Datei kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is what will happen to each row. Change any row or cell before you start; one click takes the whole import back.</source>
        <translation>Das geschieht mit jeder Zeile. Ändern Sie vorher jede Zeile oder Zelle; ein Klick nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-8 with mark</source>
        <translation>UTF-8 mit Kennung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Wohnung</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Update {name}</source>
        <translation>{name} aktualisieren</translation>
    </message>
    <message>
        <source>Updates remove all other custom values</source>
        <translation>Aktualisierungen entfernen alle anderen eigenen Werte</translation>
    </message>
    <message>
        <source>Use these choices for the next file like this</source>
        <translation>Für die nächste solche Datei wieder verwenden</translation>
    </message>
    <message>
        <source>Used by {what}</source>
        <translation>Gehört zu {what}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Western (DOS 850)</source>
        <translation>Westlich (DOS 850)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-1)</source>
        <translation>Westlich (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Westlich (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western (Mac Roman)</source>
        <translation>Westlich (Mac Roman)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Westlich (Windows-1252)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What to do with this row</source>
        <translation>Was mit dieser Zeile geschehen soll</translation>
    </message>
    <message>
        <source>What will happen to each row</source>
        <translation>Was mit jeder Zeile geschieht</translation>
    </message>
    <message>
        <source>What you changed in the plan is not kept.</source>
        <translation>Ihre Änderungen am Plan gehen verloren.</translation>
    </message>
    <message>
        <source>What you chose for the columns is not kept.</source>
        <translation>Ihre Angaben zu den Spalten gehen verloren.</translation>
    </message>
    <message>
        <source>When no label</source>
        <translation>Ohne Art</translation>
    </message>
    <message>
        <source>Where are your contacts?</source>
        <translation>Wo liegen die Kontakte?</translation>
    </message>
    <message>
        <source>Which cells</source>
        <translation>Welche Zellen</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>Whole date</source>
        <translation>Ganzes Datum</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Will be saved as</source>
        <translation>Wird gespeichert als</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Your mapping “{name}”</source>
        <translation>Ihre Zuordnung „{name}“</translation>
    </message>
    <message>
        <source>Your own field</source>
        <translation>Ihr eigenes Feld</translation>
    </message>
    <message>
        <source>Your own fields that the file does not fill are emptied in contacts that are updated. Otherwise their values stay.</source>
        <translation>Eigene Felder, die die Datei nicht füllt, werden bei aktualisierten Kontakten geleert. Sonst bleiben ihre Werte.</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>day first, 31/12</source>
        <translation>Tag zuerst, 31.12.</translation>
    </message>
    <message>
        <source>is split</source>
        <translation>wird zerlegt</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>month first, 12/31</source>
        <translation>Monat zuerst, 12/31</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>the contact found</source>
        <translation>gefundenen Kontakt</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>{country}, from the default country</source>
        <translation>{country}, nach dem Standardland</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{kind}, sheet {name}</source>
        <translation>{kind}, Blatt {name}</translation>
    </message>
    <message numerus="yes">
        <source>{named} of %Ln column(s) matched by name</source>
        <translation><numerusform>{named} von %Ln Spalte nach Namen zugeordnet</numerusform><numerusform>{named} von %Ln Spalten nach Namen zugeordnet</numerusform></translation>
    </message>
    <message>
        <source>{name} (row {row})</source>
        <translation>{name} (Zeile {row})</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation><numerusform>{name} und %Ln weitere</numerusform><numerusform>{name} und %Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>{program} recognised.</source>
        <translation>{program} erkannt.</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>„{value}“</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation><numerusform>%Ln Kontakt</numerusform><numerusform>%Ln Kontakte</numerusform></translation>
    </message>
    <message>
        <source>A saved list is a search that stays up to date by itself.</source>
        <translation>Eine gespeicherte Liste ist eine Suche, die von selbst aktuell bleibt.</translation>
    </message>
    <message>
        <source>All contacts are parked or in the trash.</source>
        <translation>Alle Kontakte sind geparkt oder im Papierkorb.</translation>
    </message>
    <message>
        <source>Birthdays and anniversaries of your contacts appear here.</source>
        <translation>Hier erscheinen die Geburts- und Jahrestage der Kontakte.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Companies that stand on your contacts appear here.</source>
        <translation>Hier erscheinen die Firmen, die bei den Kontakten stehen.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln contact(s)</source>
        <translation><numerusform>%Ln Kontakt kopiert</numerusform><numerusform>%Ln Kontakte kopiert</numerusform></translation>
    </message>
    <message>
        <source>Drag contacts onto it, or press M to move the selected ones.</source>
        <translation>Kontakte darauf ziehen oder mit M die ausgewählten verschieben.</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>Liste bearbeiten</translation>
    </message>
    <message>
        <source>Fewer letters find more. Accents and case do not matter.</source>
        <translation>Weniger Buchstaben finden mehr. Akzente und Großschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Give a contact or a tag an interval to be reminded here.</source>
        <translation>Einem Kontakt oder Schlagwort einen Abstand geben, um hier erinnert zu werden.</translation>
    </message>
    <message>
        <source>Jump to a letter</source>
        <translation>Zu einem Buchstaben springen</translation>
    </message>
    <message>
        <source>Look of the list</source>
        <translation>Ansicht der Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>Noch keine Firmen</translation>
    </message>
    <message>
        <source>No contact has these tags</source>
        <translation>Kein Kontakt hat diese Schlagwörter</translation>
    </message>
    <message>
        <source>No contact matches this list</source>
        <translation>Kein Kontakt passt zu dieser Liste</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Nobody in the main list</source>
        <translation>Niemand in der Hauptliste</translation>
    </message>
    <message>
        <source>Nobody is parked</source>
        <translation>Niemand ist geparkt</translation>
    </message>
    <message>
        <source>Nobody is waiting to hear from you</source>
        <translation>Niemand wartet auf eine Nachricht</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>Nichts gefunden für „{words}“</translation>
    </message>
    <message>
        <source>Parked contacts leave the main list; search still finds them. Press P to park one.</source>
        <translation>Geparkte Kontakte verlassen die Hauptliste; die Suche findet sie weiterhin. P parkt einen.</translation>
    </message>
    <message>
        <source>Press T on a contact to give it a tag, or drag contacts onto one.</source>
        <translation>T gibt einem Kontakt ein Schlagwort; oder Kontakte auf eines ziehen.</translation>
    </message>
    <message>
        <source>Scroll the list</source>
        <translation>Liste verschieben</translation>
    </message>
    <message>
        <source>The first one appears here when you save it.</source>
        <translation>Der erste erscheint hier, sobald er gesichert ist.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>There is no contact on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Kontakt.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Dieser Ordner ist leer</translation>
    </message>
    <message>
        <source>What you delete stays here until you delete it for good.</source>
        <translation>Gelöschtes bleibt hier, bis es endgültig gelöscht wird.</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>not {tag}</source>
        <translation>nicht {tag}</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>{tags} or {last}</source>
        <translation>{tags} oder {last}</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Bring your contacts in</source>
        <translation>Kontakte einlesen</translation>
    </message>
    <message>
        <source>Ctrl+K opens every command, contact, tag and folder by name. Ctrl+F goes to the search box, the arrow keys move in the list, and single letters act on the selected contacts: E edit, T tag, M move, S favourite, L log a touch.</source>
        <translation>Strg+K öffnet jeden Befehl, jeden Kontakt, jedes Schlagwort und jeden Ordner beim Namen. Strg+F geht ins Suchfeld, die Pfeiltasten bewegen in der Liste, und einzelne Buchstaben wirken auf die ausgewählten Kontakte: E bearbeiten, T Schlagwort, M verschieben, S Favorit, L Austausch notieren.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last step back and names it before. It reaches back over restarts of the program.</source>
        <translation>Strg+Z nimmt den letzten Schritt zurück und nennt ihn vorher, auch über Neustarts des Programms hinweg.</translation>
    </message>
    <message>
        <source>Deleted contacts lie in the trash until you delete them for good.</source>
        <translation>Gelöschte Kontakte liegen im Papierkorb, bis sie endgültig gelöscht werden.</translation>
    </message>
    <message>
        <source>Drop a file on the window, or press Ctrl+I. Kith reads vCard, CSV, Excel, OpenDocument, LDIF and JSON, and recognises what the usual programs export.</source>
        <translation>Eine Datei auf das Fenster ziehen oder Strg+I drücken. Kith liest vCard, CSV, Excel, OpenDocument, LDIF und JSON und erkennt, was die üblichen Programme exportieren.</translation>
    </message>
    <message>
        <source>Every merge can be taken apart again, also weeks later: Un-merge stands in the contact's timeline.</source>
        <translation>Jede Zusammenführung lässt sich wieder trennen, auch Wochen später: „Wieder trennen“ steht im Verlauf des Kontakts.</translation>
    </message>
    <message>
        <source>F1 shows all keys.</source>
        <translation>F1 zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Find and merge duplicates</source>
        <translation>Dubletten finden und zusammenführen</translation>
    </message>
    <message>
        <source>Importing the same file again changes nothing. A whole import can be taken back at any later time, from its result page or from the history.</source>
        <translation>Dieselbe Datei noch einmal zu importieren ändert nichts. Ein ganzer Import lässt sich jederzeit zurücknehmen, auf seiner Ergebnisseite oder im Verlauf.</translation>
    </message>
    <message>
        <source>Press Ctrl+D. The surest groups come first, each with the reasons for and against in plain words. The right column is what will be left: click a value on the left to use it instead, or one on the right to edit it.</source>
        <translation>Strg+D drücken. Die sichersten Gruppen kommen zuerst, jede mit den Gründen dafür und dagegen. Die rechte Spalte ist, was bleibt: Ein Klick auf einen Wert links übernimmt ihn, einer auf einen Wert rechts ändert ihn.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Take things back</source>
        <translation>Etwas zurücknehmen</translation>
    </message>
    <message>
        <source>The history (Ctrl+H) lists everything that was done. Any single operation can be taken back from there; later edits are kept.</source>
        <translation>Der Verlauf (Strg+H) zeigt alles, was getan wurde. Jeder einzelne Schritt lässt sich dort zurücknehmen; spätere Änderungen bleiben.</translation>
    </message>
    <message>
        <source>The history, and what an operation changed.</source>
        <translation>Der Verlauf, und was ein Schritt geändert hat.</translation>
    </message>
    <message>
        <source>The line at the bottom names what would be discarded; usually that is nothing, since other values stay on the contact. M merges, N remembers that they are different people, S leaves it for later.</source>
        <translation>Die Zeile unten nennt, was verworfen würde; meist ist das nichts, denn andere Werte bleiben am Kontakt. M führt zusammen, N merkt sich, dass es verschiedene Leute sind, S lässt es für später.</translation>
    </message>
    <message>
        <source>The list of contacts beside a card.</source>
        <translation>Die Liste der Kontakte neben einer Karte.</translation>
    </message>
    <message>
        <source>The plan of an import: what becomes of each row.</source>
        <translation>Der Plan eines Imports: was aus jeder Zeile wird.</translation>
    </message>
    <message>
        <source>Two contacts side by side, and what is left of them.</source>
        <translation>Zwei Kontakte nebeneinander, und was von ihnen bleibt.</translation>
    </message>
    <message>
        <source>Type any words, parts of numbers or notes; accents and case do not matter. -word leaves out, a OR b finds either, and “two words” in quotes stand together.</source>
        <translation>Beliebige Wörter, Teile von Nummern oder Notizen eingeben; Akzente und Großschreibung spielen keine Rolle. -Wort schließt aus, a OR b findet eines von beiden, und „zwei Wörter“ in Anführungszeichen stehen beieinander.</translation>
    </message>
    <message>
        <source>Work by keyboard</source>
        <translation>Mit der Tastatur arbeiten</translation>
    </message>
    <message>
        <source>You see how each column is understood on your own rows, then a plan of what each row becomes: new, update, fill gaps, review, skip. Nothing is changed before you press Import.</source>
        <translation>Zuerst zeigt sich an den eigenen Zeilen, wie jede Spalte verstanden wird, dann ein Plan, was aus jeder Zeile wird: neu, aktualisieren, Lücken füllen, prüfen, überspringen. Vor „Importieren“ wird nichts geändert.</translation>
    </message>
    <message>
        <source>tag:friends, folder:work, company:lumen, no:email, has:photo and created:30d narrow it down. Save a search to keep it as a list that stays up to date.</source>
        <translation>tag:freunde, folder:arbeit, company:lumen, no:email, has:photo und created:30d grenzen ein. Eine gespeicherte Suche bleibt als Liste von selbst aktuell.</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%Ln address(es) copied: paste (it|them) into BCC</source>
        <translation><numerusform>%Ln Adresse kopiert: ins Feld BCC einfügen</numerusform><numerusform>%Ln Adressen kopiert: ins Feld BCC einfügen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation><numerusform>%Ln Kontakt ausgewählt</numerusform><numerusform>%Ln Kontakte ausgewählt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted out and (is|are) left out</source>
        <translation><numerusform>%Ln ist abgemeldet und wird ausgelassen</numerusform><numerusform>%Ln sind abgemeldet und werden ausgelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a phone number</source>
        <translation><numerusform>%Ln mit Telefonnummer</numerusform><numerusform>%Ln mit Telefonnummer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an e-mail address</source>
        <translation><numerusform>%Ln mit E-Mail-Adresse</numerusform><numerusform>%Ln mit E-Mail-Adresse</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an address</source>
        <translation><numerusform>%Ln ohne Adresse</numerusform><numerusform>%Ln ohne Adresse</numerusform></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>All its values go</source>
        <translation>Alle Werte verschwinden</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message numerus="yes">
        <source>Change {fields} of %Ln contact(s)</source>
        <translation><numerusform>{fields} von %Ln Kontakt ändern</numerusform><numerusform>{fields} von %Ln Kontakten ändern</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changes {changed} of %Ln contact(s)</source>
        <translation><numerusform>Ändert {changed} von %Ln Kontakt</numerusform><numerusform>Ändert {changed} von %Ln Kontakten</numerusform></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln contact(s) as a table</source>
        <translation><numerusform>%Ln Kontakt als Tabelle kopiert</numerusform><numerusform>%Ln Kontakte als Tabelle kopiert</numerusform></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>E-Mail-Adressen kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit all of them</source>
        <translation>Alle bearbeiten</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Mixed: %Ln value(s)</source>
        <translation><numerusform>Verschieden: %Ln Wert</numerusform><numerusform>Verschieden: %Ln Werte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Mixed: %Ln value(s), {without} without</source>
        <translation><numerusform>Verschieden: %Ln Wert, {without} ohne</numerusform><numerusform>Verschieden: %Ln Werte, {without} ohne</numerusform></translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Nobody has one</source>
        <translation>Niemand hat einen</translation>
    </message>
    <message>
        <source>Nobody to write to</source>
        <translation>Niemand da, dem man schreiben könnte</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all other custom values of these contacts</source>
        <translation>Alle anderen eigenen Werte dieser Kontakte entfernen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Type into a field to change it for all.</source>
        <translation>Was Sie eintippen, gilt für alle.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Will be empty</source>
        <translation>Wird leer</translation>
    </message>
    <message>
        <source>Write to all</source>
        <translation>Allen schreiben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>und %Ln weiteres</numerusform><numerusform>und %Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>{field}: what to do</source>
        <translation>{field}: was damit geschieht</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation><numerusform>{names} und %Ln weitere/r</numerusform><numerusform>{names} und %Ln weitere</numerusform></translation>
    </message>
</context>
<context>
    <name>Me</name>
    <message>
        <source>No card is yours yet: select one, then Contact, This is my card</source>
        <translation>Noch keine eigene Karte: eine auswählen, dann Kontakt, Das ist meine Karte</translation>
    </message>
    <message>
        <source>This is no longer your card</source>
        <translation>Das ist nicht mehr die eigene Karte</translation>
    </message>
    <message>
        <source>This is your card now</source>
        <translation>Das ist jetzt die eigene Karte</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%Ln contact(s) to get in touch with: {names}</source>
        <translation><numerusform>%Ln Kontakt wartet auf eine Nachricht: {names}</numerusform><numerusform>%Ln Kontakte warten auf eine Nachricht: {names}</numerusform></translation>
    </message>
    <message>
        <source>Birthdays and due touches are told once a day while Kith is open</source>
        <translation>Geburtstage und fälliger Austausch werden einmal am Tag gemeldet, solange Kith offen ist</translation>
    </message>
    <message>
        <source>Kith: today</source>
        <translation>Kith: heute</translation>
    </message>
    <message>
        <source>Notifications are off</source>
        <translation>Meldungen sind aus</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more date(s)</source>
        <translation><numerusform>und %Ln weiterer Anlass</numerusform><numerusform>und %Ln weitere Anlässe</numerusform></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln added this month</source>
        <translation><numerusform>%Ln neu in diesem Monat</numerusform><numerusform>%Ln neu in diesem Monat</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation><numerusform>%Ln im Papierkorb</numerusform><numerusform>%Ln im Papierkorb</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln main contact(s) chosen</source>
        <translation><numerusform>%Ln Hauptkontakt gewählt</numerusform><numerusform>%Ln Hauptkontakte gewählt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to clean up</source>
        <translation><numerusform>%Ln Sache aufzuräumen</numerusform><numerusform>%Ln Sachen aufzuräumen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without phone or e-mail</source>
        <translation><numerusform>%Ln ohne Telefon und E-Mail</numerusform><numerusform>%Ln ohne Telefon und E-Mail</numerusform></translation>
    </message>
    <message>
        <source>Added: {time}</source>
        <translation>Hinzugefügt: {time}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>time</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Can be reached</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Contacts added</source>
        <translation>Hinzugefügte Kontakte</translation>
    </message>
    <message>
        <source>Contacts that look like each other</source>
        <translation>Kontakte, die einander ähneln</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Log touch with {name}</source>
        <translation>Kontakt mit {name} festhalten</translation>
    </message>
    <message>
        <source>Names, numbers and addresses look right</source>
        <translation>Namen, Nummern, Adressen sind in Ordnung</translation>
    </message>
    <message>
        <source>No dates in the next 60 days.</source>
        <translation>Kein Anlass in den nächsten 60 Tagen.</translation>
    </message>
    <message>
        <source>No phone and no e-mail</source>
        <translation>Kein Telefon und keine E-Mail</translation>
    </message>
    <message>
        <source>Nobody is waiting to hear from you.</source>
        <translation>Niemand wartet auf eine Nachricht.</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>Nichts aufzuräumen</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Zurücknehmen: {what}</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Nothing is called so. Other words may find it.</source>
        <translation>Nichts heißt so. Andere Wörter finden es vielleicht.</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Gespeicherte Liste</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Hier gibt es noch nichts zu wählen.</translation>
    </message>
    <message>
        <source>Type a command, a name, a tag or a folder</source>
        <translation>Befehl, Namen, Schlagwort oder Ordner eingeben</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>If you lose the passphrase, this file is lost: nobody can open it without, not even Kith. With it, any program for the age format opens it too. Several words that have nothing to do with you are good.</source>
        <translation>Wenn Sie das Passwort verlieren, ist diese Datei verloren: Ohne es kann sie niemand öffnen, auch Kith nicht. Mit ihm öffnet sie auch jedes andere Programm für das Format age. Gut sind mehrere Wörter, die nichts mit Ihnen zu tun haben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Protected file</source>
        <translation>Geschützte Datei</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>{name} is protected by a passphrase</source>
        <translation>{name} ist durch ein Passwort geschützt</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation><numerusform>%Ln Kontakt</numerusform><numerusform>%Ln Kontakte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a number left out</source>
        <translation><numerusform>%Ln ohne Nummer ausgelassen</numerusform><numerusform>%Ln ohne Nummer ausgelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an address left out</source>
        <translation><numerusform>%Ln ohne Adresse ausgelassen</numerusform><numerusform>%Ln ohne Adresse ausgelassen</numerusform></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Adressaufkleber</translation>
    </message>
    <message>
        <source>Cards, one a page</source>
        <translation>Karten, eine je Seite</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Kontaktliste</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Umschläge</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Erster freier Aufkleber</translation>
    </message>
    <message>
        <source>Label sheet</source>
        <translation>Aufkleberbogen</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>Telefonliste</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message numerus="yes">
        <source>the first of %Ln contact(s)</source>
        <translation><numerusform>der erste von %Ln Kontakt</numerusform><numerusform>die ersten von %Ln Kontakten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the preview shows the first %Ln</source>
        <translation><numerusform>die Vorschau zeigt den ersten</numerusform><numerusform>die Vorschau zeigt die ersten %Ln</numerusform></translation>
    </message>
</context>
<context>
    <name>Quick add</name>
    <message>
        <source>A signature or the text of a business card</source>
        <translation>Eine Signatur oder der Text einer Visitenkarte</translation>
    </message>
    <message>
        <source>Edit first…</source>
        <translation>Erst bearbeiten…</translation>
    </message>
    <message>
        <source>New contact from text</source>
        <translation>Neuer Kontakt aus Text</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Paste a signature or the text of a business card, for example:

Ifeoma Nwosu
Head of Paediatrics
Tidewater Clinic
T +44 117 496 0110
ifeoma@tidewater.example</source>
        <translation>Signatur oder Text einer Visitenkarte einfügen, zum Beispiel:

Ifeoma Nwosu
Leiterin der Kinderheilkunde
Tidewater Clinic
T +44 117 496 0110
ifeoma@tidewater.example</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>Its file or folder is write-protected, or another window has it.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt, oder ein anderes Fenster hat es geöffnet.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Saved a copy</source>
        <translation>Kopie gespeichert</translation>
    </message>
    <message>
        <source>This book can only be read.</source>
        <translation>Dieses Buch kann nur gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>birthday agrees</source>
        <translation>Geburtstag stimmt</translation>
    </message>
    <message>
        <source>birthday one digit off</source>
        <translation>Geburtstag: eine Ziffer anders</translation>
    </message>
    <message>
        <source>but</source>
        <translation>aber</translation>
    </message>
    <message>
        <source>e-mail one letter off</source>
        <translation>E-Mail: ein Zeichen anders</translation>
    </message>
    <message>
        <source>names swapped</source>
        <translation>Namen vertauscht</translation>
    </message>
    <message>
        <source>office e-mail</source>
        <translation>E-Mail eines Büros</translation>
    </message>
    <message>
        <source>phone one digit off</source>
        <translation>Telefon: eine Ziffer anders</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>gleicher Geburtstag</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>gleiche Firma</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same landline</source>
        <translation>gleiches Festnetz</translation>
    </message>
    <message>
        <source>same mobile</source>
        <translation>gleiches Mobiltelefon</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiche Nummer</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>gleiche Straße</translation>
    </message>
    <message>
        <source>shared e-mail</source>
        <translation>geteilte E-Mail</translation>
    </message>
    <message>
        <source>shared number</source>
        <translation>geteilte Nummer</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Recently viewed</source>
        <translation>Zuletzt angesehen</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%Ln contact(s) completed from the last backup.</source>
        <translation><numerusform>%Ln Kontakt aus der letzten Sicherung ergänzt.</numerusform><numerusform>%Ln Kontakte aus der letzten Sicherung ergänzt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) could not be read at all</source>
        <translation><numerusform>%Ln Kontakt war gar nicht lesbar</numerusform><numerusform>%Ln Kontakte waren gar nicht lesbar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) lost something</source>
        <translation><numerusform>%Ln Kontakt hat etwas verloren</numerusform><numerusform>%Ln Kontakte haben etwas verloren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved</source>
        <translation><numerusform>%Ln Kontakt gerettet</numerusform><numerusform>%Ln Kontakte gerettet</numerusform></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zurück zu einer Sicherung</translation>
    </message>
    <message>
        <source>Kith was not closed properly</source>
        <translation>Kith wurde nicht richtig beendet</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Open the book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Reads every page that is whole into a new book, and completes it from the last backup. Keeps what came after the backup; the history for Undo is lost.</source>
        <translation>Liest jede heile Seite in ein neues Buch und ergänzt es aus der letzten Sicherung. Behält, was nach der Sicherung kam; der Verlauf zum Rückgängigmachen geht verloren.</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Die Sicherung wird zurückgeholt</translation>
    </message>
    <message>
        <source>Save contact by contact</source>
        <translation>Kontakt für Kontakt retten</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Lesbares wird gerettet</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>Prüfung überspringen</translation>
    </message>
    <message>
        <source>The book is then as it was at that time. What came later is lost.</source>
        <translation>Das Buch ist dann wie zu jener Zeit. Was später kam, ist verloren.</translation>
    </message>
    <message>
        <source>The damaged file is kept: {name}</source>
        <translation>Die beschädigte Datei bleibt erhalten: {name}</translation>
    </message>
    <message>
        <source>There is no backup of this book.</source>
        <translation>Von diesem Buch gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>This address book is damaged</source>
        <translation>Dieses Adressbuch ist beschädigt</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>Was verloren ist</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept as it is.</source>
        <translation>Was Sie auch wählen: Die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>und %Ln weiterer</numerusform><numerusform>und %Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>{name} is being checked before it is opened.</source>
        <translation>{name} wird geprüft, bevor es geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>Replace</name>
    <message numerus="yes">
        <source>%Ln contact(s) changed. Ctrl+Z takes it back.</source>
        <translation><numerusform>%Ln Kontakt geändert. Strg+Z nimmt es zurück.</numerusform><numerusform>%Ln Kontakte geändert. Strg+Z nimmt es zurück.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of {contacts} contacts</source>
        <translation><numerusform>%Ln Wert von {contacts} Kontakten</numerusform><numerusform>%Ln Werte von {contacts} Kontakten</numerusform></translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Im Feld</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>whose values are replaced</comment>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace “{find}”</source>
        <translation>„{find}“ ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected contact(s)</source>
        <translation><numerusform>Der ausgewählte Kontakt</numerusform><numerusform>Die %Ln ausgewählten Kontakte</numerusform></translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>What would change is shown here before it happens.</source>
        <translation>Was sich ändern würde, steht vorher hier.</translation>
    </message>
    <message>
        <source>Whole value</source>
        <translation>Ganzer Wert</translation>
    </message>
    <message>
        <source>the first {shown} are shown</source>
        <translation>die ersten {shown} werden gezeigt</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation><numerusform>%Ln Kontakt</numerusform><numerusform>%Ln Kontakte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) become 1</source>
        <translation><numerusform>%Ln Kontakt wird 1</numerusform><numerusform>%Ln Kontakte werden 1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation><numerusform>%Ln zusammengeführt</numerusform><numerusform>%Ln zusammengeführt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation><numerusform>%Ln weiterer</numerusform><numerusform>%Ln weitere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not duplicates</source>
        <translation><numerusform>%Ln keine Dublette</numerusform><numerusform>%Ln keine Dubletten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) will be looked at again</source>
        <translation><numerusform>%Ln Paar wird erneut angesehen</numerusform><numerusform>%Ln Paare werden erneut angesehen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln touch(es)</source>
        <translation><numerusform>%Ln Kontaktpflege</numerusform><numerusform>%Ln Kontaktpflegen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) will be discarded</source>
        <translation><numerusform>%Ln Wert wird verworfen</numerusform><numerusform>%Ln Werte werden verworfen</numerusform></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>= as {letter}, typed {value}</source>
        <translation>= wie {letter}, getippt {value}</translation>
    </message>
    <message>
        <source>= same as {letter}</source>
        <translation>= wie {letter}</translation>
    </message>
    <message>
        <source>A contact of it is in the trash</source>
        <translation>Ein Kontakt daraus liegt im Papierkorb</translation>
    </message>
    <message>
        <source>Add a contact to this group</source>
        <translation>Einen Kontakt zu dieser Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>All duplicates are decided</source>
        <translation>Alle Dubletten sind entschieden</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Zurück zu den Kontakten</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>Zurück zum vorigen Wert</translation>
    </message>
    <message>
        <source>Back to what was proposed</source>
        <translation>Zurück zum Vorschlag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changed: offered again</source>
        <translation>Geändert: wird wieder gezeigt</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Click or press Enter to edit</source>
        <translation>Zum Ändern klicken oder Eingabe drücken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Decided with another group</source>
        <translation>Mit einer anderen Gruppe entschieden</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Each group is surely one person. All values are kept; a group that would lose something is not ticked. One Undo takes all of it back.</source>
        <translation>Jede Gruppe ist sicher eine Person. Alle Werte bleiben; eine Gruppe, die etwas verlöre, ist nicht angehakt. Einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Edit here, or click a value to use it.</source>
        <translation>Hier änderbar; ein Klick übernimmt.</translation>
    </message>
    <message>
        <source>Enter edits it</source>
        <translation>Eingabe ändert den Wert</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Group 1</source>
        <translation>Gruppe 1</translation>
    </message>
    <message>
        <source>Group 2</source>
        <translation>Gruppe 2</translation>
    </message>
    <message>
        <source>Group of {name}</source>
        <translation>Gruppe von {name}</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Gruppen von Dubletten</translation>
    </message>
    <message>
        <source>Groups that will be merged</source>
        <translation>Gruppen, die zusammengeführt werden</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>Kennung anderswo</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %Ln min, and is quick from then on: the book keeps what is found.</source>
        <translation><numerusform>Das dauert etwa %Ln Min. und geht von da an schnell: Das Adressbuch merkt sich, was gefunden wurde.</numerusform><numerusform>Das dauert etwa %Ln Min. und geht von da an schnell: Das Adressbuch merkt sich, was gefunden wurde.</numerusform></translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Bleibt getrennt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Let this contact stay; the others become part of it</source>
        <translation>Diesen Kontakt behalten; die anderen gehen in ihm auf</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>Look for duplicates among {count} contacts?</source>
        <translation>Unter {count} Kontakten nach Dubletten suchen?</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Dubletten werden gesucht</translation>
    </message>
    <message>
        <source>Main value</source>
        <translation>Hauptwert</translation>
    </message>
    <message>
        <source>Make it the main value</source>
        <translation>Zum Hauptwert machen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln contact(s) into {name}</source>
        <translation><numerusform>%Ln Kontakt in {name} zusammenführen</numerusform><numerusform>%Ln Kontakte in {name} zusammenführen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln sure group(s)</source>
        <translation><numerusform>%Ln sichere Gruppe zusammenführen</numerusform><numerusform>%Ln sichere Gruppen zusammenführen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln sure group(s)?</source>
        <translation><numerusform>%Ln sichere Gruppe zusammenführen?</numerusform><numerusform>%Ln sichere Gruppen zusammenführen?</numerusform></translation>
    </message>
    <message>
        <source>Merge all safe</source>
        <translation>Sichere zusammenführen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln contact(s)</source>
        <translation><numerusform>%Ln Kontakt zusammengeführt</numerusform><numerusform>%Ln Kontakte zusammengeführt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln contact(s) into {name}</source>
        <translation><numerusform>%Ln Kontakt mit {name} zusammengeführt</numerusform><numerusform>%Ln Kontakte mit {name} zusammengeführt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln sure group(s)</source>
        <translation><numerusform>%Ln sichere Gruppe zusammengeführt</numerusform><numerusform>%Ln sichere Gruppen zusammengeführt</numerusform></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No duplicates are left</source>
        <translation>Keine Dubletten mehr</translation>
    </message>
    <message>
        <source>No pair is told apart</source>
        <translation>Kein Paar ist als verschieden gemerkt</translation>
    </message>
    <message>
        <source>No two contacts of this book look like one person.</source>
        <translation>Keine zwei Kontakte dieses Buchs sehen wie eine Person aus.</translation>
    </message>
    <message>
        <source>Nobody of {one} is the same person as anybody of {two}: this is remembered, and each group is then decided by itself.</source>
        <translation>Niemand aus {one} ist dieselbe Person wie jemand aus {two}: Das wird gemerkt, und über jede Gruppe wird dann für sich entschieden.</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>Nothing more to take back here</source>
        <translation>Hier gibt es nichts mehr zurückzunehmen</translation>
    </message>
    <message>
        <source>Nothing will be discarded</source>
        <translation>Nichts wird verworfen</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Other consent</source>
        <translation>Andere Einwilligung</translation>
    </message>
    <message>
        <source>Pairs that are not duplicates</source>
        <translation>Paare, die keine Dubletten sind</translation>
    </message>
    <message>
        <source>Pairs told apart…</source>
        <translation>Getrennte Paare…</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Perhaps one company</source>
        <translation>Vielleicht eine Firma</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Vielleicht eine Person</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of {letter}</source>
        <translation>Foto von {letter}</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Proposed: as most of them have it</source>
        <translation>Vorschlag: wie bei den meisten</translation>
    </message>
    <message>
        <source>Proposed: of the contact that stays</source>
        <translation>Vorschlag: vom Kontakt, der bleibt</translation>
    </message>
    <message>
        <source>Proposed: the best written</source>
        <translation>Vorschlag: am besten geschrieben</translation>
    </message>
    <message>
        <source>Proposed: the most complete</source>
        <translation>Vorschlag: am vollständigsten</translation>
    </message>
    <message>
        <source>Proposed: the most recent</source>
        <translation>Vorschlag: am neuesten</translation>
    </message>
    <message>
        <source>Put at least one contact into each group.</source>
        <translation>In jede Gruppe gehört mindestens ein Kontakt.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result: {field}</source>
        <translation>Ergebnis: {field}</translation>
    </message>
    <message>
        <source>Safe to leave: your place is kept</source>
        <translation>Sie können jederzeit gehen: Ihre Stelle bleibt gemerkt</translation>
    </message>
    <message>
        <source>Search a name, number or address</source>
        <translation>Name, Nummer oder Adresse suchen</translation>
    </message>
    <message>
        <source>Search for duplicates</source>
        <translation>Nach Dubletten suchen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Space ticks it, Enter edits it</source>
        <translation>Leertaste hakt an, Eingabe ändert den Wert</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Split the group</source>
        <translation>Gruppe aufgeteilt</translation>
    </message>
    <message>
        <source>Split this group</source>
        <translation>Diese Gruppe aufteilen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Surely one company</source>
        <translation>Sicher eine Firma</translation>
    </message>
    <message>
        <source>Surely one person</source>
        <translation>Sicher eine Person</translation>
    </message>
    <message>
        <source>Take {name} out of this group</source>
        <translation>{name} aus dieser Gruppe nehmen</translation>
    </message>
    <message>
        <source>The contacts side by side</source>
        <translation>Die Kontakte nebeneinander</translation>
    </message>
    <message>
        <source>The contacts that do not fit</source>
        <translation>Die Kontakte, die nicht ins Fenster passen</translation>
    </message>
    <message>
        <source>These pairs are not offered again, unless a field that matters changes.</source>
        <translation>Diese Paare werden nicht mehr gezeigt, außer ein wichtiges Feld ändert sich.</translation>
    </message>
    <message>
        <source>This group is decided</source>
        <translation>Diese Gruppe ist entschieden</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser Kontakt</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Haken</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Getrennte Paare</translation>
    </message>
    <message>
        <source>Told apart…</source>
        <translation>Getrennte Paare…</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Kontaktpflege</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Very likely one company</source>
        <translation>Sehr wahrscheinlich eine Firma</translation>
    </message>
    <message>
        <source>Very likely one person</source>
        <translation>Sehr wahrscheinlich eine Person</translation>
    </message>
    <message>
        <source>Which contact stays</source>
        <translation>Welcher Kontakt bleibt</translation>
    </message>
    <message>
        <source>Who belongs together?</source>
        <translation>Wer gehört zusammen?</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. The book keeps what is found.</source>
        <translation>Sie können inzwischen weiterarbeiten. Das Adressbuch merkt sich, was gefunden wird.</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen ergänzt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all are kept</source>
        <translation>alle bleiben</translation>
    </message>
    <message>
        <source>all are remembered</source>
        <translation>alle bleiben gemerkt</translation>
    </message>
    <message>
        <source>differs: {value}</source>
        <translation>anders: {value}</translation>
    </message>
    <message>
        <source>edited {day}</source>
        <translation>bearbeitet {day}</translation>
    </message>
    <message>
        <source>edited, was {value}</source>
        <translation>geändert, war {value}</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation><numerusform>jeden Tag</numerusform><numerusform>alle %Ln Tage</numerusform></translation>
    </message>
    <message>
        <source>from {letter}</source>
        <translation>von {letter}</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>not opted in</source>
        <translation>nicht eingewilligt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>opted in</source>
        <translation>eingewilligt</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>widersprochen</translation>
    </message>
    <message>
        <source>others become related: Spouse</source>
        <translation>andere werden zur Beziehung „Ehepartner“</translation>
    </message>
    <message>
        <source>the oldest</source>
        <translation>das älteste</translation>
    </message>
    <message>
        <source>the stricter wins</source>
        <translation>die strengere gilt</translation>
    </message>
    <message>
        <source>un-merge at any time</source>
        <translation>jederzeit wieder trennbar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} und {b}</translation>
    </message>
    <message>
        <source>{count}, last {day}</source>
        <translation>{count}, zuletzt {day}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{group} · would discard {values}</source>
        <translation>{group} · würde verlieren: {values}</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>noch {left}</translation>
    </message>
    <message>
        <source>{name} stays</source>
        <translation>{name} bleibt</translation>
    </message>
    <message numerus="yes">
        <source>{one} and %Ln other(s) are not duplicates</source>
        <translation><numerusform>{one} und %Ln weiterer sind keine Dubletten</numerusform><numerusform>{one} und %Ln weitere sind keine Dubletten</numerusform></translation>
    </message>
    <message>
        <source>{one} and {other} are not duplicates</source>
        <translation>{one} und {other} sind keine Dubletten</translation>
    </message>
    <message>
        <source>{value}: stays as another value of “{field}” while ticked</source>
        <translation>{value}: bleibt als weiterer Wert von „{field}“, solange der Haken gesetzt ist</translation>
    </message>
    <message>
        <source>“Not duplicates” in the review puts pairs here.</source>
        <translation>„Keine Dubletten“ in der Durchsicht legt Paare hier ab.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search names, numbers, notes</source>
        <translation>Namen, Nummern, Notizen suchen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> into {name}</source>
        <translation> in {name}</translation>
    </message>
    <message>
        <source>A contact cannot refer to itself. Choose another one.</source>
        <translation>Ein Kontakt kann nicht auf sich selbst verweisen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A contact has to be a JSON object ({{…}}).</source>
        <translation>Ein Kontakt muss ein JSON-Objekt sein ({{…}}).</translation>
    </message>
    <message>
        <source>A custom field is one of: {text}.</source>
        <translation>Ein eigenes Feld ist eines von: {text}.</translation>
    </message>
    <message>
        <source>A delimiter is a single character that is neither a quote nor a line break.</source>
        <translation>Ein Trennzeichen ist ein einzelnes Zeichen, weder Anführungszeichen noch Zeilenumbruch.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ein Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>A group of {n}: becomes a tag on its members</source>
        <translation>Eine Gruppe mit {n}: wird ein Schlagwort ihrer Mitglieder</translation>
    </message>
    <message>
        <source>A mapping needs a name.</source>
        <translation>Eine Zuordnung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A new address book cannot be made at {path}: {error}. Choose another place.</source>
        <translation>In {path} lässt sich kein neues Adressbuch anlegen: {error}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>A passphrase has at least one letter.</source>
        <translation>Ein Passwort hat mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>A query can have {QUERY_TERMS} terms at most.</source>
        <translation>Eine Suche kann höchstens {QUERY_TERMS} Bedingungen haben.</translation>
    </message>
    <message>
        <source>A {kind} needs a name.</source>
        <translation>Hier fehlt ein Name ({kind}).</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Add field {label}</source>
        <translation>Feld {label} hinzufügen</translation>
    </message>
    <message>
        <source>Add folder {name}</source>
        <translation>Ordner {name} anlegen</translation>
    </message>
    <message>
        <source>Add list {name}</source>
        <translation>Liste {name} anlegen</translation>
    </message>
    <message>
        <source>Add sample contacts</source>
        <translation>Beispielkontakte hinzufügen</translation>
    </message>
    <message>
        <source>Add tag {tag}</source>
        <translation>Schlagwort {tag} anlegen</translation>
    </message>
    <message>
        <source>After is: stands one of: {text}.</source>
        <translation>Hinter is: steht eines von: {text}.</translation>
    </message>
    <message>
        <source>After no: the name of a field is needed, as in no:email.</source>
        <translation>Nach no: gehört der Name eines Feldes, etwa no:email.</translation>
    </message>
    <message>
        <source>Already in your book, nothing to add</source>
        <translation>Schon in Ihrem Buch, nichts hinzuzufügen</translation>
    </message>
    <message>
        <source>An address has no {part}. It has: {text}.</source>
        <translation>Eine Adresse hat kein {part}. Sie hat: {text}.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in {path}. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Came in before, unchanged in the file since</source>
        <translation>Kam schon früher herein, in der Datei seither unverändert</translation>
    </message>
    <message>
        <source>Change {n} contact{s}</source>
        <translation>{n} Kontakt(e) ändern</translation>
    </message>
    <message>
        <source>Choose the main contact</source>
        <translation>Hauptkontakt wählen</translation>
    </message>
    <message>
        <source>Clean up {n} contact{s}</source>
        <translation>{n} Kontakt(e) aufräumen</translation>
    </message>
    <message>
        <source>Colour tag {tag}</source>
        <translation>Schlagwort {tag} färben</translation>
    </message>
    <message>
        <source>Delete a contact</source>
        <translation>Kontakt löschen</translation>
    </message>
    <message>
        <source>Delete field {label}</source>
        <translation>Feld {label} löschen</translation>
    </message>
    <message>
        <source>Delete folder {name} with {n} contact{s}</source>
        <translation>Ordner {name} mit {n} Kontakt(en) löschen</translation>
    </message>
    <message>
        <source>Delete list {name}</source>
        <translation>Liste {name} löschen</translation>
    </message>
    <message>
        <source>Delete tag {name}</source>
        <translation>Schlagwort {name} löschen</translation>
    </message>
    <message>
        <source>Delete {n} contacts</source>
        <translation>{n} Kontakte löschen</translation>
    </message>
    <message>
        <source>Edit a contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Edit field {label}</source>
        <translation>Feld {label} bearbeiten</translation>
    </message>
    <message>
        <source>Edit folder {name}</source>
        <translation>Ordner {name} ändern</translation>
    </message>
    <message>
        <source>Edit list {name}</source>
        <translation>Liste {name} bearbeiten</translation>
    </message>
    <message>
        <source>Empty record</source>
        <translation>Leerer Datensatz</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Import von {name}</translation>
    </message>
    <message>
        <source>It could not be protected by a passphrase ({error}). Nothing was written.</source>
        <translation>Die Datei ließ sich nicht mit einem Passwort schützen ({error}). Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>It is done, but {path} could not be written anew ({error}), so traces may be left in its free room. Make room on the disk and run “kith check --repair”.</source>
        <translation>Es ist getan, aber {path} ließ sich nicht neu schreiben ({error}); im freien Platz der Datei können Spuren bleiben. Schaffen Sie Platz auf dem Datenträger und rufen Sie „kith check --repair“ auf.</translation>
    </message>
    <message>
        <source>It takes two contacts to merge, and fewer are left. Nothing was changed.</source>
        <translation>Zum Zusammenführen braucht es zwei Kontakte, und so viele sind nicht mehr da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Leave {n} findings</source>
        <translation>{n} Befunde so lassen</translation>
    </message>
    <message>
        <source>Log a touch</source>
        <translation>Austausch notieren</translation>
    </message>
    <message>
        <source>Look at this pair again</source>
        <translation>Dieses Paar wieder ansehen</translation>
    </message>
    <message>
        <source>Look at {n} pairs again</source>
        <translation>{n} Paare wieder ansehen</translation>
    </message>
    <message>
        <source>Looks like row {number} of this file: same e-mail, same name</source>
        <translation>Sieht aus wie Zeile {number} dieser Datei: gleiche E-Mail, gleicher Name</translation>
    </message>
    <message>
        <source>Looks like row {number} of this file: same phone, same name</source>
        <translation>Sieht aus wie Zeile {number} dieser Datei: gleiche Telefonnummer, gleicher Name</translation>
    </message>
    <message>
        <source>Looks like {name}: {reason}</source>
        <translation>Sieht aus wie {name}: {reason}</translation>
    </message>
    <message>
        <source>Merge a group of duplicates</source>
        <translation>Eine Gruppe von Dubletten zusammenführen</translation>
    </message>
    <message>
        <source>Merge tag {name} into {name2}</source>
        <translation>Schlagwort {name} in {name2} aufgehen lassen</translation>
    </message>
    <message>
        <source>Merge {n} contacts{into}</source>
        <translation>{n} Kontakte{into} zusammenführen</translation>
    </message>
    <message>
        <source>Merge {n} groups of duplicates</source>
        <translation>{n} Gruppen von Dubletten zusammenführen</translation>
    </message>
    <message>
        <source>More than {text} MB cannot be protected by a passphrase here. Save it without one.</source>
        <translation>Mehr als {text} MB lassen sich hier nicht mit einem Passwort schützen. Speichern Sie ohne Passwort.</translation>
    </message>
    <message>
        <source>Move field {label}</source>
        <translation>Feld {label} verschieben</translation>
    </message>
    <message>
        <source>No backup can be made: {folder} cannot be written ({strerror}).</source>
        <translation>Es lässt sich keine Sicherung anlegen: In {folder} kann nicht geschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <source>No backup of {path} could be written to {to}: {error}.</source>
        <translation>Von {path} ließ sich keine Sicherung nach {to} schreiben: {error}.</translation>
    </message>
    <message>
        <source>No field is called “{name}”. Did you mean {names}? In quotes, it is looked for as text: {typed}.</source>
        <translation>Kein Feld heißt „{name}“. War {names} gemeint? In Anführungszeichen wird es als Text gesucht: {typed}.</translation>
    </message>
    <message>
        <source>No field is called “{name}”. In quotes, it is looked for as text: {typed}.</source>
        <translation>Kein Feld heißt „{name}“. In Anführungszeichen wird es als Text gesucht: {typed}.</translation>
    </message>
    <message>
        <source>No one like this in your book</source>
        <translation>Niemand dergleichen in Ihrem Buch</translation>
    </message>
    <message>
        <source>Nothing could be read of {damaged}. It was left as it is; restore a backup.</source>
        <translation>Aus {damaged} ließ sich nichts lesen. Die Datei blieb, wie sie ist; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Nothing in this entry says anything about a person.</source>
        <translation>Nichts in diesem Eintrag sagt etwas über eine Person.</translation>
    </message>
    <message>
        <source>Nothing in this row can be imported: no mapped column has a value.</source>
        <translation>Aus dieser Zeile lässt sich nichts importieren: Keine zugeordnete Spalte hat einen Wert.</translation>
    </message>
    <message>
        <source>Nothing is left of this row.</source>
        <translation>Von dieser Zeile ist nichts übrig.</translation>
    </message>
    <message>
        <source>One of the contacts has not opted in; the merged contact has not opted in.</source>
        <translation>Einer der Kontakte hat nicht zugestimmt; der zusammengeführte gilt als ohne Zustimmung.</translation>
    </message>
    <message>
        <source>One of the contacts has opted out; the merged contact has opted out.</source>
        <translation>Einer der Kontakte hat widersprochen; der Widerspruch gilt auch für den zusammengeführten.</translation>
    </message>
    <message>
        <source>P.O. Box {po_box}</source>
        <translation>Postfach {po_box}</translation>
    </message>
    <message>
        <source>Purge {n} contact{s}</source>
        <translation>{n} Kontakt(e) endgültig löschen</translation>
    </message>
    <message>
        <source>Put what was typed into a contact</source>
        <translation>Getipptes in einen Kontakt übernehmen</translation>
    </message>
    <message>
        <source>Rename folder {name}</source>
        <translation>Ordner {name} umbenennen</translation>
    </message>
    <message>
        <source>Rename tag {name}</source>
        <translation>Schlagwort {name} umbenennen</translation>
    </message>
    <message>
        <source>Replace “{sought}” in {n} contact{s}</source>
        <translation>„{sought}“ in {n} Kontakt(en) ersetzen</translation>
    </message>
    <message>
        <source>Restore a contact</source>
        <translation>Kontakt wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a contact from a backup</source>
        <translation>Einen Kontakt aus einer Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Restore {n} contacts</source>
        <translation>{n} Kontakte wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {n} contacts from a backup</source>
        <translation>{n} Kontakte aus einer Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Restore {text}</source>
        <translation>{text} wiederherstellen</translation>
    </message>
    <message>
        <source>SQLite {sqlite_version} is too old: Kith needs 3.35 or newer. Update Python.</source>
        <translation>SQLite {sqlite_version} ist zu alt: Kith braucht 3.35 oder neuer. Aktualisieren Sie Python.</translation>
    </message>
    <message>
        <source>Same card (UID)</source>
        <translation>Dieselbe Karte (UID)</translation>
    </message>
    <message>
        <source>Same card (UID) as row {number} of this file</source>
        <translation>Dieselbe Karte (UID) wie Zeile {number} dieser Datei</translation>
    </message>
    <message>
        <source>Same id as row {number} of this file</source>
        <translation>Dieselbe Nummer wie Zeile {number} dieser Datei</translation>
    </message>
    <message>
        <source>Same {where} id</source>
        <translation>Gleiche Kennung ({where})</translation>
    </message>
    <message>
        <source>Say what to find.</source>
        <translation>Geben Sie an, was gefunden werden soll.</translation>
    </message>
    <message>
        <source>Says nothing that row {number} of this file does not say</source>
        <translation>Sagt nichts, was nicht schon in Zeile {number} dieser Datei steht</translation>
    </message>
    <message>
        <source>Set the reminder</source>
        <translation>Erinnerung setzen</translation>
    </message>
    <message>
        <source>Set the reminder of {name}</source>
        <translation>Erinnerung von {name} einstellen</translation>
    </message>
    <message>
        <source>Take back: {label}</source>
        <translation>Zurückgenommen: {label}</translation>
    </message>
    <message>
        <source>The backup does not hold this contact.</source>
        <translation>Die Sicherung enthält diesen Kontakt nicht.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged ({error}). Take another one.</source>
        <translation>Die Sicherung {path} ist beschädigt ({error}). Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The card is empty: it holds nothing that tells of anybody.</source>
        <translation>Die Karte ist leer: Nichts darin sagt etwas über jemanden.</translation>
    </message>
    <message>
        <source>The contact has no value with the id {id}. `kith --json show` names them.</source>
        <translation>Der Kontakt hat keinen Wert mit der Kennung {id}. `kith --json show` nennt sie.</translation>
    </message>
    <message>
        <source>The contact stays in the folder {folder}; it was in {other} too.</source>
        <translation>Der Kontakt bleibt im Ordner {folder}; er lag auch in {other}.</translation>
    </message>
    <message>
        <source>The contact that was to stay is not among those to merge. Nothing was changed.</source>
        <translation>Der Kontakt, der bleiben soll, ist nicht unter den zusammenzuführenden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The contact that was to take this in is gone. Nothing was changed.</source>
        <translation>Den Kontakt, der das aufnehmen sollte, gibt es nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The contacts have different records of consent; the others are kept in the metadata.</source>
        <translation>Die Kontakte haben verschiedene Nachweise der Einwilligung; die anderen bleiben in den Metadaten.</translation>
    </message>
    <message>
        <source>The csv_base64 in the JSON holds no rows: there is nothing to import.</source>
        <translation>Das csv_base64 im JSON enthält keine Zeilen: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>The csv_base64 in the JSON is no valid base64.</source>
        <translation>Das csv_base64 im JSON ist kein gültiges Base64.</translation>
    </message>
    <message>
        <source>The custom field {name} {why}. `kith fields` lists them.</source>
        <translation>Das eigene Feld {name} {why}. `kith fields` zeigt alle.</translation>
    </message>
    <message>
        <source>The disk of {path} is full. Nothing was changed; make room and try again.</source>
        <translation>Der Datenträger von {path} ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The ending of {path} tells no format</source>
        <translation>Die Endung von {path} nennt kein Format</translation>
    </message>
    <message>
        <source>The index of column “{column}” must be a whole number, not {index}.</source>
        <translation>Der Index der Spalte „{column}“ muss eine ganze Zahl sein, nicht {index}.</translation>
    </message>
    <message>
        <source>The list “{name}” cannot be read: {message}</source>
        <translation>Die Liste „{name}“ lässt sich nicht lesen: {message}</translation>
    </message>
    <message>
        <source>The mapping fits none of the columns of the file: {text}.</source>
        <translation>Die Zuordnung passt zu keiner Spalte der Datei: {text}.</translation>
    </message>
    <message>
        <source>The mapping is no JSON: {error}.</source>
        <translation>Die Zuordnung ist kein JSON: {error}.</translation>
    </message>
    <message>
        <source>The mapping must be an object such as {{"mappings": {{"Column": {{"attribute_type": "email"}}}}}}.</source>
        <translation>Die Zuordnung muss ein Objekt sein wie {{"mappings": {{"Column": {{"attribute_type": "email"}}}}}}.</translation>
    </message>
    <message>
        <source>The mapping of column “{column}” names no attribute_type.</source>
        <translation>Die Zuordnung der Spalte „{column}“ nennt keinen attribute_type.</translation>
    </message>
    <message>
        <source>The mapping {path} cannot be read: {error}.</source>
        <translation>Die Zuordnung {path} lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>The new book is not whole: {text}. The damaged one was left as it is.</source>
        <translation>Das neue Buch ist nicht vollständig: {text}. Das beschädigte blieb, wie es ist.</translation>
    </message>
    <message>
        <source>The parenthesis that opens here is not closed.</source>
        <translation>Die Klammer, die hier aufgeht, wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The photo {path} cannot be read: {strerror}.</source>
        <translation>Das Foto {path} lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is not closed.</source>
        <translation>Das Anführungszeichen, das hier beginnt, wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>Es sind zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <source>There is a field {name} already. Choose another name.</source>
        <translation>Ein Feld {name} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a {kind} named {name} already. Choose another name.</source>
        <translation>Den Namen {name} gibt es schon ({kind}). Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no address book at {path}.</source>
        <translation>In {path} ist kein Adressbuch.</translation>
    </message>
    <message>
        <source>There is no backup {name}. “kith backups” lists them.</source>
        <translation>Eine Sicherung {name} gibt es nicht. „kith backups“ zeigt alle.</translation>
    </message>
    <message>
        <source>There is no contact {contact_id}.</source>
        <translation>Einen Kontakt {contact_id} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”. Usual ones are utf-8, utf-8-sig (with a mark at the beginning, for Excel), utf-16 and cp1252.</source>
        <translation>Eine Zeichenkodierung „{encoding}“ gibt es nicht. Üblich sind utf-8, utf-8-sig (mit einer Marke am Anfang, für Excel), utf-16 und cp1252.</translation>
    </message>
    <message>
        <source>There is no field {field}. `kith fields` lists them.</source>
        <translation>Ein Feld {field} gibt es nicht. `kith fields` zeigt alle.</translation>
    </message>
    <message>
        <source>There is no field {name}. `kith fields` lists them.</source>
        <translation>Ein Feld {name} gibt es nicht. `kith fields` zeigt alle.</translation>
    </message>
    <message>
        <source>There is no folder {name}. `kith folders` lists them.</source>
        <translation>Einen Ordner {name} gibt es nicht. `kith folders` zeigt alle.</translation>
    </message>
    <message>
        <source>There is no order {key}. Choose one of: {text}, or a field.</source>
        <translation>Eine Sortierung {key} gibt es nicht. Wählen Sie eine von: {text}, oder ein Feld.</translation>
    </message>
    <message>
        <source>There is no preset “{preset}” to write. Choose one of: {text}.</source>
        <translation>Eine Vorlage „{preset}“ zum Schreiben gibt es nicht. Wählen Sie eine von: {text}.</translation>
    </message>
    <message>
        <source>There is no saved list {name}. `kith lists` lists them.</source>
        <translation>Eine gespeicherte Liste {name} gibt es nicht. `kith lists` zeigt alle.</translation>
    </message>
    <message>
        <source>There is no tag {name}. `kith tags` lists them.</source>
        <translation>Ein Schlagwort {name} gibt es nicht. `kith tags` zeigt alle.</translation>
    </message>
    <message>
        <source>There is nothing after this AND.</source>
        <translation>Nach diesem AND kommt nichts.</translation>
    </message>
    <message>
        <source>There is nothing after this OR.</source>
        <translation>Nach diesem OR kommt nichts.</translation>
    </message>
    <message>
        <source>There is nothing before this AND.</source>
        <translation>Vor diesem AND steht nichts.</translation>
    </message>
    <message>
        <source>There is nothing before this OR.</source>
        <translation>Vor diesem OR steht nichts.</translation>
    </message>
    <message>
        <source>There is nothing to be inverted here.</source>
        <translation>Hier ist nichts, was sich umkehren ließe.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This entry is a change, no contact.</source>
        <translation>Dieser Eintrag ist eine Änderung, kein Kontakt.</translation>
    </message>
    <message>
        <source>This is no regular expression: {error}.</source>
        <translation>Das ist kein regulärer Ausdruck: {error}.</translation>
    </message>
    <message>
        <source>This object says nothing about a person.</source>
        <translation>Dieses Objekt sagt nichts über eine Person.</translation>
    </message>
    <message>
        <source>This operation is not in the history any more, or it is undone already.</source>
        <translation>Dieser Vorgang steht nicht mehr im Verlauf oder ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>This row holds a date, and nothing about whose it is.</source>
        <translation>Diese Zeile enthält ein Datum und nichts darüber, wessen es ist.</translation>
    </message>
    <message>
        <source>Twice in this file: the same as row {number}</source>
        <translation>Doppelt in dieser Datei: gleich wie Zeile {number}</translation>
    </message>
    <message>
        <source>attr.ID takes .value, .label or .primary, not “.{what}”.</source>
        <translation>attr.ID nimmt .value, .label oder .primary, nicht „.{what}“.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>had lost its plus sign; read as {repaired}</source>
        <translation>hatte das Pluszeichen verloren; gelesen als {repaired}</translation>
    </message>
    <message>
        <source>is a number that a spreadsheet has cut short: its last digits are lost; kept as typed</source>
        <translation>wurde von einer Tabelle als Zahl gekürzt: Die letzten Ziffern sind verloren; bleibt wie eingegeben</translation>
    </message>
    <message>
        <source>is an error of the spreadsheet, no value</source>
        <translation>ist ein Fehler der Tabelle, kein Wert</translation>
    </message>
    <message>
        <source>is built in</source>
        <translation>ist eingebaut</translation>
    </message>
    <message>
        <source>is no date that can be read; kept as typed</source>
        <translation>ist kein lesbares Datum; bleibt wie eingegeben</translation>
    </message>
    <message>
        <source>is no e-mail address; kept as typed</source>
        <translation>ist keine E-Mail-Adresse; bleibt wie eingegeben</translation>
    </message>
    <message>
        <source>is no number of days</source>
        <translation>ist keine Anzahl von Tagen</translation>
    </message>
    <message>
        <source>is no number; kept as typed</source>
        <translation>ist keine Zahl; bleibt wie eingegeben</translation>
    </message>
    <message>
        <source>is no phone number; kept as typed</source>
        <translation>ist keine Telefonnummer; bleibt wie eingegeben</translation>
    </message>
    <message>
        <source>it was opened to look at</source>
        <translation>es wurde nur zum Ansehen geöffnet</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>sieht ähnlich aus</translation>
    </message>
    <message>
        <source>migration to {target} breaks references: {text}</source>
        <translation>Umstellung auf {target} bricht Verweise: {text}</translation>
    </message>
    <message>
        <source>says neither yes nor no</source>
        <translation>sagt weder ja noch nein</translation>
    </message>
    <message>
        <source>the file or its folder is write-protected</source>
        <translation>die Datei oder ihr Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the survivor is none of the contacts</source>
        <translation>der bleibende ist keiner der Kontakte</translation>
    </message>
    <message>
        <source>touch_freq is a number of days, not “{value}”.</source>
        <translation>touch_freq ist eine Zahl von Tagen, nicht „{value}“.</translation>
    </message>
    <message>
        <source>unknown type of value: {kind}</source>
        <translation>unbekannte Art von Wert: {kind}</translation>
    </message>
    <message>
        <source>{book} can only be read, so nothing can be restored into it.</source>
        <translation>{book} kann nur gelesen werden; darum lässt sich nichts darin wiederherstellen.</translation>
    </message>
    <message>
        <source>{by} cannot take the place of {path}: {error}. Nothing was changed.</source>
        <translation>{by} kann nicht an die Stelle von {path} treten: {error}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{data_type} is no type of field. Choose one of: {text}.</source>
        <translation>{data_type} ist keine Art von Feld. Wählen Sie eine von: {text}.</translation>
    </message>
    <message>
        <source>{disordered} contacts are out of name order</source>
        <translation>{disordered} Kontakte stehen nicht in der Reihenfolge der Namen</translation>
    </message>
    <message>
        <source>{missing} contacts are not in the search index</source>
        <translation>{missing} Kontakte fehlen im Suchindex</translation>
    </message>
    <message>
        <source>{name} cannot be read as a spreadsheet ({error}). Open it in its program and save it again, or export it as CSV.</source>
        <translation>{name} lässt sich nicht als Tabelle lesen ({error}). Öffnen Sie die Datei in ihrem Programm und speichern Sie sie neu, oder exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <source>{name} cannot be set by hand.</source>
        <translation>{name} lässt sich nicht von Hand setzen.</translation>
    </message>
    <message>
        <source>{name} did not read back as it was written: the disk may be failing.</source>
        <translation>{name} las sich anders zurück, als es geschrieben wurde: Der Datenträger könnte defekt sein.</translation>
    </message>
    <message>
        <source>{name} has no row {wanted} that could be its header.</source>
        <translation>{name} hat keine Zeile {wanted}, die die Kopfzeile sein könnte.</translation>
    </message>
    <message>
        <source>{name} has no rows with anything in them.</source>
        <translation>{name} hat keine Zeile, in der etwas steht.</translation>
    </message>
    <message>
        <source>{name} has no sheet “{sheet}”. It has: {text}.</source>
        <translation>{name} hat kein Blatt „{sheet}“, nur: {text}.</translation>
    </message>
    <message>
        <source>{name} has no sheet.</source>
        <translation>{name} hat kein Blatt.</translation>
    </message>
    <message>
        <source>{name} holds no contacts: an object or a list was expected.</source>
        <translation>{name} enthält keine Kontakte: Erwartet wird ein Objekt oder eine Liste.</translation>
    </message>
    <message>
        <source>{name} is a folder without a file of contacts in it.</source>
        <translation>{name} ist ein Ordner ohne eine Datei mit Kontakten.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is an archive without a spreadsheet. Unpack it and choose the file inside.</source>
        <translation>{name} ist ein Archiv ohne Tabelle. Entpacken Sie es und wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>{name} is damaged ({error}). Open it in its program and save it again.</source>
        <translation>{name} ist beschädigt ({error}). Öffnen Sie die Datei in ihrem Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short, so it cannot be opened. Take another copy of it.</source>
        <translation>{name} ist beschädigt oder abgeschnitten und lässt sich nicht öffnen. Nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged: it begins like a spreadsheet and ends nowhere. Save it again.</source>
        <translation>{name} ist beschädigt: Es beginnt wie eine Tabelle und endet nirgends. Speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{name} is empty: there is nothing to import.</source>
        <translation>{name} ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be a file of contacts.</source>
        <translation>{name} ist zu tief verschachtelt für eine Datei mit Kontakten.</translation>
    </message>
    <message>
        <source>{name} is no kind of file with contacts that is known here. Export it as vCard or CSV.</source>
        <translation>{name} ist keine hier bekannte Art von Datei mit Kontakten. Exportieren Sie sie als vCard oder CSV.</translation>
    </message>
    <message>
        <source>{name} is no valid JSON: {error}.</source>
        <translation>{name} ist kein gültiges JSON: {error}.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Remove it and save the file again.</source>
        <translation>{name} ist durch ein Kennwort geschützt. Entfernen Sie es und speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Remove the password in the spreadsheet program and save it again.</source>
        <translation>{name} ist durch ein Kennwort geschützt. Entfernen Sie es im Tabellenprogramm und speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{name} is sealed for somebody's key, not by a passphrase. Open it with age first.</source>
        <translation>{name} ist für einen Schlüssel verschlossen, nicht mit einem Passwort. Öffnen Sie die Datei zuerst mit age.</translation>
    </message>
    <message>
        <source>{name} is too large to be opened here. Open it with an age program.</source>
        <translation>{name} ist zu groß, um hier geöffnet zu werden. Öffnen Sie die Datei mit einem age-Programm.</translation>
    </message>
    <message>
        <source>{name} is yes or no, not “{value}”.</source>
        <translation>{name} ist yes oder no, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{name} was changed while it was copied, so it stays where it is. Try again.</source>
        <translation>{name} wurde während des Kopierens geändert und bleibt, wo es ist. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{name} was not opened: {why}. If it is genuine, export it as CSV and import that.</source>
        <translation>{name} wurde nicht geöffnet: {why}. Wenn die Datei echt ist, exportieren Sie sie als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{name} was sealed so strongly that it cannot be opened here. Open it with age first.</source>
        <translation>{name} ist so stark verschlossen, dass es sich hier nicht öffnen lässt. Öffnen Sie die Datei zuerst mit age.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Kith. Update Kith, then import it.</source>
        <translation>{name} stammt von einer neueren Version von Kith. Aktualisieren Sie Kith und importieren Sie dann.</translation>
    </message>
    <message>
        <source>{n} cell{s} beyond the last column, left out</source>
        <translation>{n} Zellen hinter der letzten Spalte, weggelassen</translation>
    </message>
    <message>
        <source>{old} could not be taken away ({strerror}). The book is in {new} now; delete the old file.</source>
        <translation>{old} ließ sich nicht entfernen ({strerror}). Das Adressbuch ist jetzt in {new}; löschen Sie die alte Datei.</translation>
    </message>
    <message>
        <source>{old} was changed after it was copied to {new}. Both files stay: look which one you need.</source>
        <translation>{old} wurde geändert, nachdem es nach {new} kopiert war. Beide Dateien bleiben: Sehen Sie nach, welche Sie brauchen.</translation>
    </message>
    <message>
        <source>{path} can only be read. Nothing was changed.</source>
        <translation>{path} kann nur gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} can only be read: {why}.</source>
        <translation>{path} kann nur gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {strerror}.</source>
        <translation>{path} lässt sich nicht löschen: {strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {filename} is there already. Choose another place.</source>
        <translation>{path} lässt sich nicht anlegen: {filename} gibt es schon. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({error}). It was left as it is; see whether the disk is full or the file in use.</source>
        <translation>{path} lässt sich nicht öffnen ({error}). Die Datei blieb, wie sie ist; sehen Sie nach, ob der Datenträger voll oder die Datei in Gebrauch ist.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}. Check the file and its permissions.</source>
        <translation>{path} lässt sich nicht lesen: {strerror}. Prüfen Sie die Datei und ihre Rechte.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}. Choose another place.</source>
        <translation>{path} lässt sich nicht schreiben: {strerror}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} could not be copied to {to}: {error}. Nothing was changed.</source>
        <translation>{path} ließ sich nicht nach {to} kopieren: {error}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} could not be replaced: {error}.</source>
        <translation>{path} ließ sich nicht ersetzen: {error}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({cause}). Nothing was changed; check the disk.</source>
        <translation>{path} ließ sich nicht schreiben ({cause}). Nichts wurde geändert; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. It was left as it is.</source>
        <translation>{path} ist die Datenbank eines anderen Programms. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{path} is a folder, not an address book. Choose a file in it.</source>
        <translation>{path} ist ein Ordner, kein Adressbuch. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{path} is an address book, which is not written over. Choose another name.</source>
        <translation>{path} ist ein Adressbuch, das nicht überschrieben wird. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read ({error}). It was left as it is; restore a backup of it, or let “kith recover” save what can be read.</source>
        <translation>{path} ist beschädigt und lässt sich nicht lesen ({error}). Die Datei blieb, wie sie ist; stellen Sie eine Sicherung wieder her, oder lassen Sie „kith recover“ retten, was lesbar ist.</translation>
    </message>
    <message>
        <source>{path} is damaged: {text}. It was left as it is.</source>
        <translation>{path} ist beschädigt: {text}. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{path} is empty, so it is no address book. It was left as it is; remove it to begin a new one there.</source>
        <translation>{path} ist leer, also kein Adressbuch. Die Datei blieb, wie sie ist; löschen Sie sie, um dort ein neues zu beginnen.</translation>
    </message>
    <message>
        <source>{path} is larger than 20 MB. Choose a smaller picture.</source>
        <translation>{path} ist größer als 20 MB. Wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>{path} is larger than any book. It was left as it is.</source>
        <translation>{path} ist größer als jedes Buch. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{path} is no Kith address book. It was left as it is; import it if it holds contacts.</source>
        <translation>{path} ist kein Adressbuch von Kith. Die Datei blieb, wie sie ist; importieren Sie sie, wenn sie Kontakte enthält.</translation>
    </message>
    <message>
        <source>{path} is no backup of an address book. It was left as it is.</source>
        <translation>{path} ist keine Sicherung eines Adressbuchs. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{path} is no longer where it was: it was moved, deleted or replaced. Nothing was changed; put it back, or open it where it is now.</source>
        <translation>{path} ist nicht mehr, wo es war: Die Datei wurde verschoben, gelöscht oder ersetzt. Nichts wurde geändert; legen Sie sie zurück, oder öffnen Sie sie, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>{path} is no picture.</source>
        <translation>{path} ist kein Bild.</translation>
    </message>
    <message>
        <source>{path} is not there. Look whether it was moved or renamed.</source>
        <translation>{path} ist nicht da. Sehen Sie nach, ob die Datei verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>{path} is of an older version and cannot be written to, so it cannot be brought up to date.</source>
        <translation>{path} ist von einer älteren Version und schreibgeschützt; darum lässt sich die Datei nicht auf den neuen Stand bringen.</translation>
    </message>
    <message>
        <source>{path} seems to be damaged ({problem}), so no backup of it was kept; older ones stay. Look at it with “kith check”, or save what can be read with “kith recover”.</source>
        <translation>{path} scheint beschädigt zu sein ({problem}); darum wurde keine Sicherung davon behalten, ältere bleiben. Prüfen Sie die Datei mit „kith check“, oder retten Sie mit „kith recover“, was lesbar ist.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Kith (book version {version}, this program reads up to {newest}). It was left as it is; update Kith to open it.</source>
        <translation>{path} stammt von einem neueren Kith (Buchversion {version}, dieses Programm liest bis {newest}). Die Datei blieb, wie sie ist; aktualisieren Sie Kith, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>{reason}, but all else is of a different person</source>
        <translation>{reason}, aber alles andere ist von jemand anderem</translation>
    </message>
    <message>
        <source>{slot} is a JSON object, or set one key: {slot2}.KEY=VALUE.</source>
        <translation>{slot} ist ein JSON-Objekt; oder setzen Sie einen Schlüssel: {slot2}.KEY=VALUE.</translation>
    </message>
    <message>
        <source>{to} is there already. Choose another name.</source>
        <translation>{to} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{what}. Choose one of: {text}.</source>
        <translation>{what}. Wählen Sie eines von: {text}.</translation>
    </message>
    <message>
        <source>“{code}” is no field that a column can go to.</source>
        <translation>„{code}“ ist kein Feld, in das eine Spalte gehen kann.</translation>
    </message>
    <message>
        <source>“{delimiter}” cannot separate columns: a delimiter is one sign.</source>
        <translation>„{delimiter}“ kann keine Spalten trennen: Ein Trennzeichen ist ein einzelnes Zeichen.</translation>
    </message>
    <message>
        <source>“{format}” is no format that can be read. Known are: {text}.</source>
        <translation>„{format}“ ist kein lesbares Format. Bekannt sind: {text}.</translation>
    </message>
    <message>
        <source>“{name}” is no format to write</source>
        <translation>„{name}“ ist kein Format zum Schreiben</translation>
    </message>
    <message>
        <source>“{quote}” cannot stand around cells: a quote is one sign, or none.</source>
        <translation>„{quote}“ kann nicht um Zellen stehen: Ein Anführungszeichen ist ein Zeichen oder keines.</translation>
    </message>
    <message>
        <source>“{text}” is no FIELD=VALUE. Write for example phone_number:Work=030123, tag+=Friends or note-=old.</source>
        <translation>„{text}“ ist kein FIELD=VALUE. Schreiben Sie etwa phone_number:Work=030123, tag+=Freunde oder note-=alt.</translation>
    </message>
    <message>
        <source>“{text}” is no date; {name}: is compared with 1980, 1980-05 or 1980-05-31.</source>
        <translation>„{text}“ ist kein Datum; {name}: wird mit 1980, 1980-05 oder 1980-05-31 verglichen.</translation>
    </message>
    <message>
        <source>“{text}” is no date; {name}: takes 2026-01-31, 2026-01, 2026-01..2026-03 or 30d.</source>
        <translation>„{text}“ ist kein Datum; {name}: nimmt 2026-01-31, 2026-01, 2026-01..2026-03 oder 30d.</translation>
    </message>
    <message>
        <source>“{text}” is no number; {name}: is compared with numbers.</source>
        <translation>„{text}“ ist keine Zahl; {name}: wird mit Zahlen verglichen.</translation>
    </message>
    <message>
        <source>“{wanted}” is no known encoding. Try utf-8, utf-16, cp1252 or shift_jis.</source>
        <translation>„{wanted}“ ist keine bekannte Zeichenkodierung. Versuchen Sie utf-8, utf-16, cp1252 oder shift_jis.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Done again: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Zurückgenommen: {label}</translation>
    </message>
    <message>
        <source>{name} is damaged: part of it cannot be read. Close Kith and start it again. It then offers to go back to a backup, or to save contact by contact what can be read. The damaged file is kept.</source>
        <translation>{name} ist beschädigt: Ein Teil lässt sich nicht lesen. Schließen Sie Kith und starten Sie es neu. Es bietet dann an, zu einer Sicherung zurückzugehen oder Kontakt für Kontakt zu retten, was lesbar ist. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As dates are shown, and as 3/4/1985 is read when you type it.</source>
        <translation>Wie Daten gezeigt werden, und wie 3/4/1985 gelesen wird, wenn Sie es eingeben.</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Wie in der Sprache üblich</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Back up when Kith closes</source>
        <translation>Beim Beenden sichern</translation>
    </message>
    <message>
        <source>Back up while I work</source>
        <translation>Während der Arbeit sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Closing never waits for it.</source>
        <translation>Das Beenden wartet nie darauf.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Day first: {example}</source>
        <translation>Tag zuerst: {example}</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>Standardland</translation>
    </message>
    <message>
        <source>First name Last name</source>
        <translation>Vorname Nachname</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>In the list and on the card. Names that you set yourself are turned round, too.</source>
        <translation>In der Liste und auf der Karte. Auch Namen, die Sie selbst gesetzt haben, werden umgestellt.</translation>
    </message>
    <message>
        <source>Kith goes online only when you ask it to, so there is nothing to switch off for that.</source>
        <translation>Kith geht nur auf Wunsch ins Netz; dafür gibt es also nichts abzuschalten.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last name, First name</source>
        <translation>Nachname, Vorname</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>Merge all safe takes</source>
        <translation>„Sichere zusammenführen“ nimmt</translation>
    </message>
    <message>
        <source>Month first: {example}</source>
        <translation>Monat zuerst: {example}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Of birthdays and of people to get in touch with, while Kith is open.</source>
        <translation>An Geburtstage und an Menschen, bei denen Sie sich melden wollten, solange Kith offen ist.</translation>
    </message>
    <message>
        <source>Of menus and messages. Your data stays as it is.</source>
        <translation>Von Menüs und Meldungen. Die Kontakte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Only if something has changed; in the background.</source>
        <translation>Nur wenn sich etwas geändert hat; im Hintergrund.</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country.</source>
        <translation>Telefonnummern ohne Landesvorwahl werden als Nummern dieses Landes gelesen.</translation>
    </message>
    <message>
        <source>Reading your data</source>
        <translation>Daten lesen</translation>
    </message>
    <message>
        <source>Remind me once a day</source>
        <translation>Einmal am Tag erinnern</translation>
    </message>
    <message>
        <source>Room for backups of this book</source>
        <translation>Platz für Sicherungen dieses Buchs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show names as</source>
        <translation>Namen zeigen als</translation>
    </message>
    <message>
        <source>Sort contacts by</source>
        <translation>Kontakte sortieren nach</translation>
    </message>
    <message>
        <source>The list's own sort menu turns the order round, too.</source>
        <translation>Das Sortiermenü der Liste kehrt die Reihenfolge auch um.</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>When it is used up, the oldest go first; the newest two always stay.</source>
        <translation>Ist er verbraucht, gehen die ältesten zuerst; die neuesten zwei bleiben immer.</translation>
    </message>
    <message>
        <source>You see the groups before they are merged, and one Undo takes all of it back.</source>
        <translation>Die Gruppen sind vorher zu sehen, und ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>all sure groups</source>
        <translation>alle sicheren Gruppen</translation>
    </message>
    <message>
        <source>every 10 minutes</source>
        <translation>alle 10 Minuten</translation>
    </message>
    <message>
        <source>every 2 hours</source>
        <translation>alle 2 Stunden</translation>
    </message>
    <message>
        <source>every half hour</source>
        <translation>jede halbe Stunde</translation>
    </message>
    <message>
        <source>exact copies only</source>
        <translation>nur exakte Kopien</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add a contact to the group</source>
        <translation>Kontakt zur Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add a value to the result</source>
        <translation>Wert zum Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>Andere Gruppe</translation>
    </message>
    <message>
        <source>Back to the search box</source>
        <translation>Zurück ins Suchfeld</translation>
    </message>
    <message>
        <source>Back to what was proposed</source>
        <translation>Zurück zum Vorschlag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit a value of the result</source>
        <translation>Wert des Ergebnisses ändern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>In the duplicate review</source>
        <translation>In der Dublettenprüfung</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>Im Editor</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>In wizards</source>
        <translation>In Assistenten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Split the group</source>
        <translation>Gruppe aufteilen</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Take or leave a value</source>
        <translation>Wert nehmen oder lassen</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Wer bleibt</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder {name}</source>
        <translation>Ordner {name} anlegen</translation>
    </message>
    <message>
        <source>Add list {name}</source>
        <translation>Liste {name} speichern</translation>
    </message>
    <message>
        <source>Add tag {name}</source>
        <translation>Schlagwort {name} anlegen</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any of the tags is enough</source>
        <translation>Eines der Schlagwörter genügt</translation>
    </message>
    <message>
        <source>Ask for it too</source>
        <translation>Auch danach filtern</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour tag {name}</source>
        <translation>Schlagwort {name} färben</translation>
    </message>
    <message>
        <source>Coloured tag {name}</source>
        <translation>Schlagwort {name} eingefärbt</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete folder {name}</source>
        <translation>Ordner {name} löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete from %Ln contact(s)</source>
        <translation><numerusform>Von %Ln Kontakt löschen</numerusform><numerusform>Von %Ln Kontakten löschen</numerusform></translation>
    </message>
    <message>
        <source>Delete list {name}</source>
        <translation>Liste {name} löschen</translation>
    </message>
    <message>
        <source>Delete tag {name}</source>
        <translation>Schlagwort {name} löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete, with %Ln contact(s) to the trash</source>
        <translation><numerusform>Löschen, mit %Ln Kontakt in den Papierkorb</numerusform><numerusform>Löschen, mit %Ln Kontakten in den Papierkorb</numerusform></translation>
    </message>
    <message>
        <source>Deleted folder {name}</source>
        <translation>Ordner {name} gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Deleted folder {name}, with %Ln contact(s) to the trash</source>
        <translation><numerusform>Ordner {name} gelöscht, %Ln Kontakt ist im Papierkorb</numerusform><numerusform>Ordner {name} gelöscht, %Ln Kontakte sind im Papierkorb</numerusform></translation>
    </message>
    <message>
        <source>Deleted list {name}</source>
        <translation>Liste {name} gelöscht</translation>
    </message>
    <message>
        <source>Deleted tag {name}</source>
        <translation>Schlagwort {name} gelöscht</translation>
    </message>
    <message>
        <source>Describe folder {name}</source>
        <translation>Ordner {name} beschreiben</translation>
    </message>
    <message>
        <source>Described folder {name}</source>
        <translation>Ordner {name} beschrieben</translation>
    </message>
    <message>
        <source>Description of a folder</source>
        <translation>Beschreibung eines Ordners</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>Beschreibung…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Edit filter…</source>
        <translation>Filter bearbeiten…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders you make appear here.</source>
        <translation>Ordner kommen hierher.</translation>
    </message>
    <message>
        <source>Folders, tags and lists</source>
        <translation>Ordner, Schlagwörter und Listen</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Verbindung bleiben</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Made folder {name}</source>
        <translation>Ordner {name} angelegt</translation>
    </message>
    <message>
        <source>Made tag {name}</source>
        <translation>Schlagwort {name} angelegt</translation>
    </message>
    <message>
        <source>Merge tag {a} into {b}</source>
        <translation>Schlagwort {a} in {b} aufgehen lassen</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Merged tag {a} into {b}</source>
        <translation>Schlagwort {a} mit {b} zusammengeführt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No longer ask for it</source>
        <translation>Nicht mehr danach filtern</translation>
    </message>
    <message>
        <source>No longer leave out</source>
        <translation>Nicht mehr auslassen</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>No reminder for tag {name}</source>
        <translation>Keine Erinnerung für Schlagwort {name}</translation>
    </message>
    <message>
        <source>Order of folders</source>
        <translation>Reihenfolge der Ordner</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message numerus="yes">
        <source>Reminder for tag {name}: every %Ln day(s)</source>
        <translation><numerusform>Erinnerung für Schlagwort {name}: jeden %Ln Tag</numerusform><numerusform>Erinnerung für Schlagwort {name}: alle %Ln Tage</numerusform></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>{old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Renamed {old} to {new}</source>
        <translation>{old} in {new} umbenannt</translation>
    </message>
    <message>
        <source>Save a search to see it here.</source>
        <translation>Suchen kommen hierher.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Saved list {name}</source>
        <translation>Liste {name} gespeichert</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Gespeicherte Listen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags you give appear here.</source>
        <translation>Schlagwörter kommen hierher.</translation>
    </message>
    <message numerus="yes">
        <source>There is a tag {b} already. Merge {a} into it? %Ln contact(s) get {b} instead.</source>
        <translation><numerusform>Das Schlagwort {b} gibt es schon. {a} damit zusammenführen? %Ln Kontakt erhält dann {b}.</numerusform><numerusform>Das Schlagwort {b} gibt es schon. {a} damit zusammenführen? %Ln Kontakte erhalten dann {b}.</numerusform></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Upcoming dates</source>
        <translation>Kommende Anlässe</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>What is {name} for?</source>
        <translation>Wofür ist {name}?</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Letzter Austausch</translation>
    </message>
    <message>
        <source>Next touch</source>
        <translation>Nächster Austausch</translation>
    </message>
    <message>
        <source>Sorted by {name}, {way}</source>
        <translation>Sortiert nach {name}, {way}</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>a sample</source>
        <translation>ein Beispiel</translation>
    </message>
    <message>
        <source>by a program</source>
        <translation>per Programm</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>abgeglichen</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>eingegeben</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Make a new book…</source>
        <translation>Neues Buch anlegen…</translation>
    </message>
    <message>
        <source>Make a new one there?</source>
        <translation>Dort ein neues anlegen?</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation>Anderes Buch öffnen…</translation>
    </message>
    <message>
        <source>Open it here to look at it?</source>
        <translation>Hier zum Ansehen öffnen?</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>The address book cannot be opened.</source>
        <translation>Das Adressbuch kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no address book at {path}.</source>
        <translation>Unter {path} liegt kein Adressbuch.</translation>
    </message>
    <message>
        <source>{name} is open in another window that does not answer.</source>
        <translation>{name} ist in einem anderen Fenster geöffnet, das nicht antwortet.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Create tag “{name}”</source>
        <translation>Schlagwort „{name}“ anlegen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>Tidy</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation><numerusform>%Ln Sache anzusehen</numerusform><numerusform>%Ln Sachen anzusehen</numerusform></translation>
    </message>
    <message>
        <source>An address needs one @ and a domain. Where it is clear what was meant, it is written so.</source>
        <translation>Eine Adresse braucht ein @ und eine Domain. Wo klar ist, was gemeint war, wird es so geschrieben.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Land wählen</translation>
    </message>
    <message numerus="yes">
        <source>Cleaned up %Ln: {kind}</source>
        <translation><numerusform>%Ln aufgeräumt: {kind}</numerusform><numerusform>%Ln aufgeräumt: {kind}</numerusform></translation>
    </message>
    <message>
        <source>Company as the name</source>
        <translation>Firma als Name</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation>Firma: {name}</translation>
    </message>
    <message>
        <source>Country of numbers without one</source>
        <translation>Land der Nummern ohne Land</translation>
    </message>
    <message>
        <source>E-mail cannot be read</source>
        <translation>E-Mail nicht lesbar</translation>
    </message>
    <message>
        <source>E-mail looks mistyped</source>
        <translation>E-Mail wohl vertippt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>First and last swapped</source>
        <translation>Namen vertauscht</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln</source>
        <translation><numerusform>%Ln beheben</numerusform><numerusform>%Ln beheben</numerusform></translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Alle beheben</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>Arten von Funden</translation>
    </message>
    <message>
        <source>Kith can call and compare these once it knows the country they belong to.</source>
        <translation>Kith kann diese Nummern wählen und vergleichen, sobald ihr Land bekannt ist.</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Alle so lassen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message numerus="yes">
        <source>Left %Ln as (it is|they are)</source>
        <translation><numerusform>%Ln so gelassen</numerusform><numerusform>%Ln so gelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln empty contact(s) to the trash</source>
        <translation><numerusform>%Ln leeren Kontakt in den Papierkorb gelegt</numerusform><numerusform>%Ln leere Kontakte in den Papierkorb gelegt</numerusform></translation>
    </message>
    <message>
        <source>Name in capitals</source>
        <translation>Name in Großbuchstaben</translation>
    </message>
    <message>
        <source>Name in small letters</source>
        <translation>Name in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Names, numbers and addresses all look right.</source>
        <translation>Namen, Nummern und Adressen sehen alle richtig aus.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Nichts darin</translation>
    </message>
    <message>
        <source>Nothing to tidy</source>
        <translation>Nichts aufzuräumen</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Phone cannot be read</source>
        <translation>Telefon nicht lesbar</translation>
    </message>
    <message>
        <source>Phone without country</source>
        <translation>Telefon ohne Land</translation>
    </message>
    <message>
        <source>The domain is one letter away from a well-known one.</source>
        <translation>Die Domain ist einen Buchstaben von einer bekannten entfernt.</translation>
    </message>
    <message>
        <source>The last name is a given name and the first is not: they change places.</source>
        <translation>Der Nachname ist ein Vorname, der Vorname keiner: sie tauschen die Plätze.</translation>
    </message>
    <message>
        <source>The name becomes the company, and the contact is listed by it.</source>
        <translation>Der Name wird zur Firma, und der Kontakt steht unter ihr.</translation>
    </message>
    <message>
        <source>The same value twice</source>
        <translation>Derselbe Wert zweimal</translation>
    </message>
    <message>
        <source>The second one goes; its label and star stay.</source>
        <translation>Der zweite geht; Art und Stern bleiben.</translation>
    </message>
    <message>
        <source>These are no phone numbers. Open the contact to correct them, or leave them.</source>
        <translation>Das sind keine Telefonnummern. Öffne den Kontakt, um sie zu berichtigen, oder lass sie so.</translation>
    </message>
    <message>
        <source>These hold no value and no history. They go to the trash.</source>
        <translation>Sie enthalten keinen Wert und keinen Verlauf. Sie kommen in den Papierkorb.</translation>
    </message>
    <message>
        <source>Where the e-mail address spells the name out, it is taken from there.</source>
        <translation>Wo die E-Mail-Adresse den Namen nennt, wird er von dort genommen.</translation>
    </message>
    <message>
        <source>Written with a capital at the start only.</source>
        <translation>Nur am Anfang groß geschrieben.</translation>
    </message>
    <message>
        <source>Written with a capital at the start.</source>
        <translation>Am Anfang groß geschrieben.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>once only</source>
        <translation>nur einmal</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation><numerusform>%Ln weiterer</numerusform><numerusform>%Ln weitere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed</source>
        <translation><numerusform>%Ln Wert geändert</numerusform><numerusform>%Ln Werte geändert</numerusform></translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Main {name}</source>
        <translation>Hauptwert: {name}</translation>
    </message>
    <message>
        <source>Make the contact as it was before this</source>
        <translation>Den Kontakt so machen, wie er davor war</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Others became part of this contact</source>
        <translation>Andere sind in diesem Kontakt aufgegangen</translation>
    </message>
    <message>
        <source>Out of the trash</source>
        <translation>Aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>Partner's {name}</source>
        <translation>{name} des Partners</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation><numerusform>Den einen zeigen</numerusform><numerusform>Alle %Ln zeigen</numerusform></translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Diese Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Un-merge…</source>
        <translation>Wieder trennen…</translation>
    </message>
    <message>
        <source>Was {value}</source>
        <translation>Vorher {value}</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Was der Verlauf zeigt</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>ein Foto</translation>
    </message>
    <message>
        <source>the version before</source>
        <translation>die Fassung davor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{field} ({label})</source>
        <translation>{field} ({label})</translation>
    </message>
    <message>
        <source>{how} · {outcome}</source>
        <translation>{how} · {outcome}</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <source>{name}: back to “{value}”</source>
        <translation>{name}: zurück zu „{value}“</translation>
    </message>
    <message>
        <source>{name}: remove again</source>
        <translation>{name}: wieder entfernen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Book {name}</source>
        <translation>Adressbuch {name}</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation><numerusform>%Ln Tag überfällig</numerusform><numerusform>%Ln Tage überfällig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation><numerusform>%Ln fällig</numerusform><numerusform>%Ln fällig</numerusform></translation>
    </message>
    <message>
        <source>After how many days shall Kith remind you?</source>
        <translation>Nach wie vielen Tagen soll Kith erinnern?</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation><numerusform>Jeden Tag</numerusform><numerusform>Alle %Ln Tage</numerusform></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Verbindung bleiben</translation>
    </message>
    <message>
        <source>Kind of touch</source>
        <translation>Art des Austauschs</translation>
    </message>
    <message>
        <source>Last: {how}, {day}</source>
        <translation>Zuletzt: {how}, {day}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Log at once</source>
        <translation>Sofort festhalten</translation>
    </message>
    <message>
        <source>Log now: {how}</source>
        <translation>Jetzt festhalten: {how}</translation>
    </message>
    <message>
        <source>Log touch</source>
        <translation>Austausch notieren</translation>
    </message>
    <message>
        <source>Log touch…</source>
        <translation>Kontakt festhalten…</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>No own reminder</source>
        <translation>Keine eigene Erinnerung</translation>
    </message>
    <message>
        <source>No such day, or one to come. As in 2026-01-31.</source>
        <translation>Kein solcher Tag, oder noch nicht gewesen. Zum Beispiel 2026-01-31.</translation>
    </message>
    <message>
        <source>No touch yet</source>
        <translation>Noch kein Austausch</translation>
    </message>
    <message>
        <source>Nobody is due today</source>
        <translation>Heute ist niemand fällig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Outcome of the call</source>
        <translation>Ergebnis des Anrufs</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Erinnern…</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Reminder: {words}</source>
        <translation>Erinnerung: {words}</translation>
    </message>
    <message>
        <source>Reminder…</source>
        <translation>Erinnerung…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Snooze for a week</source>
        <translation>Eine Woche zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>Bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Time since the last touch</source>
        <translation>Zeit seit dem letzten Austausch</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was besprochen wurde</translation>
    </message>
    <message>
        <source>What was said (may stay empty)</source>
        <translation>Was besprochen wurde (darf leer bleiben)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who is due</source>
        <translation>Wer fällig ist</translation>
    </message>
    <message>
        <source>contacted</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>fällig {when}</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>weitergeleitet</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation><numerusform>jeden Tag</numerusform><numerusform>alle %Ln Tage</numerusform></translation>
    </message>
    <message>
        <source>interested</source>
        <translation>interessiert</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>nicht interessiert</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %Ln day(s)</source>
        <translation><numerusform>seit %Ln Tag überfällig</numerusform><numerusform>seit %Ln Tagen überfällig</numerusform></translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Mailbox</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>%Ln backup(s) still (holds|hold) what goes ({when}).</source>
        <translation><numerusform>%Ln Sicherung enthält noch, was gelöscht wird ({when}).</numerusform><numerusform>%Ln Sicherungen enthalten noch, was gelöscht wird ({when}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>(It goes|They go) from the book and from its history. This cannot be undone.</source>
        <translation><numerusform>Er verschwindet aus dem Adressbuch und seinem Verlauf. Das lässt sich nicht zurücknehmen.</numerusform><numerusform>Sie verschwinden aus dem Adressbuch und seinem Verlauf. Das lässt sich nicht zurücknehmen.</numerusform></translation>
    </message>
    <message>
        <source>Backups go by themselves in time; File › Backups… deletes them now.</source>
        <translation>Sicherungen verschwinden mit der Zeit von selbst; Datei › Sicherungen… löscht sie gleich.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contact(s) for good?</source>
        <translation><numerusform>%Ln Kontakt endgültig löschen?</numerusform><numerusform>%Ln Kontakte endgültig löschen?</numerusform></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln contact(s) for good</source>
        <translation><numerusform>%Ln Kontakt endgültig gelöscht</numerusform><numerusform>%Ln Kontakte endgültig gelöscht</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>No backup holds (it|them).</source>
        <translation><numerusform>Keine Sicherung enthält ihn.</numerusform><numerusform>Keine Sicherung enthält sie.</numerusform></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>Upcoming</name>
    <message numerus="yes">
        <source>%Ln date(s)</source>
        <translation><numerusform>%Ln Anlass</numerusform><numerusform>%Ln Anlässe</numerusform></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Wie weit voraus</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>No dates in this time</source>
        <translation>Keine Anlässe in dieser Zeit</translation>
    </message>
    <message>
        <source>Partner: {what}</source>
        <translation>Partner: {what}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>is born</source>
        <translation>wird geboren</translation>
    </message>
    <message>
        <source>turns {age}</source>
        <translation>wird {age}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, %Ln year(s)</source>
        <translation><numerusform>{what}, %Ln Jahr</numerusform><numerusform>{what}, %Ln Jahre</numerusform></translation>
    </message>
    <message>
        <source>{what}, turns {age}</source>
        <translation>{what}, wird {age}</translation>
    </message>
</context>
</TS>
