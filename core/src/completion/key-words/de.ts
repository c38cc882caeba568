/** What keys of declarations and of the config mean, in German, by the English of their TSDoc. */
export const keyWordsDe: Readonly<Record<string, string>> = {
  "A complaints procedure of one's own, before or beside the authority.":
    'Ein eigenes Beschwerdeverfahren, vor oder neben der Aufsichtsbehörde.',
  'A postal address.': 'Eine Postanschrift.',
  'Activities that use its fields, where a field names none (Art. 30(1)).':
    'Verarbeitungstätigkeiten, die ihre Felder nutzen, wo ein Feld keine nennt (Art. 30 Abs. 1).',
  'Activities that use the field; without it the activities of its owner (`ProcessedFor`) apply.':
    'Verarbeitungstätigkeiten, die das Feld nutzen; ohne sie gelten die der Klasse (`ProcessedFor`).',
  'Address of a page: `https:` or `http:`.': 'Adresse einer Seite: `https:` oder `http:`.',
  "Age in years below which the service is not meant, when other than the country's age of digital consent.":
    'Alter in Jahren, unter dem der Dienst nicht gedacht ist, wenn es vom Alter der digitalen Einwilligung des Landes abweicht.',
  "An organisation's own words, one text a language. Keys are BCP 47 tags; a document in `nl-BE` takes `nl-BE`, else `nl`. A language without a text is shown as a placeholder, never translated by guess.":
    'Eigene Worte einer Organisation, ein Text je Sprache. Die Schlüssel sind Sprachkennungen; ein Dokument in `nl-BE` nimmt `nl-BE`, sonst `nl`. Eine Sprache ohne Text bleibt eine sichtbare Lücke und wird nie erraten.',
  'Art. 13(4) or 14(5): left out of the statement, kept in the register; only with a reason.':
    'Art. 13 Abs. 4 oder 14 Abs. 5: nicht in der Erklärung, wohl im Verzeichnis; nur mit Grund.',
  'Art. 27, for a controller outside the EU.': 'Art. 27, für einen Verantwortlichen außerhalb der EU.',
  'Art. 49(1)(a) and second subparagraph: the risks or the compelling interests, told to the person.':
    'Art. 49 Abs. 1 lit. a und zweiter Unterabsatz: die Risiken oder die zwingenden Interessen, der Person mitgeteilt.',
  'As in the middle of a sentence: `customer number`. A region may have its own (`nl-BE`, `nl-NL`), also for the form of address.':
    'Wie mitten im Satz: `Kundennummer`. Eine Region kann eigene Worte haben (`de-AT`, `de-DE`), auch für die Anrede.',
  'By which people find it.': 'Womit man sie wiederfindet.',
  'Categories it may receive here.': 'Kategorien, die er hier erhalten darf.',
  'Categories it was declared for; none said = no limit declared.':
    'Kategorien, für die er erklärt ist; nichts gesagt = keine Grenze erklärt.',
  'Categories of personal data (Art. 4(1)).': 'Kategorien personenbezogener Daten (Art. 4 Nr. 1).',
  'Categories of personal data in it (Art. 4(1)).': 'Kategorien personenbezogener Daten darin (Art. 4 Nr. 1).',
  'Categories processed outside the code (activities declared in the config), or named here rather than on fields.':
    'Kategorien, die außerhalb des Codes verarbeitet werden (Tätigkeiten der Config) oder hier statt an Feldern genannt sind.',
  'Categories this activity expressly does not collect or keep. A contradiction with an annotation is a finding.':
    'Kategorien, die diese Tätigkeit ausdrücklich nicht erhebt oder speichert. Widerspricht eine Annotation, ist das ein Befund.',
  'Category of personal data (Art. 4(1), 14(1)(d), 30(1)(c)).':
    'Kategorie personenbezogener Daten (Art. 4 Nr. 1, 14 Abs. 1 lit. d, 30 Abs. 1 lit. c).',
  'Category of recipients it belongs to (Art. 13(1)(e), 30(1)(d)).':
    'Kategorie von Empfängern, zu der er gehört (Art. 13 Abs. 1 lit. e, 30 Abs. 1 lit. d).',
  'Category: `group.item`; event: `x.` prefix. Unique among the terms of its kind.':
    'Kategorie: `gruppe.eintrag`; Ereignis: beginnt mit `x.`. Eindeutig unter den Begriffen seiner Art.',
  'Codes of conduct that the organisation keeps to (Art. 40).':
    'Verhaltensregeln, an die sich die Organisation hält (Art. 40).',
  'Condition for special categories (Art. 9(2)).': 'Bedingung für besondere Kategorien (Art. 9 Abs. 2).',
  'Confirmation that processing outside the code was considered (RG06): kinds that do not exist here.':
    'Bestätigung, dass an Verarbeitungen außerhalb des Codes gedacht wurde (RG06): Arten, die es hier nicht gibt.',
  'Controller whose statement it is; default the only organisation.':
    'Verantwortlicher, dessen Erklärung es ist; sonst die einzige Organisation.',
  'Countries of the public addressed: their law, languages and authority (Art. 3, 77).':
    'Länder des angesprochenen Publikums: ihr Recht, ihre Sprachen und ihre Behörde (Art. 3, 77).',
  'Countries where data are stored or from where they are accessed, when other than `country`.':
    'Länder, in denen Daten liegen oder von denen aus auf sie zugegriffen wird, wenn andere als `country`.',
  'Country of establishment.': 'Land der Niederlassung.',
  'Country, ISO 3166-1 alpha-2, e.g. `BE`.': 'Land, ISO 3166-1 alpha-2, z. B. `BE`.',
  'DPF: when and where the certification was seen (ISO date, URL).':
    'DPF: wann und wo die Zertifizierung gesehen wurde (ISO-Datum, URL).',
  'Data protection impact assessment (Art. 35).': 'Datenschutz-Folgenabschätzung (Art. 35).',
  'Data protection officer (Art. 37-39, 13(1)(b)). `none` must be said to be told: nothing is assumed.':
    'Datenschutzbeauftragter (Art. 37-39, 13 Abs. 1 lit. b). `none` muss gesagt werden: nichts wird angenommen.',
  'Day from which it is to apply, for its approval; once it was approved, that day counts.':
    'Tag, ab dem sie gelten soll, für die Freigabe; nach der Freigabe zählt deren Tag.',
  'Day, ISO 8601 `YYYY-MM-DD`.': 'Tag, ISO 8601 `JJJJ-MM-TT`.',
  'Default `["public"]`.': 'Standard `["public"]`.',
  'Default `tsconfig.json` beside the config.': 'Standard `tsconfig.json` neben der Config.',
  'Direct marketing by electronic means (ePrivacy: NL Tw 11.7, BE XII.13 WER).':
    'Direktwerbung auf elektronischem Weg (ePrivacy: NL Tw 11.7, BE XII.13 WER).',
  'E-mail address.': 'E-Mail-Adresse.',
  'Events from which a period counts (Art. 13(2)(a)); ids start with `x.`.':
    'Ereignisse, ab denen eine Frist läuft (Art. 13 Abs. 2 lit. a); die Id beginnt mit `x.`.',
  'Folder of the documents, relative to the config file; default `privacy`.':
    'Ordner der Dokumente, von der Config aus; Standard `privacy`.',
  'Form of address where the language has two. Default: informal in nl-BE, formal elsewhere.':
    'Anrede, wo die Sprache zwei hat. Standard: informell in nl-BE, sonst formell.',
  'Forms of table: a workbook, or comma-separated values with a file for each record.':
    'Formen der Tabelle: eine Arbeitsmappe oder getrennte Werte mit einer Datei je Verzeichnis.',
  'Globs of source files to leave out.': 'Muster der Quelldateien, die wegbleiben.',
  'Globs of source files, relative to the config file; default: the files of the tsconfig.':
    'Muster der Quelldateien, von der Config aus; Standard: die Dateien der tsconfig.',
  'Ground of Art. 22(2): necessary for a contract, authorised by law, explicit consent.':
    'Grundlage nach Art. 22 Abs. 2: nötig für einen Vertrag, durch Recht zugelassen, ausdrückliche Einwilligung.',
  'Groups of data subjects (Art. 30(1)(c)).': 'Gruppen betroffener Personen (Art. 30 Abs. 1 lit. c).',
  'How a choice is changed, as an adverbial phrase.': 'Wie eine Wahl geändert wird, als Umstandsangabe.',
  'How a person can have a human look at the decision and contest it (Art. 22(3)).':
    'Wie jemand einen Menschen die Entscheidung ansehen lässt und sie anficht (Art. 22 Abs. 3).',
  'How a person stops it, as an adverbial phrase.': 'Wie jemand es beendet, als Umstandsangabe.',
  'How changes of the statement are announced, beside the newest version standing on the site.':
    'Wie Änderungen der Erklärung angekündigt werden, neben der neuesten Fassung auf der Website.',
  'How consent is asked and refused; without it a non-exempt access is an error.':
    'Wie Einwilligung erbeten und verweigert wird; ohne das ist ein nicht befreiter Zugriff ein Fehler.',
  'How consent is withdrawn (Art. 7(3)), as an adverbial phrase: "with the link at the bottom of each newsletter".':
    'Wie die Einwilligung widerrufen wird (Art. 7 Abs. 3), als Umstandsangabe: „mit dem Link am Ende jedes Newsletters“.',
  'How long something stays on a device: ISO 8601 duration, or `session`.':
    'Wie lange etwas auf dem Gerät bleibt: Dauer nach ISO 8601 oder `session`.',
  'How long the data are kept (Art. 5(1)(e), 13(2)(a), 30(1)(f)): `P1Y after customer.end`.':
    'Wie lange die Daten gespeichert werden (Art. 5 Abs. 1 lit. e, 13 Abs. 2 lit. a, 30 Abs. 1 lit. f): `P1Y after customer.end`.',
  'How parental consent is obtained and verified (Art. 8).':
    'Wie die elterliche Einwilligung eingeholt und geprüft wird (Art. 8).',
  'How people exercise their rights (Art. 12).': 'Wie Menschen ihre Rechte ausüben (Art. 12).',
  'How such a report is made, in full sentences: how soon, with which details.':
    'Wie eine solche Meldung erfolgt, in ganzen Sätzen: wie schnell, mit welchen Angaben.',
  'How the ways of personal data through the code are followed and judged.':
    'Wie der Weg personenbezogener Daten durch den Code verfolgt und beurteilt wird.',
  'How to get a copy of the safeguard or where it is available.':
    'Wie man eine Kopie der Garantie bekommt oder wo sie zu finden ist.',
  'How: nothing more than needed.': 'Wie: nicht mehr als nötig.',
  'ISO dates.': 'ISO-Daten.',
  'Id of a declared recipient that gives us the data, or a description of the source.':
    'Id eines erklärten Empfängers, der uns die Daten gibt, oder Beschreibung der Quelle.',
  'Id of the activity before it.': 'Id der Tätigkeit davor.',
  'Id of the activity it belongs to.': 'Id der Tätigkeit, zu der es gehört.',
  'Id of the activity.': 'Id der Tätigkeit.',
  'Id of the recipient.': 'Id des Empfängers.',
  'Id of the services catalogue, or the name of the npm package or host through which the data leave.':
    'Id aus dem Dienstekatalog, oder Name des npm-Pakets oder Hosts, über den die Daten weggehen.',
  'Ids of activities the data serve.': 'Ids der Tätigkeiten, denen die Daten dienen.',
  'Ids of organisations of the config that are controller; default: the only one.':
    'Ids der Organisationen der Config, die verantwortlich sind; sonst die einzige.',
  'Ids of recipients that can read it. Empty: only we.': 'Ids der Empfänger, die es lesen können. Leer: nur wir.',
  'Its name with its article, as in the middle of a sentence: "the Code for Bookshops".':
    'Der Name mit Artikel, wie mitten im Satz: „der Kodex für Buchhandlungen“.',
  'Its own privacy statement.': 'Seine eigene Datenschutzerklärung.',
  'Its role: processor, independent or joint controller, own staff (Art. 4(7)-(8), 26, 28).':
    'Seine Rolle: Auftragsverarbeiter, eigener oder gemeinsamer Verantwortlicher, eigenes Personal (Art. 4 Nr. 7 und 8, 26, 28).',
  'Joint controllers (Art. 26): essence of the arrangement, contact point.':
    'Gemeinsam Verantwortliche (Art. 26): das Wesentliche der Vereinbarung, die Anlaufstelle.',
  'Joint controllers: where people can turn to (Art. 26(1)).':
    'Gemeinsam Verantwortliche: wohin man sich wenden kann (Art. 26 Abs. 1).',
  'Languages of the register; default those of the statements.':
    'Sprachen des Verzeichnisses; sonst die der Erklärungen.',
  'Languages to write it in: `nl-BE`, `nl-NL`, `en`, `fr-BE`, `fr-FR`, `fr-LU`, `de-DE`, `de-AT`, `de-BE`, `de-LU`.':
    'Sprachen, in denen sie geschrieben wird: `nl-BE`, `nl-NL`, `en`, `fr-BE`, `fr-FR`, `fr-LU`, `de-DE`, `de-AT`, `de-BE`, `de-LU`.',
  'Law applied in this register that the law pack lacks, by reference id.':
    'In diesem Verzeichnis angewandtes Recht, das der Gesetzesliste fehlt, nach Verweis.',
  'Legal basis (Art. 6(1), 13(1)(c)).': 'Rechtsgrundlage (Art. 6 Abs. 1, 13 Abs. 1 lit. c).',
  'Legal name. Without it the recipient is shown as its category (`kind`).':
    'Rechtlicher Name. Ohne ihn wird der Empfänger als Kategorie gezeigt (`kind`).',
  'Means by which people are approached.': 'Mittel, mit denen Menschen angesprochen werden.',
  'Name in the register and heading in the statement, e.g. "Newsletter".':
    'Name im Verzeichnis und Überschrift in der Erklärung, z. B. „Newsletter“.',
  'Name in the trade register (Art. 13(1)(a), 30(1)(a)).':
    'Name im Handelsregister (Art. 13 Abs. 1 lit. a, 30 Abs. 1 lit. a).',
  'Name it is known by.': 'Name, unter dem man sie kennt.',
  'Name or pattern of the key, e.g. `_ga*`. Unique in a register.':
    'Name oder Muster des Schlüssels, z. B. `_ga*`. Eindeutig in einem Verzeichnis.',
  'No disclosure to others than the declared recipients, unless the law demands it (police, courts).':
    'Keine Weitergabe an andere als die erklärten Empfänger, es sei denn, das Recht verlangt es (Polizei, Gerichte).',
  'Nobody who gets the data may use them for advertising or campaigns of its own.':
    'Niemand, der die Daten erhält, darf sie für eigene Werbung oder Kampagnen nutzen.',
  'None are collected (Art. 9(1)).': 'Es werden keine erhoben (Art. 9 Abs. 1).',
  'Number for value added tax.': 'Umsatzsteuer-Nummer.',
  'Our role. Default `controller`.': 'Unsere Rolle. Standard `controller`.',
  'Page with the cookie policy.': 'Seite mit der Cookie-Richtlinie.',
  'Path or URL a person can open.': 'Pfad oder URL, die jemand öffnen kann.',
  'Persons with access (BE: WVP Art. 9, 10 for genetic, biometric, health, criminal data), by function.':
    'Personen mit Zugang (BE: WVP Art. 9, 10 für genetische, biometrische, Gesundheits- und Strafdaten), nach Funktion.',
  'Privacy statements to write (Art. 12-14); default one for the public, in the languages of the markets.':
    'Zu schreibende Datenschutzerklärungen (Art. 12-14); Standard: eine für das Publikum, in den Sprachen der Märkte.',
  'Processing activities that no code knows (Art. 30(1)): staff, suppliers, accounting, telephone, CCTV.':
    'Tätigkeiten, die kein Code kennt (Art. 30 Abs. 1): Personal, Lieferanten, Buchhaltung, Telefon, Kameras.',
  'Processing agreement (Art. 28(3)): reference, where it can be read, ISO dates of signing and of the next review.':
    'Auftragsverarbeitungsvertrag (Art. 28 Abs. 3): Aktenzeichen, wo er zu lesen ist, ISO-Daten der Unterschrift und der nächsten Prüfung.',
  'Processor: categories of processing carried out (Art. 30(2)(b)).':
    'Auftragsverarbeiter: Kategorien der Verarbeitungen (Art. 30 Abs. 2 lit. b).',
  'Processor: on whose behalf (Art. 30(2)(a)).': 'Auftragsverarbeiter: in wessen Auftrag (Art. 30 Abs. 2 lit. a).',
  'Processors are chosen on guarantees and bound by contract (Art. 28(1), (3)): say it only if so.':
    'Auftragsverarbeiter werden nach Garantien gewählt und vertraglich gebunden (Art. 28 Abs. 1 und 3): nur sagen, wenn es so ist.',
  'Product that it belongs to; a statement selects by it.':
    'Produkt, zu dem sie gehört; eine Erklärung wählt danach aus.',
  'Products that it is about; default all.': 'Produkte, um die es geht; Standard: alle.',
  'Profiling below the threshold of Art. 22.': 'Profiling unterhalb der Schwelle von Art. 22.',
  'Purposes (Art. 13(1)(c), 30(1)(b)); usually one.': 'Zwecke (Art. 13 Abs. 1 lit. c, 30 Abs. 1 lit. b); meist einer.',
  'Purposes (Art. 5(1)(b)).': 'Zwecke (Art. 5 Abs. 1 lit. b).',
  'Reader-facing: what happens and why, one or two sentences (Art. 13(1)(c)).':
    'Für die Leser: was geschieht und warum, ein oder zwei Sätze (Art. 13 Abs. 1 lit. c).',
  'Recipients that are not declared in code (Art. 13(1)(e), 30(1)(d)).':
    'Empfänger, die nicht im Code erklärt sind (Art. 13 Abs. 1 lit. e, 30 Abs. 1 lit. d).',
  'Reference or URL of the balancing assessment (legitimate interests).':
    'Verweis oder URL der Interessenabwägung (berechtigtes Interesse).',
  'Registration number as the country writes it (NL KvK, BE KBO, LU RCS, FR SIREN, DE HRB).':
    'Registernummer, wie das Land es schreibt (NL KvK, BE KBO, LU RCS, FR SIREN, DE HRB).',
  'Routes, forms and actions it stands for, as findings name them: `POST /customers`. Default: those of the file it is declared in.':
    'Routen, Formulare und Aktionen, für die er steht, wie Befunde sie nennen: `POST /customers`. Standard: die der Datei.',
  'Says that no automated decisions with legal or similar effect are taken (Art. 22, 13(2)(f)). Never assumed.':
    'Sagt, dass keine automatisierten Entscheidungen mit rechtlicher oder ähnlicher Wirkung fallen (Art. 22, 13 Abs. 2 lit. f). Nie angenommen.',
  'Says that no data leave the European Economic Area (Art. 13(1)(f), 44). Never assumed.':
    'Sagt, dass keine Daten den Europäischen Wirtschaftsraum verlassen (Art. 13 Abs. 1 lit. f, 44). Nie angenommen.',
  'Says that no special categories are collected (Art. 9), and what is done with any that arrive. Never assumed.':
    'Sagt, dass keine besonderen Kategorien erhoben werden (Art. 9), und was mit eingehenden geschieht. Nie angenommen.',
  'Security measures (Art. 32(1), 30(1)(g)).': 'Sicherheitsmaßnahmen (Art. 32 Abs. 1, 30 Abs. 1 lit. g).',
  'Security measures (Art. 32, 30(1)(g)), beside those of the organisation.':
    'Sicherheitsmaßnahmen (Art. 32, 30 Abs. 1 lit. g), neben denen der Organisation.',
  'Security of the organisation as a whole (Art. 32); an activity may add to it.':
    'Sicherheit der ganzen Organisation (Art. 32); eine Tätigkeit kann mehr nennen.',
  'Somebody went through the list.': 'Jemand ist die Liste durchgegangen.',
  'Stable id, unique in a register.': 'Feste Id, eindeutig in einem Verzeichnis.',
  'Stable id, unique in a register: lower-case words joined by hyphens.':
    'Feste Id, eindeutig in einem Verzeichnis: klein geschriebene Wörter mit Bindestrichen.',
  'Stable id.': 'Feste Id.',
  'Stable id: lower-case words joined by hyphens.': 'Feste Id: klein geschriebene Wörter mit Bindestrichen.',
  'Stable id; names the file.': 'Feste Id; benennt die Datei.',
  'States during which data are kept (Art. 13(2)(a)); ids start with `x.`.':
    'Zustände, in denen Daten gespeichert bleiben (Art. 13 Abs. 2 lit. a); die Id beginnt mit `x.`.',
  "Storage on the visitor's device that is not declared in code (NL Tw 11.7a, BE WVP 10/2): cookies of tools on the site.":
    'Speicherung auf dem Gerät der Besucher, die nicht im Code erklärt ist (NL Tw 11.7a, BE WVP 10/2): Cookies von Werkzeugen der Website.',
  'Street and number.': 'Straße und Hausnummer.',
  'Strictly necessary for the service asked for, or audience measurement with no or minor impact (exempt in NL, not in BE).':
    'Unbedingt nötig für den gewünschten Dienst, oder Reichweitenmessung ohne oder mit geringer Wirkung (in NL befreit, in BE nicht).',
  'Supervisory authority (Art. 77, 13(2)(d)): country code (`NL`, `BE`, `LU`, `FR`) or `DE-` + Land (`DE-NW`).':
    'Aufsichtsbehörde (Art. 77, 13 Abs. 2 lit. d): Ländercode (`NL`, `BE`, `LU`, `FR`) oder `DE-` + Land (`DE-NW`).',
  'Systems that hold the data: for the register alone.': 'Systeme, in denen die Daten liegen: nur für das Verzeichnis.',
  'Tables of the register to write beside its text; default none.':
    'Tabellen des Verzeichnisses neben dem Text; Standard: keine.',
  'Tells that breaches are reported to the authority, and to the people concerned where the risk is high (Art. 33, 34).':
    'Sagt, dass Verletzungen der Behörde gemeldet werden, bei hohem Risiko auch den Betroffenen (Art. 33, 34).',
  'Term within which requests are answered; at most one month (Art. 12(3)).':
    'Frist für die Antwort auf Anfragen; höchstens ein Monat (Art. 12 Abs. 3).',
  "Terms of one's own, where the vocabulary lacks one.": 'Eigene Begriffe, wo dem Vokabular einer fehlt.',
  'The exception (Art. 13(4), 14(5)).': 'Die Ausnahme (Art. 13 Abs. 4, 14 Abs. 5).',
  'The law behind a legal obligation or public task (Art. 6(3)).':
    'Das Recht hinter einer rechtlichen Verpflichtung oder öffentlichen Aufgabe (Art. 6 Abs. 3).',
  'The law that permits criminal data (Art. 10), a national number (Art. 87), or an Art. 9(2)(b), (g)-(j) condition.':
    'Das Recht, das Strafdaten (Art. 10), eine nationale Kennziffer (Art. 87) oder eine Bedingung des Art. 9 Abs. 2 lit. b, g-j erlaubt.',
  'The legitimate interest itself (Art. 13(1)(d)), as a noun phrase or an infinitive clause without final period.':
    'Das berechtigte Interesse selbst (Art. 13 Abs. 1 lit. d), als Nominalgruppe oder Infinitiv ohne Punkt.',
  'The nearest term of the vocabulary (categories, data subjects, purposes).':
    'Der nächste Begriff des Vokabulars (Kategorien, Personen, Zwecke).',
  'The person is a child (Art. 8).': 'Die Person ist ein Kind (Art. 8).',
  'The person is a child, whatever the category (Art. 8).':
    'Die Person ist ein Kind, gleich welche Kategorie (Art. 8).',
  'The right (Art. 7(3), 15-21).': 'Das Recht (Art. 7 Abs. 3, 15-21).',
  'The site links to sites of others, for which they answer.':
    'Die Website verweist auf Websites anderer, die dafür einstehen.',
  'Town where it was drawn up.': 'Ort, an dem sie erstellt wurde.',
  'Transfer impact assessment: reference or URL.': 'Bewertung der Übermittlung (TIA): Verweis oder URL.',
  'Transfers outside the European Economic Area (Art. 13(1)(f), 44-49).':
    'Übermittlungen außerhalb des Europäischen Wirtschaftsraums (Art. 13 Abs. 1 lit. f, 44-49).',
  'What a request is to be marked with, so that it reaches the right desk: one or two words.':
    'Womit eine Anfrage zu kennzeichnen ist, damit sie die richtige Stelle erreicht: ein oder zwei Wörter.',
  'What asks it: the law, the contract, entering into one, or nothing (Art. 13(2)(e)).':
    'Was es verlangt: das Gesetz, der Vertrag, sein Abschluss oder nichts (Art. 13 Abs. 2 lit. e).',
  'What does not exist here.': 'Was es hier nicht gibt.',
  'What is done with any that arrive.': 'Was mit eingehenden geschieht.',
  'What is done with data of a child that arrive.': 'Was mit eingehenden Daten eines Kindes geschieht.',
  'What it gets the data for.': 'Wofür er die Daten erhält.',
  'What it is for: a noun phrase, e.g. "remembering your language".':
    'Wofür es dient: eine Nominalgruppe, z. B. „das Merken Ihrer Sprache“.',
  'What permits it: adequacy, standard clauses, an exception (Art. 45, 46, 49).':
    'Was es erlaubt: Angemessenheit, Standardklauseln, eine Ausnahme (Art. 45, 46, 49).',
  'What stands between values. Excel in Dutch, French and German expects `;`. Default `,`.':
    'Was zwischen Werten steht. Excel auf Niederländisch, Französisch und Deutsch erwartet `;`. Standard `,`.',
  'What the site says about cookies as a whole.': 'Was die Website über Cookies insgesamt sagt.',
  'When identity is checked and how (Art. 12(6)).': 'Wann und wie die Identität geprüft wird (Art. 12 Abs. 6).',
  'When it is checked who asks (Art. 12(6)).': 'Wann geprüft wird, wer fragt (Art. 12 Abs. 6).',
  'Where a suspicion of misuse or a leak is reported.': 'Wo ein Verdacht auf Missbrauch oder ein Leck gemeldet wird.',
  'Where consent is recorded (Art. 7(1)).': 'Wo die Einwilligung festgehalten wird (Art. 7 Abs. 1).',
  'Where it is kept on the device.': 'Wo es auf dem Gerät liegt.',
  'Where it is, or will be, published.': 'Wo sie veröffentlicht ist oder wird.',
  'Where it is: reference or URL.': 'Wo sie ist: Verweis oder URL.',
  'Where the JSON Schema of this file is, for completion in an editor.':
    'Wo das JSON-Schema dieser Datei liegt, für Vervollständigung im Editor.',
  'Where the code can be read.': 'Wo der Kodex zu lesen ist.',
  'Where the data are collected.': 'Wo die Daten erhoben werden.',
  "Where the data come from (Art. 14(2)(f)). Data about the person's behaviour are `observed`, derived data `inferred`.":
    'Woher die Daten stammen (Art. 14 Abs. 2 lit. f). Daten über Verhalten sind `observed`, abgeleitete `inferred`.',
  'Where the organisation says how it keeps to it.': 'Wo die Organisation sagt, wie sie sich daran hält.',
  'Whether a high risk makes one necessary (Art. 35(1)).': 'Ob ein hohes Risiko sie nötig macht (Art. 35 Abs. 1).',
  'Whether a letter to the address of the organisation will do.':
    'Ob ein Brief an die Anschrift der Organisation genügt.',
  'Whether it is offered to children (Art. 8(1)).': 'Ob er Kindern angeboten wird (Art. 8 Abs. 1).',
  'Whether that source is public (Art. 14(2)(f)).': 'Ob diese Quelle öffentlich ist (Art. 14 Abs. 2 lit. f).',
  'Whether the person is obliged to provide.': 'Ob die Person zur Angabe verpflichtet ist.',
  'Whether the person must give the data and what happens if not (Art. 13(2)(e)). There is no default.':
    'Ob die Person die Daten geben muss und was sonst geschieht (Art. 13 Abs. 2 lit. e). Es gibt keinen Standard.',
  'Whether the service is meant for children (Art. 8). Never assumed.':
    'Ob der Dienst für Kinder gedacht ist (Art. 8). Nie angenommen.',
  'Whether the statement is shown or linked where data are given (Art. 13(1)).':
    'Ob die Erklärung dort gezeigt oder verlinkt ist, wo Daten angegeben werden (Art. 13 Abs. 1).',
  'Which columns: all of them; what Art. 30 asks and no more; those of the model register of the Belgian authority; those that the Dutch authority names. Default `full`.':
    'Welche Spalten: alle; was Art. 30 verlangt und nicht mehr; die des belgischen Musterverzeichnisses; die, die die niederländische Behörde nennt. Standard `full`.',
  'Which data and people it is about, in full sentences.': 'Um welche Daten und Menschen es geht, in ganzen Sätzen.',
  'Who answers for the processing (Art. 4(7), 13(1)(a), 30(1)(a)).':
    'Wer für die Verarbeitung einsteht (Art. 4 Nr. 7, 13 Abs. 1 lit. a, 30 Abs. 1 lit. a).',
  'Who answers privacy questions, when there is no DPO or another desk.':
    'Wer Fragen zum Datenschutz beantwortet, wenn es keinen Beauftragten gibt oder eine andere Stelle.',
  'Who gets the data (Art. 4(9), 13(1)(e), 30(1)(d)).':
    'Wer die Daten erhält (Art. 4 Nr. 9, 13 Abs. 1 lit. e, 30 Abs. 1 lit. d).',
  'Who in the organisation answers for it, by function.': 'Wer in der Organisation dafür einsteht, nach Funktion.',
  'Who is approached: existing customers about similar products, or others too.':
    'Wer angesprochen wird: Bestandskunden zu ähnlichen Produkten oder auch andere.',
  'Who reads about it; default `public`. A statement selects by it.':
    'Wer davon liest; Standard `public`. Eine Erklärung wählt danach aus.',
  'Whom it is said to and of: activities for others, such as `staff`, may have them. Default: everyone.':
    'Wem und von wem es gesagt wird: Tätigkeiten für andere, etwa `staff`, können sie haben. Standard: alle.',
  'Whose data (Art. 4(1), 30(1)(c)).': 'Wessen Daten (Art. 4 Nr. 1, 30 Abs. 1 lit. c).',
  'Whose data its fields are (Art. 30(1)(c)).': 'Wessen Daten ihre Felder sind (Art. 30 Abs. 1 lit. c).',
  'Whose data, when other than those of the activity (Art. 30(1)(c)).':
    'Wessen Daten, wenn anderer als bei der Tätigkeit (Art. 30 Abs. 1 lit. c).',
  'Whose interest: ours unless said otherwise.': 'Wessen Interesse: unseres, wenn nichts anderes gesagt ist.',
  'Why it applies: without a reason it does not.': 'Warum sie gilt: ohne Grund gilt sie nicht.',
  'Why the data are kept that long, as a purpose clause: "to find your question back".':
    'Warum die Daten so lange gespeichert werden, als Zwecksatz: „um Ihre Frage wiederzufinden“.',
  '`none` must be said to be told.': '`none` muss gesagt werden, um mitgeteilt zu werden.',
  'e.g. `BV`, `NV`, `VZW`.': 'z. B. `GmbH`, `AG`, `e. V.`.',
};
