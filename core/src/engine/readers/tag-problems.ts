import type { Wording } from '../../facts/wording.js';
import type { Region } from '../engine-context.js';

/** Something a comment says that cannot be read. */
export interface TagProblem {
  readonly at: Region;
  readonly problem: Wording;
}

/** What can be wrong with a tag in a doc comment. */
export const tagProblems = {
  behindText: {
    en: 'text stands before it on its line',
    nl: 'er staat tekst voor op zijn regel',
  },
  plainComment: {
    en: 'a comment is read only when it begins with `/**`',
    nl: 'commentaar wordt alleen gelezen als het met `/**` begint',
  },
  nowhere: {
    en: 'it stands on no field, class, interface, type or constant',
    nl: 'hij staat bij geen veld, klasse, interface, type of constante',
  },
  noField: { en: 'it belongs on a field', nl: 'hij hoort bij een veld' },
  noCategory: {
    en: 'it names no category, such as contact.email',
    nl: 'hij noemt geen categorie, zoals contact.email',
  },
  empty: { en: 'it names nothing', nl: 'hij noemt niets' },
  noIds: { en: 'expected ids separated by commas', nl: "hier horen id's met komma's ertussen" },
  afterCategory: {
    en: 'after the category comes `for`, a comma, or options in braces',
    nl: 'na de categorie komt `for`, een komma, of opties tussen accolades',
  },
  shortForm: {
    en: 'the short form is: category, retention, legal basis',
    nl: 'de korte vorm is: categorie, bewaartermijn, grondslag',
  },
  deep: { en: 'it is nested too deeply', nl: 'hij is te diep genest' },
  alias: { en: 'an alias has no value of its own', nl: 'een alias heeft zelf geen waarde' },
  noPlainData: {
    en: 'only texts, finite numbers, true, false and null are plain data',
    nl: 'alleen teksten, eindige getallen, true, false en null zijn gewone gegevens',
  },
  saidTwice: (key: string): Wording => ({
    en: `\`${key}\` is said twice: before the braces and in them`,
    nl: `\`${key}\` staat er twee keer: voor de accolades en erin`,
  }),
} as const;
