import type { Law } from './law.js';

import { statutoryPeriods } from './statutory-periods.js';

/** Provisions that permit or rule a processing without prescribing a period, sorted by reference. */
const provisions: readonly Law[] = [
  {
    ref: 'BE-RRN-8',
    kind: 'permission',
    name: {
      nl: 'de wet op het Rijksregister',
      en: 'the National Register Act',
      fr: 'la loi relative au Registre national',
      de: 'das Gesetz über das Nationalregister',
    },
    article: {
      nl: 'artikel 8 van de wet van 8 augustus 1983',
      en: 'Article 8 of the Act of 8 August 1983',
      fr: 'article 8 de la loi du 8 août 1983',
      de: 'Artikel 8 des Gesetzes vom 8. August 1983',
    },
    source: 'A20',
    verified: true,
  },
  {
    ref: 'BE-WER-XII.13',
    kind: 'rule',
    name: {
      nl: 'het Wetboek van economisch recht',
      en: 'the Code of Economic Law',
      fr: 'le Code de droit économique',
      de: 'das Wirtschaftsgesetzbuch',
    },
    article: { nl: 'artikel XII.13 WER', en: 'Article XII.13 WER', fr: 'article XII.13 CDE', de: 'Artikel XII.13 WGB' },
    source: 'A18',
    verified: true,
  },
  {
    ref: 'BE-WVP-10',
    kind: 'permission',
    name: {
      nl: 'de Belgische privacywet',
      en: 'the Belgian Data Protection Act',
      fr: 'la loi belge sur la protection des données',
      de: 'das belgische Datenschutzgesetz',
    },
    article: {
      nl: 'artikel 10 van de wet van 30 juli 2018',
      en: 'Article 10 of the Act of 30 July 2018',
      fr: 'article 10 de la loi du 30 juillet 2018',
      de: 'Artikel 10 des Gesetzes vom 30. Juli 2018',
    },
    source: 'memory',
    verified: false,
  },
  {
    ref: 'BE-WVP-10-2',
    kind: 'rule',
    name: {
      nl: 'de Belgische privacywet',
      en: 'the Belgian Data Protection Act',
      fr: 'la loi belge sur la protection des données',
      de: 'das belgische Datenschutzgesetz',
    },
    article: {
      nl: 'artikel 10/2 van de wet van 30 juli 2018',
      en: 'Article 10/2 of the Act of 30 July 2018',
      fr: 'article 10/2 de la loi du 30 juillet 2018',
      de: 'Artikel 10/2 des Gesetzes vom 30. Juli 2018',
    },
    source: 'A15',
    verified: true,
  },
  {
    ref: 'NL-TW-11.7',
    kind: 'rule',
    name: {
      nl: 'de Telecommunicatiewet',
      en: 'the Telecommunications Act',
      fr: 'la loi néerlandaise sur les télécommunications',
      de: 'das niederländische Telekommunikationsgesetz',
    },
    article: { nl: 'artikel 11.7 Tw', en: 'Article 11.7 Tw', fr: 'article 11.7 Tw', de: 'Artikel 11.7 Tw' },
    source: 'A17',
    verified: true,
  },
  {
    ref: 'NL-TW-11.7a',
    kind: 'rule',
    name: {
      nl: 'de Telecommunicatiewet',
      en: 'the Telecommunications Act',
      fr: 'la loi néerlandaise sur les télécommunications',
      de: 'das niederländische Telekommunikationsgesetz',
    },
    article: { nl: 'artikel 11.7a Tw', en: 'Article 11.7a Tw', fr: 'article 11.7a Tw', de: 'Artikel 11.7a Tw' },
    source: 'A16',
    verified: true,
  },
  {
    ref: 'NL-UAVG-33',
    kind: 'permission',
    name: {
      nl: 'de Uitvoeringswet AVG',
      en: 'the Dutch GDPR Implementation Act',
      fr: 'la loi néerlandaise d’exécution du RGPD',
      de: 'das niederländische Ausführungsgesetz zur DSGVO',
    },
    article: { nl: 'artikel 33 UAVG', en: 'Article 33 UAVG', fr: 'article 33 UAVG', de: 'Artikel 33 UAVG' },
    source: 'memory',
    verified: false,
  },
  {
    ref: 'NL-UAVG-46',
    kind: 'permission',
    name: {
      nl: 'de Uitvoeringswet AVG',
      en: 'the Dutch GDPR Implementation Act',
      fr: 'la loi néerlandaise d’exécution du RGPD',
      de: 'das niederländische Ausführungsgesetz zur DSGVO',
    },
    article: { nl: 'artikel 46 UAVG', en: 'Article 46 UAVG', fr: 'article 46 UAVG', de: 'Artikel 46 UAVG' },
    source: 'A20',
    verified: true,
  },
];

/** All provisions of the law pack, with and without a period, sorted by reference. */
export const laws: readonly Law[] = [...provisions, ...statutoryPeriods].sort((first, second) =>
  first.ref < second.ref ? -1 : 1,
);

/** A provision by its reference; `undefined` when the law pack lacks it. */
export function lawOf(ref: string): Law | undefined {
  return laws.find((law) => law.ref === ref);
}
