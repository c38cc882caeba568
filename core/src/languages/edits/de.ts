import { defineLanguage } from '../message.js';
import { editsEn } from './en.js';

/** The same in German, for both forms of address and all regions. */
export const editsDe = defineLanguage(editsEn)({
  'edits.comment':
    'Erzeugt von Verklaar. Änderungen an diesem Text bleiben erhalten, wenn er neu erzeugt wird. Nach einer Änderung ausführen: verklaar report',
  'edits.page':
    'Erzeugt von Verklaar. Änderungen gehören in den Text neben dieser Seite (die gleichnamige Datei mit .md); danach ausführen: verklaar report',
  'edits.base':
    'Der Text, wie Verklaar ihn zuletzt erzeugt hat, ohne Änderungen. Nicht bearbeiten: Änderungen werden damit verglichen.',
  'edits.conflict.title': 'Konflikt: zwei Texte für eine Stelle.',
  'edits.conflict.edited':
    'Zuerst der bearbeitete Text. Auch der Text aus dem Code hat sich geändert; er folgt danach. Einer von beiden ist zu löschen.',
  'edits.conflict.generatedTitle': 'Der Text aus dem Code:',
  'edits.conflict.removedTitle': 'Konflikt: eine gelöschte Stelle.',
  'edits.conflict.removed':
    'Der Code sagt hier jetzt etwas anderes. Den Text erneut löschen, oder diese Zeile löschen, um ihn zu behalten.',
  'edits.conflict.droppedTitle': 'Konflikt: eine bearbeitete Stelle.',
  'edits.conflict.dropped':
    'Der Code sagt hier nichts mehr. Den bearbeiteten Text löschen, oder diese Zeile löschen, um ihn zu behalten.',
  'edits.conflict.end': 'Ende des Konflikts.',
});
