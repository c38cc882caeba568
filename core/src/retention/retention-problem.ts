/** What can be wrong with a retention expression. */
export type RetentionProblemKey =
  | 'badDuration'
  | 'clauseTwice'
  | 'expected'
  | 'noneAlone'
  | 'rulesNeedFor'
  | 'tooDeep'
  | 'unknownEvent'
  | 'unknownState'
  | 'unknownValue';

/** The first mistake in a retention expression, with its place. */
export interface RetentionProblem {
  readonly key: RetentionProblemKey;
  readonly params: {
    /** The word that stands there; empty at the end of the expression. */
    readonly found: string;
    /** What could stand there, joined by commas. */
    readonly expected: string;
    /** The word that was probably meant; empty when none is near. */
    readonly nearest: string;
  };
  /** In UTF-16 units from the start of the expression. */
  readonly offset: number;
  /** 0 at the end of the expression. */
  readonly length: number;
}

const texts: Readonly<Record<RetentionProblemKey, { readonly en: string; readonly nl: string }>> = {
  expected: { en: '{found} is not expected here', nl: '{found} wordt hier niet verwacht' },
  badDuration: { en: '{found} is no duration', nl: '{found} is geen duur' },
  unknownEvent: { en: '{found} is no known event', nl: '{found} is geen bekende gebeurtenis' },
  unknownState: { en: '{found} is no known state', nl: '{found} is geen bekende toestand' },
  unknownValue: { en: '{found} has no known value', nl: '{found} heeft geen bekende waarde' },
  clauseTwice: { en: '{found} is given twice', nl: '{found} staat er tweemaal' },
  noneAlone: {
    en: '{found} follows "none", which stands alone',
    nl: '{found} staat na "none", dat alleen hoort te staan',
  },
  rulesNeedFor: {
    en: 'one of several rules names no categories with for:',
    nl: 'een van meerdere regels noemt geen categorieën met for:',
  },
  tooDeep: { en: 'max and min are nested too deeply', nl: 'max en min zijn te diep genest' },
};

const phrases = {
  en: { end: 'the end', expected: '; expected: ', nearest: '. Did you mean ' },
  nl: { end: 'het einde', expected: '; verwacht: ', nearest: '. Bedoelde u ' },
};

/** Says what is wrong, in one line without a full stop. */
export function describeRetentionProblem(problem: RetentionProblem, language: 'en' | 'nl'): string {
  const { found, expected, nearest } = problem.params;
  const phrase = phrases[language];
  const what = texts[problem.key][language].replace('{found}', () => (found === '' ? phrase.end : `"${found}"`));
  const wanted = expected === '' ? '' : `${phrase.expected}${expected}`;
  return nearest === '' ? `${what}${wanted}` : `${what}${wanted}${phrase.nearest}"${nearest}"?`;
}
