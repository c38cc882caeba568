import type { MessageLanguage } from '../session.js';

const en = {
  severity: 'severity',
  articles: 'articles',
  remedy: 'what to do',
  raised: 'raised here',
  category: 'category',
  activities: 'activities',
  purposes: 'purposes',
  legalBasis: 'legal basis',
  dataSubjects: 'data subjects',
  retention: 'retention',
  recipients: 'recipients',
  data: 'data',
  role: 'role',
  country: 'country',
  agreement: 'processing agreement',
  transfers: 'transfers',
  seen: 'seen in code',
  openPoints: 'open points',
  unknown: 'not declared',
  file: 'file',
  section: 'section',
} as const;

const nl: Readonly<Record<keyof typeof en, string>> = {
  severity: 'gewicht',
  articles: 'artikelen',
  remedy: 'wat te doen',
  raised: 'hier gemeld',
  category: 'categorie',
  activities: 'verwerkingen',
  purposes: 'doelen',
  legalBasis: 'grondslag',
  dataSubjects: 'betrokkenen',
  retention: 'bewaartermijn',
  recipients: 'ontvangers',
  data: 'gegevens',
  role: 'rol',
  country: 'land',
  agreement: 'verwerkersovereenkomst',
  transfers: 'doorgiften',
  seen: 'gezien in de code',
  openPoints: 'open punten',
  file: 'bestand',
  section: 'deel',
  unknown: 'niet opgegeven',
};

/** Names of the lines of an explanation. */
export function labels(language: MessageLanguage): Readonly<Record<keyof typeof en, string>> {
  return language === 'nl' ? nl : en;
}
