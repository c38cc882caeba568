import type { Sourced } from './sources.js';

/** A page where a complaint is lodged. */
interface ComplaintPage extends Sourced {
  readonly name?: string;
  readonly url: string;
}

/** A supervisory authority (Art. 51, 77 GDPR). */
export interface Authority extends Sourced {
  /** Country code, or `DE-` + Land; `DE-BUND` is for federal bodies, telecommunications and post. */
  readonly code: string;
  readonly name: { readonly nl: string; readonly en: string; readonly fr: string; readonly de: string };
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly complaint: ComplaintPage;
  /** Pages in other languages of the country. */
  readonly complaintIn?: { readonly fr?: ComplaintPage };
  /** Term of DPV 2.3, where it has one. */
  readonly dpv?: string;
}

const read = { source: 'A27', verified: true } as const;
const unread = { source: 'memory', verified: false } as const;

const national: readonly Authority[] = [
  {
    code: 'NL',
    name: {
      nl: 'Autoriteit Persoonsgegevens (AP)',
      en: 'Dutch Data Protection Authority (AP)',
      fr: 'Autorité néerlandaise de protection des données (AP)',
      de: 'Niederländische Datenschutzbehörde (AP)',
    },
    address: 'Postbus 93374, 2509 AJ Den Haag',
    phone: '088-1805 250',
    complaint: {
      name: 'Een tip of klacht indienen bij de AP',
      url: 'https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap',
      ...read,
    },
    dpv: 'legal-nl:DPA-NL',
    ...read,
  },
  {
    code: 'BE',
    name: {
      nl: 'Gegevensbeschermingsautoriteit (GBA)',
      en: 'Belgian Data Protection Authority',
      fr: 'Autorité de protection des données (APD)',
      de: 'Datenschutzbehörde (Belgien)',
    },
    address: 'Drukpersstraat 35, 1000 Brussel',
    phone: '+32 2 274 48 00',
    complaint: {
      name: 'Klacht indienen',
      url: 'https://gegevensbeschermingsautoriteit.be/burger/acties/klacht-indienen',
      ...read,
    },
    complaintIn: {
      fr: {
        name: 'Introduire une plainte',
        url: 'https://autoriteprotectiondonnees.be/citoyen/agir/introduire-une-plainte',
        ...read,
      },
    },
    dpv: 'legal-be:DPA-BE',
    ...read,
  },
  {
    code: 'LU',
    name: {
      nl: 'Nationale Commissie voor gegevensbescherming (CNPD)',
      en: 'National Data Protection Commission (CNPD)',
      fr: 'Commission nationale pour la protection des données (CNPD)',
      de: 'Nationale Kommission für den Datenschutz (CNPD)',
    },
    address: '15, Boulevard du Jazz, L-4370 Belvaux',
    phone: '+352 26 10 60-1',
    complaint: {
      name: 'Faire valoir vos droits',
      url: 'https://cnpd.public.lu/en/particuliers/faire-valoir.html',
      ...read,
    },
    dpv: 'legal-lu:DPA-LU',
    ...read,
  },
  {
    code: 'FR',
    name: {
      nl: 'CNIL (Franse toezichthouder)',
      en: 'CNIL',
      fr: 'Commission nationale de l’informatique et des libertés (CNIL)',
      de: 'CNIL (französische Aufsichtsbehörde)',
    },
    address: '3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07',
    complaint: { name: 'Vous portez plainte à la CNIL', url: 'https://cnil.fr/fr/node/166989', ...read },
    dpv: 'legal-fr:DPA-FR',
    ...read,
  },
  {
    code: 'DE-BUND',
    name: {
      nl: 'BfDI (Duitse federale toezichthouder)',
      en: 'BfDI (German federal authority)',
      fr: 'BfDI (autorité fédérale allemande)',
      de: 'Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit (BfDI)',
    },
    address: 'Graurheindorfer Str. 153, 53117 Bonn',
    complaint: { name: 'Beschwerde', url: 'https://bfdi.bund.de', ...unread },
    dpv: 'legal-de:DPA-DE',
    ...read,
  },
];

/** Short names by Land. */
const lands = {
  BW: 'LfDI Baden-Württemberg',
  BY: 'BayLDA',
  BE: 'BlnBDI',
  BB: 'LDA Brandenburg',
  HB: 'LfDI Bremen',
  HH: 'HmbBfDI',
  HE: 'HBDI',
  MV: 'LfDI Mecklenburg-Vorpommern',
  NI: 'LfD Niedersachsen',
  NW: 'LDI NRW',
  RP: 'LfDI Rheinland-Pfalz',
  SL: 'UDZ Saarland',
  SN: 'SDTB',
  ST: 'LfD Sachsen-Anhalt',
  SH: 'ULD',
  TH: 'TLfDI',
} as const;

/** The list of all authorities of the EEA, kept by the European Data Protection Board. */
export const authorityList: ComplaintPage = {
  url: 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
  source: 'A36',
  verified: true,
};

/** No page of the Land itself was read: the list leads to it. */
const members: ComplaintPage = { url: authorityList.url, ...unread };

/** Authorities of the rest of the EEA by the names they give themselves, in Latin script. */
const elsewhere = {
  AT: 'Datenschutzbehörde (DSB)',
  BG: 'Commission for Personal Data Protection (CPDP)',
  CY: 'Commissioner for Personal Data Protection',
  CZ: 'Úřad pro ochranu osobních údajů (ÚOOÚ)',
  DK: 'Datatilsynet',
  EE: 'Andmekaitse Inspektsioon',
  ES: 'Agencia Española de Protección de Datos (AEPD)',
  FI: 'Tietosuojavaltuutetun toimisto',
  GR: 'Hellenic Data Protection Authority',
  HR: 'Agencija za zaštitu osobnih podataka (AZOP)',
  HU: 'Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH)',
  IE: 'Data Protection Commission (DPC)',
  IS: 'Persónuvernd',
  IT: 'Garante per la protezione dei dati personali',
  LI: 'Datenschutzstelle',
  LT: 'Valstybinė duomenų apsaugos inspekcija (VDAI)',
  LV: 'Datu valsts inspekcija (DVI)',
  MT: 'Information and Data Protection Commissioner (IDPC)',
  NO: 'Datatilsynet',
  PL: 'Urząd Ochrony Danych Osobowych (UODO)',
  PT: 'Comissão Nacional de Proteção de Dados (CNPD)',
  RO: 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal (ANSPDCP)',
  SE: 'Integritetsskyddsmyndigheten (IMY)',
  SI: 'Informacijski pooblaščenec',
  SK: 'Úrad na ochranu osobných údajov',
} as const;

const unreadAuthority = (code: string, name: string): Authority => ({
  code,
  name: { nl: name, en: name, fr: name, de: name },
  complaint: members,
  ...unread,
});

const ofLands = Object.entries(lands).map(([land, name]) => unreadAuthority(`DE-${land}`, name));
const ofOthers = Object.entries(elsewhere).map(([country, name]) => unreadAuthority(country, name));

/** All authorities of the law pack, sorted by code. */
export const authorities: readonly Authority[] = [...national, ...ofLands, ...ofOthers].sort((first, second) =>
  first.code < second.code ? -1 : 1,
);

/**
 * The authority of a country (`NL`) or a Land (`DE-NW`).
 *
 * @returns `undefined` for `DE` alone, since the Land decides there, and for countries that the law pack lacks.
 */
export function authorityFor(code: string): Authority | undefined {
  return authorities.find((authority) => authority.code === code);
}

/** The page where a reader of a language complains: the authority's own in that language, if it was read, else its general one. */
export function complaintPageOf({ complaint, complaintIn }: Authority, language: string): ComplaintPage {
  const own = language === 'fr' ? complaintIn?.fr : undefined;
  return own?.verified === true ? own : complaint;
}
