/** What keys of declarations and of the config mean, in French, by the English of their TSDoc. */
export const keyWordsFr: Readonly<Record<string, string>> = {
  "A complaints procedure of one's own, before or beside the authority.":
    'Une procédure de réclamation propre, avant l’autorité ou à côté d’elle.',
  'A postal address.': 'Une adresse postale.',
  'Activities that use its fields, where a field names none (Art. 30(1)).':
    'Activités qui utilisent ses champs, là où un champ n’en nomme aucune (art. 30, par. 1).',
  'Activities that use the field; without it the activities of its owner (`ProcessedFor`) apply.':
    'Activités qui utilisent le champ ; sans elles, celles de la classe (`ProcessedFor`) valent.',
  'Address of a page: `https:` or `http:`.': 'Adresse d’une page : `https:` ou `http:`.',
  "Age in years below which the service is not meant, when other than the country's age of digital consent.":
    'Âge en années en dessous duquel le service n’est pas prévu, s’il diffère de l’âge du consentement numérique du pays.',
  "An organisation's own words, one text a language. Keys are BCP 47 tags; a document in `nl-BE` takes `nl-BE`, else `nl`. A language without a text is shown as a placeholder, never translated by guess.":
    'Les mots de l’organisation, un texte par langue. Les clés sont des étiquettes de langue ; un document en `nl-BE` prend `nl-BE`, sinon `nl`. Une langue sans texte reste un vide visible, jamais traduit au hasard.',
  'Art. 13(4) or 14(5): left out of the statement, kept in the register; only with a reason.':
    'Art. 13, par. 4, ou 14, par. 5 : absente de la déclaration, présente au registre ; seulement avec une raison.',
  'Art. 27, for a controller outside the EU.': 'Art. 27, pour un responsable hors de l’UE.',
  'Art. 49(1)(a) and second subparagraph: the risks or the compelling interests, told to the person.':
    'Art. 49, par. 1, a et second alinéa : les risques ou les intérêts impérieux, dits à la personne.',
  'As in the middle of a sentence: `customer number`. A region may have its own (`nl-BE`, `nl-NL`), also for the form of address.':
    'Comme au milieu d’une phrase : `numéro de client`. Une région peut avoir le sien (`fr-BE`, `fr-FR`), aussi pour la forme d’adresse.',
  'By which people find it.': 'Ce qui permet de le retrouver.',
  'Categories it may receive here.': 'Catégories qu’il peut recevoir ici.',
  'Categories it was declared for; none said = no limit declared.':
    'Catégories pour lesquelles il est déclaré ; rien dit = aucune limite déclarée.',
  'Categories of personal data (Art. 4(1)).': 'Catégories de données personnelles (art. 4, point 1).',
  'Categories of personal data in it (Art. 4(1)).':
    'Catégories de données personnelles qu’il contient (art. 4, point 1).',
  'Categories processed outside the code (activities declared in the config), or named here rather than on fields.':
    'Catégories traitées hors du code (activités de la config), ou nommées ici plutôt que sur des champs.',
  'Categories this activity expressly does not collect or keep. A contradiction with an annotation is a finding.':
    'Catégories que cette activité ne collecte ni ne conserve expressément pas. Une annotation contraire est un constat.',
  'Category of personal data (Art. 4(1), 14(1)(d), 30(1)(c)).':
    'Catégorie de données personnelles (art. 4, point 1, 14, par. 1, d, 30, par. 1, c).',
  'Category of recipients it belongs to (Art. 13(1)(e), 30(1)(d)).':
    'Catégorie de destinataires dont il fait partie (art. 13, par. 1, e, 30, par. 1, d).',
  'Category: `group.item`; event: `x.` prefix. Unique among the terms of its kind.':
    'Catégorie : `groupe.élément` ; événement : commence par `x.`. Unique parmi les termes de sa sorte.',
  'Codes of conduct that the organisation keeps to (Art. 40).': 'Codes de conduite que l’organisation suit (art. 40).',
  'Condition for special categories (Art. 9(2)).': 'Condition pour les catégories particulières (art. 9, par. 2).',
  'Confirmation that processing outside the code was considered (RG06): kinds that do not exist here.':
    'Confirmation que les traitements hors du code ont été considérés (RG06) : sortes qui n’existent pas ici.',
  'Controller whose statement it is; default the only organisation.':
    'Responsable dont c’est la déclaration ; par défaut la seule organisation.',
  'Countries of the public addressed: their law, languages and authority (Art. 3, 77).':
    'Pays du public visé : leur droit, leurs langues et leur autorité (art. 3, 77).',
  'Countries where data are stored or from where they are accessed, when other than `country`.':
    'Pays où les données se trouvent ou depuis lesquels on y accède, s’ils diffèrent de `country`.',
  'Country of establishment.': 'Pays d’établissement.',
  'Country, ISO 3166-1 alpha-2, e.g. `BE`.': 'Pays, ISO 3166-1 alpha-2, p. ex. `BE`.',
  'DPF: when and where the certification was seen (ISO date, URL).':
    'DPF : quand et où la certification a été vue (date ISO, URL).',
  'Data protection impact assessment (Art. 35).': 'Analyse d’impact relative à la protection des données (art. 35).',
  'Data protection officer (Art. 37-39, 13(1)(b)). `none` must be said to be told: nothing is assumed.':
    'Délégué à la protection des données (art. 37-39, 13, par. 1, b). `none` doit être dit : rien n’est supposé.',
  'Day from which it is to apply, for its approval; once it was approved, that day counts.':
    'Jour à partir duquel elle doit valoir, pour l’approbation ; une fois approuvée, ce jour-là compte.',
  'Day, ISO 8601 `YYYY-MM-DD`.': 'Jour, ISO 8601 `AAAA-MM-JJ`.',
  'Default `["public"]`.': 'Par défaut `["public"]`.',
  'Default `tsconfig.json` beside the config.': 'Par défaut `tsconfig.json` à côté de la config.',
  'Direct marketing by electronic means (ePrivacy: NL Tw 11.7, BE XII.13 WER).':
    'Prospection par voie électronique (ePrivacy : NL Tw 11.7, BE XII.13 CDE).',
  'E-mail address.': 'Adresse e-mail.',
  'Events from which a period counts (Art. 13(2)(a)); ids start with `x.`.':
    'Événements à partir desquels un délai court (art. 13, par. 2, a) ; l’id commence par `x.`.',
  'Folder of the documents, relative to the config file; default `privacy`.':
    'Dossier des documents, relatif à la config ; par défaut `privacy`.',
  'Form of address where the language has two. Default: informal in nl-BE, formal elsewhere.':
    'Forme d’adresse où la langue en a deux. Par défaut : informelle en nl-BE, formelle ailleurs.',
  'Forms of table: a workbook, or comma-separated values with a file for each record.':
    'Formes de tableau : un classeur, ou des valeurs séparées avec un fichier par registre.',
  'Globs of source files to leave out.': 'Motifs des fichiers source à omettre.',
  'Globs of source files, relative to the config file; default: the files of the tsconfig.':
    'Motifs des fichiers source, relatifs à la config ; par défaut ceux du tsconfig.',
  'Ground of Art. 22(2): necessary for a contract, authorised by law, explicit consent.':
    'Fondement de l’art. 22, par. 2 : nécessaire au contrat, autorisé par la loi, consentement explicite.',
  'Groups of data subjects (Art. 30(1)(c)).': 'Groupes de personnes concernées (art. 30, par. 1, c).',
  'How a choice is changed, as an adverbial phrase.': 'Comment un choix est modifié, en complément circonstanciel.',
  'How a person can have a human look at the decision and contest it (Art. 22(3)).':
    'Comment faire revoir la décision par un humain et la contester (art. 22, par. 3).',
  'How a person stops it, as an adverbial phrase.': 'Comment y mettre fin, en complément circonstanciel.',
  'How changes of the statement are announced, beside the newest version standing on the site.':
    'Comment les changements de la déclaration sont annoncés, outre la dernière version sur le site.',
  'How consent is asked and refused; without it a non-exempt access is an error.':
    'Comment le consentement est demandé et refusé ; sans cela, un accès non exempté est une erreur.',
  'How consent is withdrawn (Art. 7(3)), as an adverbial phrase: "with the link at the bottom of each newsletter".':
    'Comment le consentement est retiré (art. 7, par. 3), en complément circonstanciel : « avec le lien au bas de chaque lettre ».',
  'How long something stays on a device: ISO 8601 duration, or `session`.':
    'Combien de temps cela reste sur l’appareil : durée ISO 8601, ou `session`.',
  'How long the data are kept (Art. 5(1)(e), 13(2)(a), 30(1)(f)): `P1Y after customer.end`.':
    'Combien de temps les données sont conservées (art. 5, par. 1, e, 13, par. 2, a, 30, par. 1, f) : `P1Y after customer.end`.',
  'How parental consent is obtained and verified (Art. 8).':
    'Comment le consentement parental est obtenu et vérifié (art. 8).',
  'How people exercise their rights (Art. 12).': 'Comment les personnes exercent leurs droits (art. 12).',
  'How such a report is made, in full sentences: how soon, with which details.':
    'Comment signaler, en phrases entières : dans quel délai, avec quels détails.',
  'How the ways of personal data through the code are followed and judged.':
    'Comment le chemin des données dans le code est suivi et jugé.',
  'How to get a copy of the safeguard or where it is available.':
    'Comment obtenir une copie de la garantie, ou où elle se trouve.',
  'How: nothing more than needed.': 'Comment : rien de plus que nécessaire.',
  'ISO dates.': 'Dates ISO.',
  'Id of a declared recipient that gives us the data, or a description of the source.':
    'Id d’un destinataire déclaré qui nous donne les données, ou description de la source.',
  'Id of the activity before it.': 'Id de l’activité précédente.',
  'Id of the activity it belongs to.': 'Id de l’activité dont il fait partie.',
  'Id of the activity.': 'Id de l’activité.',
  'Id of the recipient.': 'Id du destinataire.',
  'Id of the services catalogue, or the name of the npm package or host through which the data leave.':
    'Id du catalogue des services, ou nom du paquet npm ou de l’hôte par lequel les données partent.',
  'Ids of activities the data serve.': 'Ids des activités que les données servent.',
  'Ids of organisations of the config that are controller; default: the only one.':
    'Ids des organisations de la config qui sont responsables ; par défaut la seule.',
  'Ids of recipients that can read it. Empty: only we.':
    'Ids des destinataires qui peuvent le lire. Vide : nous seuls.',
  'Its name with its article, as in the middle of a sentence: "the Code for Bookshops".':
    'Son nom avec l’article, comme au milieu d’une phrase : « le Code des librairies ».',
  'Its own privacy statement.': 'Sa propre déclaration de confidentialité.',
  'Its role: processor, independent or joint controller, own staff (Art. 4(7)-(8), 26, 28).':
    'Son rôle : sous-traitant, responsable indépendant ou conjoint, personnel propre (art. 4, points 7 et 8, 26, 28).',
  'Joint controllers (Art. 26): essence of the arrangement, contact point.':
    'Responsables conjoints (art. 26) : l’essentiel de l’accord, le point de contact.',
  'Joint controllers: where people can turn to (Art. 26(1)).':
    'Responsables conjoints : à qui s’adresser (art. 26, par. 1).',
  'Languages of the register; default those of the statements.':
    'Langues du registre ; par défaut celles des déclarations.',
  'Languages to write it in: `nl-BE`, `nl-NL`, `en`, `fr-BE`, `fr-FR`, `fr-LU`, `de-DE`, `de-AT`, `de-BE`, `de-LU`.':
    'Langues dans lesquelles l’écrire : `nl-BE`, `nl-NL`, `en`, `fr-BE`, `fr-FR`, `fr-LU`, `de-DE`, `de-AT`, `de-BE`, `de-LU`.',
  'Law applied in this register that the law pack lacks, by reference id.':
    'Droit appliqué dans ce registre et absent du recueil de lois, par référence.',
  'Legal basis (Art. 6(1), 13(1)(c)).': 'Base juridique (art. 6, par. 1, 13, par. 1, c).',
  'Legal name. Without it the recipient is shown as its category (`kind`).':
    'Nom légal. Sans lui, le destinataire est montré par sa catégorie (`kind`).',
  'Means by which people are approached.': 'Moyens par lesquels les personnes sont approchées.',
  'Name in the register and heading in the statement, e.g. "Newsletter".':
    'Nom au registre et titre dans la déclaration, p. ex. « Lettre d’information ».',
  'Name in the trade register (Art. 13(1)(a), 30(1)(a)).':
    'Nom au registre du commerce (art. 13, par. 1, a, 30, par. 1, a).',
  'Name it is known by.': 'Nom sous lequel elle est connue.',
  'Name or pattern of the key, e.g. `_ga*`. Unique in a register.':
    'Nom ou motif de la clé, p. ex. `_ga*`. Unique dans un registre.',
  'No disclosure to others than the declared recipients, unless the law demands it (police, courts).':
    'Aucune communication à d’autres que les destinataires déclarés, sauf si la loi l’exige (police, tribunaux).',
  'Nobody who gets the data may use them for advertising or campaigns of its own.':
    'Aucun de ceux qui reçoivent les données ne peut s’en servir pour sa propre publicité ou ses campagnes.',
  'None are collected (Art. 9(1)).': 'Aucune n’est collectée (art. 9, par. 1).',
  'Number for value added tax.': 'Numéro de TVA.',
  'Our role. Default `controller`.': 'Notre rôle. Par défaut `controller`.',
  'Page with the cookie policy.': 'Page avec la politique de cookies.',
  'Path or URL a person can open.': 'Chemin ou URL qu’une personne peut ouvrir.',
  'Persons with access (BE: WVP Art. 9, 10 for genetic, biometric, health, criminal data), by function.':
    'Personnes ayant accès (BE : LVP art. 9, 10 pour les données génétiques, biométriques, de santé, pénales), par fonction.',
  'Privacy statements to write (Art. 12-14); default one for the public, in the languages of the markets.':
    'Déclarations à écrire (art. 12-14) ; par défaut une pour le public, dans les langues des marchés.',
  'Processing activities that no code knows (Art. 30(1)): staff, suppliers, accounting, telephone, CCTV.':
    'Activités qu’aucun code ne connaît (art. 30, par. 1) : personnel, fournisseurs, comptabilité, téléphone, caméras.',
  'Processing agreement (Art. 28(3)): reference, where it can be read, ISO dates of signing and of the next review.':
    'Contrat de sous-traitance (art. 28, par. 3) : référence, où le lire, dates ISO de signature et de révision.',
  'Processor: categories of processing carried out (Art. 30(2)(b)).':
    'Sous-traitant : catégories de traitements effectués (art. 30, par. 2, b).',
  'Processor: on whose behalf (Art. 30(2)(a)).': 'Sous-traitant : pour le compte de qui (art. 30, par. 2, a).',
  'Processors are chosen on guarantees and bound by contract (Art. 28(1), (3)): say it only if so.':
    'Les sous-traitants sont choisis pour leurs garanties et liés par contrat (art. 28, par. 1 et 3) : ne le dites que si c’est le cas.',
  'Product that it belongs to; a statement selects by it.':
    'Produit dont elle fait partie ; une déclaration choisit par lui.',
  'Products that it is about; default all.': 'Produits dont elle traite ; par défaut tous.',
  'Profiling below the threshold of Art. 22.': 'Profilage sous le seuil de l’art. 22.',
  'Purposes (Art. 13(1)(c), 30(1)(b)); usually one.': 'Finalités (art. 13, par. 1, c, 30, par. 1, b) ; une en général.',
  'Purposes (Art. 5(1)(b)).': 'Finalités (art. 5, par. 1, b).',
  'Reader-facing: what happens and why, one or two sentences (Art. 13(1)(c)).':
    'Pour le lecteur : ce qui se passe et pourquoi, une ou deux phrases (art. 13, par. 1, c).',
  'Recipients that are not declared in code (Art. 13(1)(e), 30(1)(d)).':
    'Destinataires non déclarés dans le code (art. 13, par. 1, e, 30, par. 1, d).',
  'Reference or URL of the balancing assessment (legitimate interests).':
    'Référence ou URL de la mise en balance (intérêt légitime).',
  'Registration number as the country writes it (NL KvK, BE KBO, LU RCS, FR SIREN, DE HRB).':
    'Numéro d’immatriculation comme le pays l’écrit (NL KvK, BE BCE, LU RCS, FR SIREN, DE HRB).',
  'Routes, forms and actions it stands for, as findings name them: `POST /customers`. Default: those of the file it is declared in.':
    'Routes, formulaires et actions qu’il représente, comme les constats les nomment : `POST /customers`. Par défaut ceux de son fichier.',
  'Says that no automated decisions with legal or similar effect are taken (Art. 22, 13(2)(f)). Never assumed.':
    'Dit qu’aucune décision automatisée avec effets juridiques ou similaires n’est prise (art. 22, 13, par. 2, f). Jamais supposé.',
  'Says that no data leave the European Economic Area (Art. 13(1)(f), 44). Never assumed.':
    'Dit qu’aucune donnée ne quitte l’Espace économique européen (art. 13, par. 1, f, 44). Jamais supposé.',
  'Says that no special categories are collected (Art. 9), and what is done with any that arrive. Never assumed.':
    'Dit qu’aucune catégorie particulière n’est collectée (art. 9), et ce qu’on fait de celles qui arrivent. Jamais supposé.',
  'Security measures (Art. 32(1), 30(1)(g)).': 'Mesures de sécurité (art. 32, par. 1, 30, par. 1, g).',
  'Security measures (Art. 32, 30(1)(g)), beside those of the organisation.':
    'Mesures de sécurité (art. 32, 30, par. 1, g), outre celles de l’organisation.',
  'Security of the organisation as a whole (Art. 32); an activity may add to it.':
    'Sécurité de l’organisation entière (art. 32) ; une activité peut y ajouter.',
  'Somebody went through the list.': 'Quelqu’un a parcouru la liste.',
  'Stable id, unique in a register.': 'Id stable, unique dans un registre.',
  'Stable id, unique in a register: lower-case words joined by hyphens.':
    'Id stable, unique dans un registre : mots en minuscules reliés par des traits d’union.',
  'Stable id.': 'Id stable.',
  'Stable id: lower-case words joined by hyphens.': 'Id stable : mots en minuscules reliés par des traits d’union.',
  'Stable id; names the file.': 'Id stable ; nomme le fichier.',
  'States during which data are kept (Art. 13(2)(a)); ids start with `x.`.':
    'États pendant lesquels les données sont conservées (art. 13, par. 2, a) ; l’id commence par `x.`.',
  "Storage on the visitor's device that is not declared in code (NL Tw 11.7a, BE WVP 10/2): cookies of tools on the site.":
    'Stockage sur l’appareil du visiteur non déclaré dans le code (NL Tw 11.7a, BE LVP 10/2) : cookies d’outils du site.',
  'Street and number.': 'Rue et numéro.',
  'Strictly necessary for the service asked for, or audience measurement with no or minor impact (exempt in NL, not in BE).':
    'Strictement nécessaire au service demandé, ou mesure d’audience sans impact ou presque (exemptée aux NL, pas en BE).',
  'Supervisory authority (Art. 77, 13(2)(d)): country code (`NL`, `BE`, `LU`, `FR`) or `DE-` + Land (`DE-NW`).':
    'Autorité de contrôle (art. 77, 13, par. 2, d) : code du pays (`NL`, `BE`, `LU`, `FR`) ou `DE-` + Land (`DE-NW`).',
  'Systems that hold the data: for the register alone.':
    'Systèmes qui contiennent les données : pour le registre seul.',
  'Tables of the register to write beside its text; default none.':
    'Tableaux du registre à écrire à côté du texte ; par défaut aucun.',
  'Tells that breaches are reported to the authority, and to the people concerned where the risk is high (Art. 33, 34).':
    'Dit que les violations sont notifiées à l’autorité, et aux personnes si le risque est élevé (art. 33, 34).',
  'Term within which requests are answered; at most one month (Art. 12(3)).':
    'Délai de réponse aux demandes ; un mois au plus (art. 12, par. 3).',
  "Terms of one's own, where the vocabulary lacks one.": 'Termes propres, là où le vocabulaire n’en a pas.',
  'The exception (Art. 13(4), 14(5)).': 'L’exception (art. 13, par. 4, 14, par. 5).',
  'The law behind a legal obligation or public task (Art. 6(3)).':
    'La loi derrière une obligation légale ou une mission publique (art. 6, par. 3).',
  'The law that permits criminal data (Art. 10), a national number (Art. 87), or an Art. 9(2)(b), (g)-(j) condition.':
    'La loi qui permet des données pénales (art. 10), un numéro national (art. 87) ou une condition de l’art. 9, par. 2, b, g-j.',
  'The legitimate interest itself (Art. 13(1)(d)), as a noun phrase or an infinitive clause without final period.':
    'L’intérêt légitime lui-même (art. 13, par. 1, d), en groupe nominal ou infinitif, sans point final.',
  'The nearest term of the vocabulary (categories, data subjects, purposes).':
    'Le terme le plus proche du vocabulaire (catégories, personnes, finalités).',
  'The person is a child (Art. 8).': 'La personne est un enfant (art. 8).',
  'The person is a child, whatever the category (Art. 8).':
    'La personne est un enfant, quelle que soit la catégorie (art. 8).',
  'The right (Art. 7(3), 15-21).': 'Le droit (art. 7, par. 3, 15-21).',
  'The site links to sites of others, for which they answer.':
    'Le site renvoie à des sites d’autrui, qui en répondent.',
  'Town where it was drawn up.': 'Lieu où elle a été établie.',
  'Transfer impact assessment: reference or URL.': 'Évaluation du transfert (TIA) : référence ou URL.',
  'Transfers outside the European Economic Area (Art. 13(1)(f), 44-49).':
    'Transferts hors de l’Espace économique européen (art. 13, par. 1, f, 44-49).',
  'What a request is to be marked with, so that it reaches the right desk: one or two words.':
    'Ce qui doit figurer sur une demande pour qu’elle arrive au bon service : un ou deux mots.',
  'What asks it: the law, the contract, entering into one, or nothing (Art. 13(2)(e)).':
    'Ce qui le demande : la loi, le contrat, sa conclusion, ou rien (art. 13, par. 2, e).',
  'What does not exist here.': 'Ce qui n’existe pas ici.',
  'What is done with any that arrive.': 'Ce qu’on fait de celles qui arrivent.',
  'What is done with data of a child that arrive.': 'Ce qu’on fait des données d’un enfant qui arrivent.',
  'What it gets the data for.': 'Pour quoi il reçoit les données.',
  'What it is for: a noun phrase, e.g. "remembering your language".':
    'À quoi il sert : un groupe nominal, p. ex. « la mémorisation de votre langue ».',
  'What permits it: adequacy, standard clauses, an exception (Art. 45, 46, 49).':
    'Ce qui le permet : adéquation, clauses types, exception (art. 45, 46, 49).',
  'What stands between values. Excel in Dutch, French and German expects `;`. Default `,`.':
    'Ce qui sépare les valeurs. Excel en néerlandais, français et allemand attend `;`. Par défaut `,`.',
  'What the site says about cookies as a whole.': 'Ce que le site dit des cookies dans leur ensemble.',
  'When identity is checked and how (Art. 12(6)).': 'Quand et comment l’identité est vérifiée (art. 12, par. 6).',
  'When it is checked who asks (Art. 12(6)).': 'Quand on vérifie qui demande (art. 12, par. 6).',
  'Where a suspicion of misuse or a leak is reported.': 'Où signaler un soupçon d’abus ou une fuite.',
  'Where consent is recorded (Art. 7(1)).': 'Où le consentement est consigné (art. 7, par. 1).',
  'Where it is kept on the device.': 'Où il se trouve sur l’appareil.',
  'Where it is, or will be, published.': 'Où elle est, ou sera, publiée.',
  'Where it is: reference or URL.': 'Où elle se trouve : référence ou URL.',
  'Where the JSON Schema of this file is, for completion in an editor.':
    'Où se trouve le schéma JSON de ce fichier, pour la complétion dans un éditeur.',
  'Where the code can be read.': 'Où le code peut être lu.',
  'Where the data are collected.': 'Où les données sont collectées.',
  "Where the data come from (Art. 14(2)(f)). Data about the person's behaviour are `observed`, derived data `inferred`.":
    'D’où viennent les données (art. 14, par. 2, f). Celles sur le comportement sont `observed`, les données déduites `inferred`.',
  'Where the organisation says how it keeps to it.': 'Où l’organisation dit comment elle le suit.',
  'Whether a high risk makes one necessary (Art. 35(1)).': 'Si un risque élevé la rend nécessaire (art. 35, par. 1).',
  'Whether a letter to the address of the organisation will do.': 'Si une lettre à l’adresse de l’organisation suffit.',
  'Whether it is offered to children (Art. 8(1)).': 'S’il est offert aux enfants (art. 8, par. 1).',
  'Whether that source is public (Art. 14(2)(f)).': 'Si cette source est publique (art. 14, par. 2, f).',
  'Whether the person is obliged to provide.': 'Si la personne est obligée de les fournir.',
  'Whether the person must give the data and what happens if not (Art. 13(2)(e)). There is no default.':
    'Si la personne doit donner les données et ce qui se passe sinon (art. 13, par. 2, e). Il n’y a pas de valeur par défaut.',
  'Whether the service is meant for children (Art. 8). Never assumed.':
    'Si le service est destiné aux enfants (art. 8). Jamais supposé.',
  'Whether the statement is shown or linked where data are given (Art. 13(1)).':
    'Si la déclaration est montrée ou liée là où les données sont données (art. 13, par. 1).',
  'Which columns: all of them; what Art. 30 asks and no more; those of the model register of the Belgian authority; those that the Dutch authority names. Default `full`.':
    'Quelles colonnes : toutes ; ce que demande l’art. 30 sans plus ; celles du registre modèle belge ; celles que nomme l’autorité néerlandaise. Par défaut `full`.',
  'Which data and people it is about, in full sentences.':
    'De quelles données et personnes elle traite, en phrases entières.',
  'Who answers for the processing (Art. 4(7), 13(1)(a), 30(1)(a)).':
    'Qui répond du traitement (art. 4, point 7, 13, par. 1, a, 30, par. 1, a).',
  'Who answers privacy questions, when there is no DPO or another desk.':
    'Qui répond aux questions, s’il n’y a pas de délégué ou si c’est un autre service.',
  'Who gets the data (Art. 4(9), 13(1)(e), 30(1)(d)).':
    'Qui reçoit les données (art. 4, point 9, 13, par. 1, e, 30, par. 1, d).',
  'Who in the organisation answers for it, by function.': 'Qui en répond dans l’organisation, par fonction.',
  'Who is approached: existing customers about similar products, or others too.':
    'Qui est approché : les clients, pour des produits semblables, ou d’autres aussi.',
  'Who reads about it; default `public`. A statement selects by it.':
    'Qui le lit ; par défaut `public`. Une déclaration choisit par là.',
  'Whom it is said to and of: activities for others, such as `staff`, may have them. Default: everyone.':
    'À qui et de qui on le dit : les activités pour d’autres, comme `staff`, peuvent en avoir. Par défaut : tous.',
  'Whose data (Art. 4(1), 30(1)(c)).': 'De qui sont les données (art. 4, point 1, 30, par. 1, c).',
  'Whose data its fields are (Art. 30(1)(c)).': 'De qui sont les données de ses champs (art. 30, par. 1, c).',
  'Whose data, when other than those of the activity (Art. 30(1)(c)).':
    'De qui sont les données, si ce sont d’autres que celles de l’activité (art. 30, par. 1, c).',
  'Whose interest: ours unless said otherwise.': 'L’intérêt de qui : le nôtre, sauf indication contraire.',
  'Why it applies: without a reason it does not.': 'Pourquoi elle vaut : sans raison, elle ne vaut pas.',
  'Why the data are kept that long, as a purpose clause: "to find your question back".':
    'Pourquoi les données sont conservées si longtemps, en proposition de but : « pour retrouver votre question ».',
  '`none` must be said to be told.': '`none` doit être dit pour être raconté.',
  'e.g. `BV`, `NV`, `VZW`.': 'p. ex. `SA`, `SRL`, `ASBL`.',
};
