import { defineLanguage } from '../message.js';
import { publicationEn } from './en.js';

/** The same in French, for both forms of address and all regions. */
export const publicationFr = defineLanguage(publicationEn)({
  'publication.watermark': 'PROJET',
  'publication.draftTitle': 'Projet : {title}',
  'publication.languages': 'Langues',
  'publication.replaced': 'Version antérieure, valable du {from} au {until}.',
  'publication.replacedUndated': 'Version antérieure.',
  'publication.replacedTitle': '{title} (version antérieure {version})',
  'publication.newest': 'Lire la version la plus récente',
  'publication.versions': 'Versions antérieures',
  'publication.changes': 'Qu’est-ce qui a changé depuis la version précédente ?',
  'publication.validity': 'du {from} au {until}',
  'publication.versionLink': 'Version {version}',
  'publication.index': 'Vie privée',
  'publication.statementOf': 'Déclaration de confidentialité : {name}',
  'publication.statementFor': 'Déclaration de confidentialité : {name}, {audience}',
  'publication.subProcessors': 'Sous-traitants ultérieurs',
  'publication.subProcessorsOf': 'Sous-traitants ultérieurs : {name}',
  'publication.subProcessorsIntro':
    '{name} traite des données à caractère personnel sur instruction de ses clients. Les parties suivantes y contribuent.',
  'publication.since': 'Sur cette liste depuis le',
  'publication.audience.applicants': 'candidats',
  'publication.audience.public': 'visiteurs et clients',
  'publication.audience.staff': 'personnel',
  'publication.audience.users': 'utilisateurs chez les clients',
});
