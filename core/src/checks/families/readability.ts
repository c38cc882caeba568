import type { Register } from '../../model/register.js';

import { sortBy, unique } from '../../model/ordering.js';
import { pointer } from '../../model/pointer.js';
import { type Raised, defineChecks } from '../define-checks.js';
import { type OwnText, ownTexts } from '../own-texts.js';
import { countWords, longList, longOnAverage, splitSentences } from '../text-lint/readability.js';

/** Words in which an activity must be told; its own texts are a part of them. */
const mostWords = 120;
/** Times that a reader meets a sentence before it is noise. */
const mostTimes = 2;
/** Texts of an activity that its part of a statement quotes. */
const quoted: ReadonlySet<string> = new Set(['description', 'interest', 'retentionReason', 'consequence', 'withdraw']);

interface Measured {
  readonly text: string;
  readonly language: string;
  readonly own: OwnText;
}

function everyText(register: Register): readonly Measured[] {
  return ownTexts(register).flatMap((own) =>
    Object.entries(own.texts).map(([language, text]) => ({ text, language, own })),
  );
}

function raise({ own, language }: Measured, params: Readonly<Record<string, string>>): Raised {
  return { subject: own.subject, params: { ...params, language }, evidence: own.evidence };
}

/** Whole sentences that own texts of activities say more often than a reader can bear, by language. */
function repetitions(register: Register): readonly Raised[] {
  const said = new Map<string, Measured[]>();
  for (const measured of everyText(register)) {
    if (measured.own.activity === undefined || !quoted.has(measured.own.property)) continue;
    for (const sentence of splitSentences(measured.text)) {
      if (!/[.!?]$/u.test(sentence) || countWords(sentence) < 4) continue;
      const key = `${measured.language} ${sentence}`;
      said.set(key, [...(said.get(key) ?? []), { ...measured, text: sentence }]);
    }
  }
  return [...said.values()].flatMap((all) => {
    const [first] = sortBy(all, ({ own }) => own.subject);
    const places = unique(all.map(({ own }) => own.subject)).length;
    return first === undefined || places <= mostTimes
      ? []
      : [raise(first, { text: first.text, times: String(places) })];
  });
}

/** The words that own texts alone put into the part of each activity, in the language that has most; by activity. */
function wordsByActivity(register: Register): ReadonlyMap<string, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, language, own } of everyText(register)) {
    if (own.activity === undefined || !quoted.has(own.property)) continue;
    const languages = counts.get(own.activity.id) ?? new Map<string, number>();
    languages.set(language, (languages.get(language) ?? 0) + countWords(text));
    counts.set(own.activity.id, languages);
  }
  return new Map([...counts].map(([id, languages]) => [id, Math.max(...languages.values())]));
}

/** Whether own texts can be read (Art. 12(1) GDPR): measures, where words are a matter of the other checks of texts. */
export const readabilityChecks = defineChecks({
  TX08: {
    severity: 'info',
    articles: ['GDPR 12(1)'],
    blocks: 'none',
    rows: ['S01'],
    message: {
      en: 'A sentence lists {items} things.',
      nl: 'Een zin somt {items} dingen op.',
    },
    remedy: {
      en: 'Group what belongs together; at most seven things in a list.',
      nl: 'Groepeer wat bij elkaar hoort; ten hoogste zeven dingen in een opsomming.',
    },
    run: ({ register }) =>
      everyText(register).flatMap((measured) => {
        const items = longList(measured.text);
        return items === undefined ? [] : [raise(measured, { items: String(items) })];
      }),
  },
  TX09: {
    severity: 'info',
    articles: ['GDPR 12(1)'],
    blocks: 'none',
    rows: ['S01'],
    message: {
      en: 'The sentences of this text have {words} words on average.',
      nl: 'De zinnen van deze tekst tellen gemiddeld {words} woorden.',
    },
    remedy: {
      en: 'Make some of them shorter; 15 words on average.',
      nl: 'Maak er een paar korter; gemiddeld 15 woorden.',
    },
    run: ({ register }) =>
      everyText(register).flatMap((measured) => {
        const words = longOnAverage(measured.text);
        return words === undefined ? [] : [raise(measured, { words: String(words) })];
      }),
  },
  TX10: {
    severity: 'info',
    articles: ['GDPR 12(1)'],
    blocks: 'none',
    rows: ['S01'],
    message: {
      en: '"{text}" is said {times} times.',
      nl: '"{text}" staat er {times} keer.',
    },
    remedy: {
      en: 'Say it once, or say of each activity what is its own.',
      nl: 'Zeg het één keer, of zeg van elke verwerking wat eigen aan haar is.',
    },
    run: ({ register }) => repetitions(register),
  },
  TX11: {
    severity: 'info',
    articles: ['GDPR 12(1)'],
    blocks: 'none',
    rows: ['S01', 'S12'],
    message: {
      en: 'The texts of "{activity}" have {words} words, before anything else is told of it.',
      nl: 'De teksten van "{activity}" tellen {words} woorden, voordat er iets anders over gezegd is.',
    },
    remedy: {
      en: 'Tell an activity in at most 120 words; what goes further is another activity or another document.',
      nl: 'Vertel een verwerking in ten hoogste 120 woorden; wat verder gaat is een andere verwerking of een ander document.',
    },
    run: ({ register }) =>
      [...wordsByActivity(register)]
        .filter(([, words]) => words > mostWords)
        .map(([activity, words]) => ({
          subject: pointer('activities', activity, 'description'),
          params: { activity, words: String(words) },
        })),
  },
});
