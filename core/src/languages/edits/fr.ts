import { defineLanguage } from '../message.js';
import { editsEn } from './en.js';

/** The same in French, for both forms of address and all regions. */
export const editsFr = defineLanguage(editsEn)({
  'edits.comment':
    'Généré par Verklaar. Les modifications de ce texte sont conservées quand il est refait. Après une modification, lancer : verklaar report',
  'edits.page':
    'Généré par Verklaar. Les modifications se font dans le texte voisin de cette page (le fichier du même nom en .md) ; lancer ensuite : verklaar report',
  'edits.base':
    'Le texte tel que Verklaar l’a fait la dernière fois, sans modifications. À ne pas changer : les modifications lui sont comparées.',
  'edits.conflict.title': 'Conflit : deux textes pour un même endroit.',
  'edits.conflict.edited':
    'D’abord le texte modifié. Le texte issu du code a changé aussi ; il suit. L’un des deux est à supprimer.',
  'edits.conflict.generatedTitle': 'Le texte issu du code :',
  'edits.conflict.removedTitle': 'Conflit : un passage supprimé.',
  'edits.conflict.removed':
    'Le code dit maintenant autre chose ici. Supprimer de nouveau le texte, ou supprimer cette ligne pour le garder.',
  'edits.conflict.droppedTitle': 'Conflit : un passage modifié.',
  'edits.conflict.dropped':
    'Le code ne dit plus rien ici. Supprimer le texte modifié, ou supprimer cette ligne pour le garder.',
  'edits.conflict.end': 'Fin du conflit.',
});
