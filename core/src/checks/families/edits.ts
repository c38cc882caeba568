import { defineChecks } from '../define-checks.js';

/** Edits of documents and texts of one's own. Raised where these are read and put into documents. */
export const editChecks = defineChecks({
  ED01: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: 'Two texts stand here for one place: an edited one, and one from the code that changed after the edit.',
      nl: 'Hier staan twee teksten voor één plaats: een bewerkte, en een uit de code die na de bewerking veranderde.',
    },
    remedy: {
      en: 'Delete one of the two texts and run `verklaar report`; the marked lines around them then go.',
      nl: 'Schrap één van beide teksten en voer `verklaar report` uit; de gemarkeerde regels errond verdwijnen dan.',
    },
  },
  ED02: {
    severity: 'warning',
    articles: [],
    blocks: 'none',
    message: {
      en: 'No document shows this as it is meant: {problem}.',
      nl: 'Geen document toont dit zoals het bedoeld is: {problem}.',
    },
    remedy: {
      en: 'Write it as text, or as a link to an address with `https:`, `mailto:` or `tel:`.',
      nl: 'Schrijf het als tekst, of als koppeling naar een adres met `https:`, `mailto:` of `tel:`.',
    },
  },
  ED03: {
    severity: 'error',
    articles: [],
    blocks: 'none',
    message: {
      en: 'This text of your own stands in no document: {problem}.',
      nl: 'Deze eigen tekst staat in geen enkel document: {problem}.',
    },
    remedy: {
      en: 'Move it to a place that exists, or remove it; `verklaar explain texts` lists all places.',
      nl: 'Verplaats ze naar een plaats die bestaat, of verwijder ze; `verklaar explain texts` noemt alle plaatsen.',
    },
  },
  ED04: {
    severity: 'warning',
    articles: [],
    blocks: 'none',
    message: {
      en: 'The text of your own for `{place}` is missing in {languages}.',
      nl: 'De eigen tekst voor `{place}` ontbreekt in {languages}.',
    },
    remedy: {
      en: 'Write it in every language of the document: `texts/<language>/{place}.md`.',
      nl: 'Schrijf ze in elke taal van het document: `texts/<taal>/{place}.md`.',
    },
  },
  ED05: {
    severity: 'error',
    articles: [],
    blocks: 'none',
    message: {
      en: 'This text of your own cannot be read: {problem}.',
      nl: 'Deze eigen tekst kan niet gelezen worden: {problem}.',
    },
    remedy: {
      en: 'Save it as a plain Markdown file in UTF-8, with some words in it.',
      nl: 'Bewaar ze als gewoon Markdownbestand in UTF-8, met woorden erin.',
    },
  },
  ED06: {
    severity: 'warning',
    articles: [],
    blocks: 'none',
    message: {
      en: 'What this text stands instead of was not read since it changed: {language}, {hash}.',
      nl: 'Wat deze tekst vervangt, is niet gelezen sinds het veranderde: {language}, {hash}.',
    },
    remedy: {
      en: 'Hold your text against what the code says (move the file away and run `verklaar report`); then put `<!-- replaces: {hash} -->` on its first line.',
      nl: 'Leg uw tekst naast wat de code zegt (verplaats het bestand en voer `verklaar report` uit); zet dan `<!-- replaces: {hash} -->` op de eerste regel.',
    },
  },
});
