import { defineLanguage } from '../message.js';
import { changelogEn } from './en.js';

/** The same in German, for both forms of address. */
export const changelogDe = defineLanguage(changelogEn)({
  'changelog.reader': 'Was hat sich geändert?',
  'changelog.lawyer': 'Änderungen der Verarbeitungen',
  'changelog.authority': 'Änderungen im Verzeichnis von Verarbeitungstätigkeiten',
  'changelog.none': 'Es hat sich nichts geändert.',
  'changelog.announce': 'Von einem neuen Zweck müssen die Menschen vorher erfahren ({article}):',
  'changelog.new': 'Neu.',
  'changelog.gone': 'Steht nicht mehr in diesem Dokument.',
  'changelog.renamed': 'Früherer Name: {name}.',
  'changelog.longer': 'Die Speicherdauer ist länger als zuvor.',
  'changelog.shorter': 'Die Speicherdauer ist kürzer als zuvor.',
  'changelog.now': 'Jetzt: {text}',
  'changelog.before': 'Zuvor: {text}',
  'changelog.added': 'Neu: {text}',
  'changelog.removed': 'Entfallen: {text}',
  'changelog.others': 'Nur in den Daten des Verzeichnisses',
  'changelog.articles': 'Artikel: {articles}.',
});
