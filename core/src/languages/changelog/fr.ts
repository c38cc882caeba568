import { defineLanguage } from '../message.js';
import { changelogEn } from './en.js';

/** The same in French, for both forms of address and all regions. */
export const changelogFr = defineLanguage(changelogEn)({
  'changelog.reader': 'Qu’est-ce qui a changé ?',
  'changelog.lawyer': 'Modifications des traitements',
  'changelog.authority': 'Modifications du registre des activités de traitement',
  'changelog.none': 'Rien n’a changé.',
  'changelog.announce': 'Une nouvelle finalité doit être annoncée aux personnes avant de commencer ({article}) :',
  'changelog.new': 'Nouveau.',
  'changelog.gone': 'Ne figure plus dans ce document.',
  'changelog.renamed': 'Ancien nom : {name}.',
  'changelog.longer': 'La durée de conservation est plus longue qu’avant.',
  'changelog.shorter': 'La durée de conservation est plus courte qu’avant.',
  'changelog.now': 'Maintenant : {text}',
  'changelog.before': 'Avant : {text}',
  'changelog.added': 'Nouveau : {text}',
  'changelog.removed': 'Supprimé : {text}',
  'changelog.others': 'Uniquement dans les données du registre',
  'changelog.articles': 'Articles : {articles}.',
});
