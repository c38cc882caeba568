import { defineLanguage } from '../message.js';
import { pageEn } from './en.js';

/** What stands around every document, in German, for both forms of address and all regions. */
export const pageDe = defineLanguage(pageEn)({
  'page.draft': 'Entwurf, von einer Person zu prüfen.',
  'page.approvedBefore': 'Freigegeben ist die Fassung {version}, die ab dem {date} gilt.',
  'page.since': 'Gilt ab dem {date}.',
  'page.missing':
    '{count, plural, one {Eine Angabe fehlt; sie ist im Text markiert.} other {# Angaben fehlen; sie sind im Text markiert.}}',
  'page.placeholder': '[NOCH ZU ERGÄNZEN — {item}]',
  'page.skip': 'Zum Text',
  'page.contents': 'Auf dieser Seite',
  'page.made': 'Mit Verklaar aus dem Code der Anwendung und ihrer Konfiguration erstellt.',
});
