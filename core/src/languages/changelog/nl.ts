import { defineLanguage } from '../message.js';
import { changelogEn } from './en.js';

/** The same in Dutch, for both forms of address and both regions. */
export const changelogNl = defineLanguage(changelogEn)({
  'changelog.reader': 'Wat is er veranderd?',
  'changelog.lawyer': 'Wijzigingen in de verwerkingen',
  'changelog.authority': 'Wijzigingen in het register van verwerkingen',
  'changelog.none': 'Er is niets veranderd.',
  'changelog.announce': 'Een nieuw doel moet vooraf bekend zijn bij de mensen om wie het gaat ({article}):',
  'changelog.new': 'Nieuw.',
  'changelog.gone': 'Staat er niet meer in.',
  'changelog.renamed': 'Heette eerst: {name}.',
  'changelog.longer': 'De bewaartermijn is langer geworden.',
  'changelog.shorter': 'De bewaartermijn is korter geworden.',
  'changelog.now': 'Nu: {text}',
  'changelog.before': 'Eerst: {text}',
  'changelog.added': 'Nieuw: {text}',
  'changelog.removed': 'Vervallen: {text}',
  'changelog.others': 'Alleen in de gegevens van het register',
  'changelog.articles': 'Artikelen: {articles}.',
});
