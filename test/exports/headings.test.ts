import assert from 'node:assert/strict';

import type { Worksheet } from '../../core/src/documents/sheets/workbook.js';

import { buildWorkbook } from '../../core/src/documents/sheets/build-workbook.js';
import { sampleRegister } from '../documents/register/sample-register.js';

const languages = ['nl-NL', 'en', 'fr-BE', 'de'] as const;

/** The columns that a register has, and how each is called in Dutch, English, French and German. */
const headings: readonly (readonly [id: string, ...names: readonly string[]])[] = [
  ['id', 'Nummer', 'No.', 'N°', 'Nr.'],
  ['name', 'Verwerkingsactiviteit', 'Processing activity', 'Activité de traitement', 'Verarbeitungstätigkeit'],
  [
    'controller',
    'Verwerkingsverantwoordelijke en contactgegevens',
    'Controller and contact details',
    'Responsable du traitement et coordonnées',
    'Verantwortlicher und Kontaktdaten',
  ],
  ['onBehalfOf', 'In opdracht van', 'On behalf of', 'Pour le compte de', 'Im Auftrag von'],
  [
    'processingCategories',
    'Categorieën verwerkingen',
    'Categories of processing',
    'Catégories de traitements',
    'Kategorien von Verarbeitungen',
  ],
  [
    'jointControllers',
    'Gezamenlijke verwerkingsverantwoordelijken',
    'Joint controllers',
    'Responsables conjoints',
    'Gemeinsam Verantwortliche',
  ],
  [
    'representative',
    'Vertegenwoordiger in de EU',
    'EU representative',
    'Représentant dans l’UE',
    'Vertreter in der EU',
  ],
  ['dpo', 'FG', 'DPO', 'DPD/DPO', 'Datenschutzbeauftragter'],
  ['owner', 'Interne eigenaar', 'Internal owner', 'Responsable interne', 'Fachlich zuständig'],
  ['purposes', 'Doeleinden', 'Purposes', 'Finalités', 'Zwecke'],
  ['legalBasis', 'Grondslag', 'Legal basis', 'Base juridique', 'Rechtsgrundlage'],
  ['lawRef', 'Wettelijke bepaling', 'Legal provision', 'Disposition légale', 'Rechtsvorschrift'],
  ['legitimateInterest', 'Gerechtvaardigd belang', 'Legitimate interest', 'Intérêt légitime', 'Berechtigtes Interesse'],
  [
    'dataSubjects',
    'Categorieën betrokkenen',
    'Categories of data subjects',
    'Catégories de personnes concernées',
    'Kategorien betroffener Personen',
  ],
  [
    'dataCategories',
    'Categorieën persoonsgegevens',
    'Categories of personal data',
    'Catégories de données à caractère personnel',
    'Kategorien personenbezogener Daten',
  ],
  [
    'specialFlags',
    'Bijzonder / strafrechtelijk / nationaal nummer',
    'Special / criminal / national number',
    'Particulières / pénales / n° national',
    'Besondere / strafrechtliche / Kennnummer',
  ],
  [
    'art9Condition',
    'Uitzondering art. 9, lid 2',
    'Art. 9(2) condition',
    'Exception art. 9, § 2',
    'Ausnahme Art. 9 Abs. 2',
  ],
  ['source', 'Herkomst', 'Source', 'Source', 'Herkunft'],
  ['provision', 'Verplicht? Gevolg', 'Mandatory? Consequence', 'Obligatoire ? Conséquence', 'Pflichtangabe? Folge'],
  [
    'recipients',
    'Categorieën ontvangers',
    'Categories of recipients',
    'Catégories de destinataires',
    'Kategorien von Empfängern',
  ],
  [
    'processors',
    '(Sub)verwerkers en overeenkomst',
    '(Sub-)processors and agreement',
    'Sous-traitants (ultérieurs) et contrat',
    '(Unter-)Auftragsverarbeiter und Vertrag',
  ],
  ['transfers', 'Doorgifte buiten de EER', 'Transfers outside the EEA', 'Transferts hors EEE', 'Drittlandübermittlung'],
  ['safeguards', 'Passende waarborgen', 'Safeguards', 'Garanties', 'Garantien'],
  [
    'retention',
    'Bewaartermijn per categorie',
    'Retention per category',
    'Durée de conservation par catégorie',
    'Löschfrist je Kategorie',
  ],
  [
    'security',
    'Beveiligingsmaatregelen',
    'Security measures',
    'Mesures de sécurité',
    'Technische und organisatorische Maßnahmen',
  ],
  ['systems', 'Systemen en locatie', 'Systems and location', 'Systèmes et lieu', 'Systeme und Ort'],
  [
    'terminalAccess',
    'Cookies en lokale opslag',
    'Cookies and local storage',
    'Cookies et stockage local',
    'Cookies und lokale Speicherung',
  ],
  [
    'automatedDecision',
    'Geautomatiseerde besluiten / profilering',
    'Automated decisions / profiling',
    'Décisions automatisées / profilage',
    'Automatisierte Entscheidungen / Profiling',
  ],
  ['rights', 'Toepasselijke rechten', 'Applicable rights', 'Droits applicables', 'Anwendbare Rechte'],
  [
    'accessPersons',
    'Personen met toegang',
    'Persons with access',
    'Personnes ayant accès (art. 9-10 LTD)',
    'Zugriffsberechtigte',
  ],
  ['dpia', 'DPIA / GEB', 'DPIA', 'AIPD', 'DSFA'],
  [
    'status',
    'Status, begin, einde, vervangt',
    'Status, start, end, replaces',
    'Statut, début, fin, remplace',
    'Status, Beginn, Ende, ersetzt',
  ],
  ['evidence', 'Vindplaats in de code', 'Code location', 'Emplacement dans le code', 'Fundstelle im Code'],
  ['openPoints', 'Openstaande punten', 'Open points', 'Points ouverts', 'Offene Punkte'],
];

/** What a region calls otherwise than its language. */
const regional: readonly (readonly [language: string, id: string, name: string])[] = [
  ['nl-BE', 'dpo', 'DPO'],
  ['nl-BE', 'legalBasis', 'Rechtsgrond'],
  ['nl-BE', 'accessPersons', 'Personen met toegang (art. 9-10 WVP)'],
  ['fr-FR', 'legalBasis', 'Base légale'],
  ['fr-FR', 'accessPersons', 'Personnes ayant accès'],
];

function headersIn(language: string): ReadonlyMap<string, string> {
  const { sheets } = buildWorkbook(sampleRegister, [], { language });
  const records = sheets.filter(({ id }) => id === 'controller' || id === 'processor');
  return new Map(records.flatMap(({ columns }: Worksheet) => columns.map(({ id, header }) => [id, plain(header)])));
}

/** Spaces that do not break are spaces. */
function plain(text: string): string {
  return text.replace(/\s/gu, ' ');
}

describe('The columns of the register', () => {
  languages.forEach((language, index) => {
    it(`are all there, and called as they should be in ${language}`, () => {
      const headers = headersIn(language);
      assert.equal(headings.length, 34);
      assert.deepEqual(
        headings.map(([id]) => `${id}: ${headers.get(id) ?? 'no such column'}`),
        headings.map(([id, ...names]) => `${id}: ${names[index] ?? ''}`),
      );
    });
  });

  for (const [language, id, name] of regional) {
    it(`have their own word in ${language}: ${name}`, () => {
      assert.equal(headersIn(language).get(id), name);
    });
  }
});
