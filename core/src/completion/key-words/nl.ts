/** What keys of declarations and of the config mean, in Dutch, by the English of their TSDoc. */
export const keyWordsNl: Readonly<Record<string, string>> = {
  "A complaints procedure of one's own, before or beside the authority.":
    'Een eigen klachtenregeling, vóór of naast de toezichthouder.',
  'A postal address.': 'Een postadres.',
  'Activities that use its fields, where a field names none (Art. 30(1)).':
    'Verwerkingen die de velden ervan gebruiken, waar een veld er geen noemt (art. 30, lid 1).',
  'Activities that use the field; without it the activities of its owner (`ProcessedFor`) apply.':
    'Verwerkingen die het veld gebruiken; zonder deze gelden die van de klasse (`ProcessedFor`).',
  'Address of a page: `https:` or `http:`.': 'Adres van een pagina: `https:` of `http:`.',
  "Age in years below which the service is not meant, when other than the country's age of digital consent.":
    'Leeftijd in jaren waaronder de dienst niet bedoeld is, als die anders is dan de leeftijd voor digitale toestemming van het land.',
  "An organisation's own words, one text a language. Keys are BCP 47 tags; a document in `nl-BE` takes `nl-BE`, else `nl`. A language without a text is shown as a placeholder, never translated by guess.":
    'Eigen woorden van een organisatie, één tekst per taal. De sleutels zijn taaltags; een document in `nl-BE` neemt `nl-BE`, anders `nl`. Een taal zonder tekst wordt een zichtbare open plek en nooit op de gok vertaald.',
  'Art. 13(4) or 14(5): left out of the statement, kept in the register; only with a reason.':
    'Art. 13, lid 4, of 14, lid 5: niet in de verklaring, wel in het register; alleen met een reden.',
  'Art. 27, for a controller outside the EU.': 'Art. 27, voor een verwerkingsverantwoordelijke buiten de EU.',
  'Art. 49(1)(a) and second subparagraph: the risks or the compelling interests, told to the person.':
    'Art. 49, lid 1, onder a en tweede alinea: de risico’s of de dwingende belangen, verteld aan de persoon.',
  'As in the middle of a sentence: `customer number`. A region may have its own (`nl-BE`, `nl-NL`), also for the form of address.':
    'Zoals midden in een zin: `klantnummer`. Een regio kan een eigen tekst hebben (`nl-BE`, `nl-NL`), ook voor de aanspreekvorm.',
  'By which people find it.': 'Waarmee men haar terugvindt.',
  'Categories it may receive here.': 'Categorieën die hij hier mag ontvangen.',
  'Categories it was declared for; none said = no limit declared.':
    'Categorieën waarvoor hij opgegeven is; niets gezegd = geen grens opgegeven.',
  'Categories of personal data (Art. 4(1)).': 'Categorieën persoonsgegevens (art. 4, onder 1).',
  'Categories of personal data in it (Art. 4(1)).': 'Categorieën persoonsgegevens erin (art. 4, onder 1).',
  'Categories processed outside the code (activities declared in the config), or named here rather than on fields.':
    'Categorieën die buiten de code verwerkt worden (verwerkingen in de config), of die hier genoemd worden in plaats van bij velden.',
  'Categories this activity expressly does not collect or keep. A contradiction with an annotation is a finding.':
    'Categorieën die deze verwerking uitdrukkelijk niet verzamelt of bewaart. Spreekt een annotatie dat tegen, dan is dat een bevinding.',
  'Category of personal data (Art. 4(1), 14(1)(d), 30(1)(c)).':
    'Categorie persoonsgegevens (art. 4, onder 1, 14, lid 1, onder d, 30, lid 1, onder c).',
  'Category of recipients it belongs to (Art. 13(1)(e), 30(1)(d)).':
    'Categorie ontvangers waar hij bij hoort (art. 13, lid 1, onder e, 30, lid 1, onder d).',
  'Category: `group.item`; event: `x.` prefix. Unique among the terms of its kind.':
    'Categorie: `groep.item`; gebeurtenis: begint met `x.`. Uniek onder de termen van zijn soort.',
  'Codes of conduct that the organisation keeps to (Art. 40).':
    'Gedragscodes waaraan de organisatie zich houdt (art. 40).',
  'Condition for special categories (Art. 9(2)).': 'Voorwaarde voor bijzondere categorieën (art. 9, lid 2).',
  'Confirmation that processing outside the code was considered (RG06): kinds that do not exist here.':
    'Bevestiging dat aan verwerkingen buiten de code is gedacht (RG06): soorten die hier niet bestaan.',
  'Controller whose statement it is; default the only organisation.':
    'Verwerkingsverantwoordelijke van wie de verklaring is; anders de enige organisatie.',
  'Countries of the public addressed: their law, languages and authority (Art. 3, 77).':
    'Landen van het publiek: hun recht, talen en toezichthouder (art. 3, 77).',
  'Countries where data are stored or from where they are accessed, when other than `country`.':
    'Landen waar gegevens staan of van waaruit ze in te zien zijn, als dat andere zijn dan `country`.',
  'Country of establishment.': 'Land van vestiging.',
  'Country, ISO 3166-1 alpha-2, e.g. `BE`.': 'Land, ISO 3166-1 alpha-2, bv. `BE`.',
  'DPF: when and where the certification was seen (ISO date, URL).':
    'DPF: wanneer en waar de certificering gezien is (ISO-datum, URL).',
  'Data protection impact assessment (Art. 35).': 'Gegevensbeschermingseffectbeoordeling (art. 35).',
  'Data protection officer (Art. 37-39, 13(1)(b)). `none` must be said to be told: nothing is assumed.':
    'Functionaris voor gegevensbescherming (art. 37-39, 13, lid 1, onder b). `none` moet u zelf zeggen: er wordt niets verondersteld.',
  'Day from which it is to apply, for its approval; once it was approved, that day counts.':
    'Dag vanaf wanneer hij moet gelden, voor de goedkeuring; na de goedkeuring telt de dag daarvan.',
  'Day, ISO 8601 `YYYY-MM-DD`.': 'Dag, ISO 8601 `JJJJ-MM-DD`.',
  'Default `["public"]`.': 'Standaard `["public"]`.',
  'Default `tsconfig.json` beside the config.': 'Standaard `tsconfig.json` naast de config.',
  'Direct marketing by electronic means (ePrivacy: NL Tw 11.7, BE XII.13 WER).':
    'Direct marketing langs elektronische weg (ePrivacy: NL Tw 11.7, BE XII.13 WER).',
  'E-mail address.': 'E-mailadres.',
  'Events from which a period counts (Art. 13(2)(a)); ids start with `x.`.':
    'Gebeurtenissen waarna een termijn loopt (art. 13, lid 2, onder a); de id begint met `x.`.',
  'Folder of the documents, relative to the config file; default `privacy`.':
    'Map van de documenten, vanaf de config; standaard `privacy`.',
  'Form of address where the language has two. Default: informal in nl-BE, formal elsewhere.':
    'Aanspreekvorm waar de taal er twee heeft. Standaard: je in nl-BE, u elders.',
  'Forms of table: a workbook, or comma-separated values with a file for each record.':
    'Vormen van tabel: een werkmap, of waarden met een scheidingsteken en een bestand per register.',
  'Globs of source files to leave out.': 'Patronen van bronbestanden die weggelaten worden.',
  'Globs of source files, relative to the config file; default: the files of the tsconfig.':
    'Patronen van bronbestanden, vanaf de config; standaard de bestanden van de tsconfig.',
  'Ground of Art. 22(2): necessary for a contract, authorised by law, explicit consent.':
    'Grond van art. 22, lid 2: nodig voor een overeenkomst, bij wet toegestaan, uitdrukkelijke toestemming.',
  'Groups of data subjects (Art. 30(1)(c)).': 'Groepen betrokkenen (art. 30, lid 1, onder c).',
  'How a choice is changed, as an adverbial phrase.': 'Hoe iemand een keuze wijzigt, als bijwoordelijke bepaling.',
  'How a person can have a human look at the decision and contest it (Art. 22(3)).':
    'Hoe iemand een mens naar het besluit laat kijken en het aanvecht (art. 22, lid 3).',
  'How a person stops it, as an adverbial phrase.': 'Hoe iemand het stopt, als bijwoordelijke bepaling.',
  'How changes of the statement are announced, beside the newest version standing on the site.':
    'Hoe wijzigingen van de verklaring bekendgemaakt worden, naast de nieuwste versie op de site.',
  'How consent is asked and refused; without it a non-exempt access is an error.':
    'Hoe toestemming gevraagd en geweigerd wordt; zonder is een niet-vrijgestelde toegang een fout.',
  'How consent is withdrawn (Art. 7(3)), as an adverbial phrase: "with the link at the bottom of each newsletter".':
    'Hoe toestemming ingetrokken wordt (art. 7, lid 3), als bijwoordelijke bepaling: “met de link onderaan elke nieuwsbrief”.',
  'How long something stays on a device: ISO 8601 duration, or `session`.':
    'Hoe lang iets op een apparaat blijft: duur volgens ISO 8601, of `session`.',
  'How long the data are kept (Art. 5(1)(e), 13(2)(a), 30(1)(f)): `P1Y after customer.end`.':
    'Hoe lang de gegevens bewaard worden (art. 5, lid 1, onder e, 13, lid 2, onder a, 30, lid 1, onder f): `P1Y after customer.end`.',
  'How parental consent is obtained and verified (Art. 8).':
    'Hoe ouderlijke toestemming verkregen en gecontroleerd wordt (art. 8).',
  'How people exercise their rights (Art. 12).': 'Hoe mensen hun rechten uitoefenen (art. 12).',
  'How such a report is made, in full sentences: how soon, with which details.':
    'Hoe zo’n melding gedaan wordt, in hele zinnen: hoe snel, met welke gegevens.',
  'How the ways of personal data through the code are followed and judged.':
    'Hoe de weg van persoonsgegevens door de code gevolgd en beoordeeld wordt.',
  'How to get a copy of the safeguard or where it is available.':
    'Hoe men een kopie van de waarborg krijgt, of waar die te vinden is.',
  'How: nothing more than needed.': 'Hoe: niet meer dan nodig.',
  'ISO dates.': 'ISO-datums.',
  'Id of a declared recipient that gives us the data, or a description of the source.':
    'Id van een opgegeven ontvanger die ons de gegevens geeft, of een omschrijving van de bron.',
  'Id of the activity before it.': 'Id van de verwerking ervoor.',
  'Id of the activity it belongs to.': 'Id van de verwerking waar het bij hoort.',
  'Id of the activity.': 'Id van de verwerking.',
  'Id of the recipient.': 'Id van de ontvanger.',
  'Id of the services catalogue, or the name of the npm package or host through which the data leave.':
    'Id uit de dienstencatalogus, of de naam van het npm-pakket of de host waarlangs de gegevens weggaan.',
  'Ids of activities the data serve.': 'Id’s van verwerkingen waarvoor de gegevens dienen.',
  'Ids of organisations of the config that are controller; default: the only one.':
    'Id’s van organisaties van de config die verantwoordelijk zijn; standaard de enige.',
  'Ids of recipients that can read it. Empty: only we.': 'Id’s van ontvangers die het kunnen lezen. Leeg: alleen wij.',
  'Its name with its article, as in the middle of a sentence: "the Code for Bookshops".':
    'De naam met het lidwoord, zoals midden in een zin: “de Gedragscode voor boekhandels”.',
  'Its own privacy statement.': 'Zijn eigen privacyverklaring.',
  'Its role: processor, independent or joint controller, own staff (Art. 4(7)-(8), 26, 28).':
    'Zijn rol: verwerker, zelfstandig of gezamenlijk verantwoordelijke, eigen personeel (art. 4, onder 7 en 8, 26, 28).',
  'Joint controllers (Art. 26): essence of the arrangement, contact point.':
    'Gezamenlijk verantwoordelijken (art. 26): de kern van de regeling, het contactpunt.',
  'Joint controllers: where people can turn to (Art. 26(1)).':
    'Gezamenlijk verantwoordelijken: waar mensen terechtkunnen (art. 26, lid 1).',
  'Languages of the register; default those of the statements.':
    'Talen van het register; standaard die van de verklaringen.',
  'Languages to write it in: `nl-BE`, `nl-NL`, `en`, `fr-BE`, `fr-FR`, `fr-LU`, `de-DE`, `de-AT`, `de-BE`, `de-LU`.':
    'Talen om hem in te schrijven: `nl-BE`, `nl-NL`, `en`, `fr-BE`, `fr-FR`, `fr-LU`, `de-DE`, `de-AT`, `de-BE`, `de-LU`.',
  'Law applied in this register that the law pack lacks, by reference id.':
    'Recht dat in dit register geldt en in de wettenlijst ontbreekt, op referentie.',
  'Legal basis (Art. 6(1), 13(1)(c)).': 'Grondslag (art. 6, lid 1, 13, lid 1, onder c).',
  'Legal name. Without it the recipient is shown as its category (`kind`).':
    'Officiële naam. Zonder naam wordt de ontvanger als categorie getoond (`kind`).',
  'Means by which people are approached.': 'Middelen waarmee mensen benaderd worden.',
  'Name in the register and heading in the statement, e.g. "Newsletter".':
    'Naam in het register en kop in de verklaring, bv. “Nieuwsbrief”.',
  'Name in the trade register (Art. 13(1)(a), 30(1)(a)).':
    'Naam in het handelsregister (art. 13, lid 1, onder a, 30, lid 1, onder a).',
  'Name it is known by.': 'Naam waaronder men haar kent.',
  'Name or pattern of the key, e.g. `_ga*`. Unique in a register.':
    'Naam of patroon van de sleutel, bv. `_ga*`. Uniek in een register.',
  'No disclosure to others than the declared recipients, unless the law demands it (police, courts).':
    'Geen verstrekking aan anderen dan de opgegeven ontvangers, tenzij de wet het eist (politie, rechter).',
  'Nobody who gets the data may use them for advertising or campaigns of its own.':
    'Niemand die de gegevens krijgt, mag ze voor eigen reclame of campagnes gebruiken.',
  'None are collected (Art. 9(1)).': 'Er worden er geen verzameld (art. 9, lid 1).',
  'Number for value added tax.': 'Btw-nummer.',
  'Our role. Default `controller`.': 'Onze rol. Standaard `controller`.',
  'Page with the cookie policy.': 'Pagina met het cookiebeleid.',
  'Path or URL a person can open.': 'Pad of URL die iemand kan openen.',
  'Persons with access (BE: WVP Art. 9, 10 for genetic, biometric, health, criminal data), by function.':
    'Personen met toegang (BE: WVP art. 9, 10 voor genetische, biometrische, gezondheids- en strafrechtelijke gegevens), naar functie.',
  'Privacy statements to write (Art. 12-14); default one for the public, in the languages of the markets.':
    'Privacyverklaringen om te schrijven (art. 12-14); standaard één voor het publiek, in de talen van de markten.',
  'Processing activities that no code knows (Art. 30(1)): staff, suppliers, accounting, telephone, CCTV.':
    'Verwerkingen die geen code kent (art. 30, lid 1): personeel, leveranciers, boekhouding, telefoon, camera’s.',
  'Processing agreement (Art. 28(3)): reference, where it can be read, ISO dates of signing and of the next review.':
    'Verwerkersovereenkomst (art. 28, lid 3): kenmerk, waar ze te lezen is, ISO-datums van ondertekening en van de volgende herziening.',
  'Processor: categories of processing carried out (Art. 30(2)(b)).':
    'Verwerker: categorieën verwerkingen die worden uitgevoerd (art. 30, lid 2, onder b).',
  'Processor: on whose behalf (Art. 30(2)(a)).': 'Verwerker: namens wie (art. 30, lid 2, onder a).',
  'Processors are chosen on guarantees and bound by contract (Art. 28(1), (3)): say it only if so.':
    'Verwerkers worden op waarborgen gekozen en met een overeenkomst gebonden (art. 28, lid 1 en 3): zeg het alleen als het zo is.',
  'Product that it belongs to; a statement selects by it.': 'Product waar ze bij hoort; een verklaring kiest erop.',
  'Products that it is about; default all.': 'Producten waar hij over gaat; standaard alle.',
  'Profiling below the threshold of Art. 22.': 'Profilering onder de drempel van art. 22.',
  'Purposes (Art. 13(1)(c), 30(1)(b)); usually one.':
    'Doelen (art. 13, lid 1, onder c, 30, lid 1, onder b); meestal één.',
  'Purposes (Art. 5(1)(b)).': 'Doelen (art. 5, lid 1, onder b).',
  'Reader-facing: what happens and why, one or two sentences (Art. 13(1)(c)).':
    'Voor de lezer: wat er gebeurt en waarom, een of twee zinnen (art. 13, lid 1, onder c).',
  'Recipients that are not declared in code (Art. 13(1)(e), 30(1)(d)).':
    'Ontvangers die niet in code opgegeven zijn (art. 13, lid 1, onder e, 30, lid 1, onder d).',
  'Reference or URL of the balancing assessment (legitimate interests).':
    'Kenmerk of URL van de belangenafweging (gerechtvaardigd belang).',
  'Registration number as the country writes it (NL KvK, BE KBO, LU RCS, FR SIREN, DE HRB).':
    'Registratienummer zoals het land het schrijft (NL KvK, BE KBO, LU RCS, FR SIREN, DE HRB).',
  'Routes, forms and actions it stands for, as findings name them: `POST /customers`. Default: those of the file it is declared in.':
    'Routes, formulieren en acties waar het voor staat, zoals bevindingen ze noemen: `POST /customers`. Standaard die van het bestand waarin het opgegeven is.',
  'Says that no automated decisions with legal or similar effect are taken (Art. 22, 13(2)(f)). Never assumed.':
    'Zegt dat er geen geautomatiseerde besluiten met rechtsgevolgen of vergelijkbare gevolgen worden genomen (art. 22, 13, lid 2, onder f). Nooit verondersteld.',
  'Says that no data leave the European Economic Area (Art. 13(1)(f), 44). Never assumed.':
    'Zegt dat er geen gegevens de Europese Economische Ruimte verlaten (art. 13, lid 1, onder f, 44). Nooit verondersteld.',
  'Says that no special categories are collected (Art. 9), and what is done with any that arrive. Never assumed.':
    'Zegt dat er geen bijzondere categorieën verzameld worden (art. 9), en wat er gebeurt met wat toch binnenkomt. Nooit verondersteld.',
  'Security measures (Art. 32(1), 30(1)(g)).': 'Beveiligingsmaatregelen (art. 32, lid 1, 30, lid 1, onder g).',
  'Security measures (Art. 32, 30(1)(g)), beside those of the organisation.':
    'Beveiligingsmaatregelen (art. 32, 30, lid 1, onder g), naast die van de organisatie.',
  'Security of the organisation as a whole (Art. 32); an activity may add to it.':
    'Beveiliging van de organisatie als geheel (art. 32); een verwerking kan er meer noemen.',
  'Somebody went through the list.': 'Iemand is de lijst nagegaan.',
  'Stable id, unique in a register.': 'Vaste id, uniek in een register.',
  'Stable id, unique in a register: lower-case words joined by hyphens.':
    'Vaste id, uniek in een register: woorden in kleine letters met streepjes ertussen.',
  'Stable id.': 'Vaste id.',
  'Stable id: lower-case words joined by hyphens.': 'Vaste id: woorden in kleine letters met streepjes ertussen.',
  'Stable id; names the file.': 'Vaste id; geeft het bestand zijn naam.',
  'States during which data are kept (Art. 13(2)(a)); ids start with `x.`.':
    'Toestanden waarin gegevens bewaard blijven (art. 13, lid 2, onder a); de id begint met `x.`.',
  "Storage on the visitor's device that is not declared in code (NL Tw 11.7a, BE WVP 10/2): cookies of tools on the site.":
    'Opslag op het apparaat van de bezoeker die niet in code opgegeven is (NL Tw 11.7a, BE WVP 10/2): cookies van hulpmiddelen op de site.',
  'Street and number.': 'Straat en nummer.',
  'Strictly necessary for the service asked for, or audience measurement with no or minor impact (exempt in NL, not in BE).':
    'Strikt nodig voor de gevraagde dienst, of meting met geen of geringe gevolgen (vrijgesteld in NL, niet in BE).',
  'Supervisory authority (Art. 77, 13(2)(d)): country code (`NL`, `BE`, `LU`, `FR`) or `DE-` + Land (`DE-NW`).':
    'Toezichthouder (art. 77, 13, lid 2, onder d): landcode (`NL`, `BE`, `LU`, `FR`) of `DE-` + deelstaat (`DE-NW`).',
  'Systems that hold the data: for the register alone.':
    'Systemen waar de gegevens in staan: alleen voor het register.',
  'Tables of the register to write beside its text; default none.':
    'Tabellen van het register om naast de tekst te schrijven; standaard geen.',
  'Tells that breaches are reported to the authority, and to the people concerned where the risk is high (Art. 33, 34).':
    'Vertelt dat datalekken aan de toezichthouder gemeld worden, en bij een hoog risico aan de betrokkenen (art. 33, 34).',
  'Term within which requests are answered; at most one month (Art. 12(3)).':
    'Termijn waarbinnen verzoeken beantwoord worden; hoogstens een maand (art. 12, lid 3).',
  "Terms of one's own, where the vocabulary lacks one.": 'Eigen termen, waar de woordenlijst er geen heeft.',
  'The exception (Art. 13(4), 14(5)).': 'De uitzondering (art. 13, lid 4, 14, lid 5).',
  'The law behind a legal obligation or public task (Art. 6(3)).':
    'De wet achter een wettelijke verplichting of publieke taak (art. 6, lid 3).',
  'The law that permits criminal data (Art. 10), a national number (Art. 87), or an Art. 9(2)(b), (g)-(j) condition.':
    'De wet die strafrechtelijke gegevens (art. 10), een nationaal nummer (art. 87) of een voorwaarde van art. 9, lid 2, onder b, g-j, toestaat.',
  'The legitimate interest itself (Art. 13(1)(d)), as a noun phrase or an infinitive clause without final period.':
    'Het gerechtvaardigd belang zelf (art. 13, lid 1, onder d), als woordgroep of beknopte bijzin zonder punt.',
  'The nearest term of the vocabulary (categories, data subjects, purposes).':
    'De naaste term van de woordenlijst (categorieën, betrokkenen, doelen).',
  'The person is a child (Art. 8).': 'De persoon is een kind (art. 8).',
  'The person is a child, whatever the category (Art. 8).': 'De persoon is een kind, wat de categorie ook is (art. 8).',
  'The right (Art. 7(3), 15-21).': 'Het recht (art. 7, lid 3, 15-21).',
  'The site links to sites of others, for which they answer.':
    'De site linkt naar sites van anderen, die daar zelf voor verantwoordelijk zijn.',
  'Town where it was drawn up.': 'Plaats waar hij opgesteld is.',
  'Transfer impact assessment: reference or URL.': 'Beoordeling van de doorgifte (TIA): kenmerk of URL.',
  'Transfers outside the European Economic Area (Art. 13(1)(f), 44-49).':
    'Doorgiften buiten de Europese Economische Ruimte (art. 13, lid 1, onder f, 44-49).',
  'What a request is to be marked with, so that it reaches the right desk: one or two words.':
    'Wat er op een verzoek moet staan zodat het op de juiste plek komt: een of twee woorden.',
  'What asks it: the law, the contract, entering into one, or nothing (Art. 13(2)(e)).':
    'Wat erom vraagt: de wet, de overeenkomst, het sluiten ervan, of niets (art. 13, lid 2, onder e).',
  'What does not exist here.': 'Wat hier niet bestaat.',
  'What is done with any that arrive.': 'Wat er gebeurt met wat toch binnenkomt.',
  'What is done with data of a child that arrive.': 'Wat er gebeurt met gegevens van een kind die binnenkomen.',
  'What it gets the data for.': 'Waarvoor hij de gegevens krijgt.',
  'What it is for: a noun phrase, e.g. "remembering your language".':
    'Waar het voor dient: een woordgroep, bv. “uw taal onthouden”.',
  'What permits it: adequacy, standard clauses, an exception (Art. 45, 46, 49).':
    'Wat het toestaat: adequaatheid, modelbepalingen, een uitzondering (art. 45, 46, 49).',
  'What stands between values. Excel in Dutch, French and German expects `;`. Default `,`.':
    'Wat er tussen waarden staat. Excel in het Nederlands, Frans en Duits verwacht `;`. Standaard `,`.',
  'What the site says about cookies as a whole.': 'Wat de site over cookies als geheel zegt.',
  'When identity is checked and how (Art. 12(6)).':
    'Wanneer en hoe de identiteit gecontroleerd wordt (art. 12, lid 6).',
  'When it is checked who asks (Art. 12(6)).': 'Wanneer gecontroleerd wordt wie het vraagt (art. 12, lid 6).',
  'Where a suspicion of misuse or a leak is reported.': 'Waar een vermoeden van misbruik of een lek gemeld wordt.',
  'Where consent is recorded (Art. 7(1)).': 'Waar de toestemming vastgelegd wordt (art. 7, lid 1).',
  'Where it is kept on the device.': 'Waar het op het apparaat staat.',
  'Where it is, or will be, published.': 'Waar hij staat of komt te staan.',
  'Where it is: reference or URL.': 'Waar ze is: kenmerk of URL.',
  'Where the JSON Schema of this file is, for completion in an editor.':
    'Waar het JSON-schema van dit bestand staat, voor aanvulling in een editor.',
  'Where the code can be read.': 'Waar de code te lezen is.',
  'Where the data are collected.': 'Waar de gegevens verzameld worden.',
  "Where the data come from (Art. 14(2)(f)). Data about the person's behaviour are `observed`, derived data `inferred`.":
    'Waar de gegevens vandaan komen (art. 14, lid 2, onder f). Gegevens over gedrag zijn `observed`, afgeleide gegevens `inferred`.',
  'Where the organisation says how it keeps to it.': 'Waar de organisatie zegt hoe ze zich eraan houdt.',
  'Whether a high risk makes one necessary (Art. 35(1)).': 'Of een hoog risico haar nodig maakt (art. 35, lid 1).',
  'Whether a letter to the address of the organisation will do.':
    'Of een brief naar het adres van de organisatie volstaat.',
  'Whether it is offered to children (Art. 8(1)).': 'Of hij aan kinderen aangeboden wordt (art. 8, lid 1).',
  'Whether that source is public (Art. 14(2)(f)).': 'Of die bron openbaar is (art. 14, lid 2, onder f).',
  'Whether the person is obliged to provide.': 'Of de persoon verplicht is ze te geven.',
  'Whether the person must give the data and what happens if not (Art. 13(2)(e)). There is no default.':
    'Of de persoon de gegevens moet geven en wat er anders gebeurt (art. 13, lid 2, onder e). Er is geen standaard.',
  'Whether the service is meant for children (Art. 8). Never assumed.':
    'Of de dienst voor kinderen bedoeld is (art. 8). Nooit verondersteld.',
  'Whether the statement is shown or linked where data are given (Art. 13(1)).':
    'Of de verklaring getoond of gelinkt wordt waar men gegevens geeft (art. 13, lid 1).',
  'Which columns: all of them; what Art. 30 asks and no more; those of the model register of the Belgian authority; those that the Dutch authority names. Default `full`.':
    'Welke kolommen: alle; wat art. 30 vraagt en niet meer; die van het modelregister van de Belgische toezichthouder; die de Nederlandse toezichthouder noemt. Standaard `full`.',
  'Which data and people it is about, in full sentences.': 'Over welke gegevens en mensen hij gaat, in hele zinnen.',
  'Who answers for the processing (Art. 4(7), 13(1)(a), 30(1)(a)).':
    'Wie verantwoordelijk is voor de verwerking (art. 4, onder 7, 13, lid 1, onder a, 30, lid 1, onder a).',
  'Who answers privacy questions, when there is no DPO or another desk.':
    'Wie vragen over privacy beantwoordt, als er geen functionaris is of een andere afdeling dat doet.',
  'Who gets the data (Art. 4(9), 13(1)(e), 30(1)(d)).':
    'Wie de gegevens krijgt (art. 4, onder 9, 13, lid 1, onder e, 30, lid 1, onder d).',
  'Who in the organisation answers for it, by function.': 'Wie in de organisatie ervoor instaat, naar functie.',
  'Who is approached: existing customers about similar products, or others too.':
    'Wie benaderd wordt: bestaande klanten over soortgelijke producten, of ook anderen.',
  'Who reads about it; default `public`. A statement selects by it.':
    'Wie erover leest; standaard `public`. Een verklaring kiest erop.',
  'Whom it is said to and of: activities for others, such as `staff`, may have them. Default: everyone.':
    'Aan wie en van wie het gezegd wordt: verwerkingen voor anderen, zoals `staff`, kunnen ze hebben. Standaard: iedereen.',
  'Whose data (Art. 4(1), 30(1)(c)).': 'Van wie de gegevens zijn (art. 4, onder 1, 30, lid 1, onder c).',
  'Whose data its fields are (Art. 30(1)(c)).': 'Van wie de gegevens in de velden zijn (art. 30, lid 1, onder c).',
  'Whose data, when other than those of the activity (Art. 30(1)(c)).':
    'Van wie de gegevens zijn, als dat anderen zijn dan bij de verwerking (art. 30, lid 1, onder c).',
  'Whose interest: ours unless said otherwise.': 'Wiens belang: het onze, tenzij iets anders gezegd is.',
  'Why it applies: without a reason it does not.': 'Waarom ze geldt: zonder reden geldt ze niet.',
  'Why the data are kept that long, as a purpose clause: "to find your question back".':
    'Waarom de gegevens zo lang bewaard worden, als doelbijzin: “om uw vraag terug te vinden”.',
  '`none` must be said to be told.': '`none` moet u zelf zeggen om het te vertellen.',
  'e.g. `BV`, `NV`, `VZW`.': 'bv. `BV`, `NV`, `VZW`.',
};
