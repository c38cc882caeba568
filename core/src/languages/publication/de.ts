import { defineLanguage } from '../message.js';
import { publicationEn } from './en.js';

/** The same in German, for both forms of address. */
export const publicationDe = defineLanguage(publicationEn)({
  'publication.watermark': 'ENTWURF',
  'publication.draftTitle': 'Entwurf: {title}',
  'publication.languages': 'Sprachen',
  'publication.replaced': 'Frühere Version, gültig vom {from} bis zum {until}.',
  'publication.replacedUndated': 'Frühere Version.',
  'publication.replacedTitle': '{title} (frühere Version {version})',
  'publication.newest': 'Zur neuesten Version',
  'publication.versions': 'Frühere Versionen',
  'publication.changes': 'Was hat sich seit der vorigen Version geändert?',
  'publication.validity': 'vom {from} bis zum {until}',
  'publication.versionLink': 'Version {version}',
  'publication.index': 'Datenschutz',
  'publication.statementOf': 'Datenschutzerklärung: {name}',
  'publication.statementFor': 'Datenschutzerklärung: {name}, {audience}',
  'publication.subProcessors': 'Unterauftragsverarbeiter',
  'publication.subProcessorsOf': 'Unterauftragsverarbeiter: {name}',
  'publication.subProcessorsIntro':
    '{name} verarbeitet personenbezogene Daten im Auftrag von Kunden. Diese Unternehmen helfen dabei.',
  'publication.since': 'Auf dieser Liste seit',
  'publication.audience.applicants': 'Bewerberinnen und Bewerber',
  'publication.audience.public': 'Besucher und Kunden',
  'publication.audience.staff': 'Beschäftigte',
  'publication.audience.users': 'Nutzer bei Kunden',
});
