import { defineLanguage } from '../message.js';
import { editsEn } from './en.js';

/** The same in Dutch, for both forms of address and both regions. */
export const editsNl = defineLanguage(editsEn)({
  'edits.comment':
    'Gemaakt door Verklaar. Bewerkingen van deze tekst blijven bewaard als hij opnieuw gemaakt wordt. Na een bewerking: verklaar report',
  'edits.page':
    'Gemaakt door Verklaar. Bewerkingen horen in de tekst naast deze pagina (het bestand met dezelfde naam op .md); voer daarna uit: verklaar report',
  'edits.base':
    'De tekst zoals Verklaar hem het laatst maakte, zonder bewerkingen. Niet aanpassen: bewerkingen worden ermee vergeleken.',
  'edits.conflict.title': 'Conflict: twee teksten voor één plaats.',
  'edits.conflict.edited':
    'Eerst de bewerkte tekst. Ook de tekst uit de code is veranderd; die volgt daarna. Eén van beide moet weg.',
  'edits.conflict.generatedTitle': 'De tekst uit de code:',
  'edits.conflict.removedTitle': 'Conflict: een passage die geschrapt was.',
  'edits.conflict.removed':
    'De code zegt hier nu iets anders. Schrap de tekst opnieuw, of schrap deze regel om hem te houden.',
  'edits.conflict.droppedTitle': 'Conflict: een passage die bewerkt was.',
  'edits.conflict.dropped':
    'De code zegt hier niets meer. Schrap de bewerkte tekst, of schrap deze regel om hem te houden.',
  'edits.conflict.end': 'Einde van het conflict.',
});
