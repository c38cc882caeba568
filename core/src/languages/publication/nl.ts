import { defineLanguage } from '../message.js';
import { publicationEn } from './en.js';

/** The same in Dutch, for both forms of address and both regions. */
export const publicationNl = defineLanguage(publicationEn)({
  'publication.watermark': 'CONCEPT',
  'publication.draftTitle': 'Concept: {title}',
  'publication.languages': 'Talen',
  'publication.replaced': 'Eerdere versie, geldig van {from} tot {until}.',
  'publication.replacedUndated': 'Eerdere versie.',
  'publication.replacedTitle': '{title} (eerdere versie {version})',
  'publication.newest': 'Naar de nieuwste versie',
  'publication.versions': 'Eerdere versies',
  'publication.changes': 'Wat is er veranderd sinds de vorige versie?',
  'publication.validity': 'van {from} tot {until}',
  'publication.versionLink': 'Versie {version}',
  'publication.index': 'Privacy',
  'publication.statementOf': 'Privacyverklaring van {name}',
  'publication.statementFor': 'Privacyverklaring van {name}: {audience}',
  'publication.subProcessors': 'Subverwerkers',
  'publication.subProcessorsOf': 'Subverwerkers van {name}',
  'publication.subProcessorsIntro':
    '{name} verwerkt persoonsgegevens in opdracht van klanten. Deze partijen helpen daarbij.',
  'publication.since': 'Op deze lijst sinds',
  'publication.audience.applicants': 'sollicitanten',
  'publication.audience.public': 'bezoekers en klanten',
  'publication.audience.staff': 'medewerkers',
  'publication.audience.users': 'gebruikers bij klanten',
});
