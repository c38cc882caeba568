import type { Register } from '../../model/register.js';

import { unique } from '../../model/ordering.js';
import { selectActivities } from '../../model/select-activities.js';
import { defineChecks } from '../define-checks.js';
import { textPatterns } from '../own-text-patterns.js';
import { ownTexts, textIn } from '../own-texts.js';
import { codeWordIn, codeWordsOf } from '../text-lint/code-words.js';
import { mixedForms } from '../text-lint/mixed-forms.js';
import { countWords, longSentences } from '../text-lint/readability.js';
import { stiffWords } from '../text-lint/stiff-words.js';
import { textsMatching } from '../texts-matching.js';

/** Texts that tell a purpose, an interest or a recipient: vague words there leave the reader guessing. */
const mustBeExact: readonly string[] = ['description', 'interest', 'purpose', 'retentionReason'];

/** Languages that serve the people of a market: one of them is enough. */
const marketLanguages: Readonly<Record<string, readonly string[]>> = {
  BE: ['nl', 'fr', 'de'],
  DE: ['de'],
  FR: ['fr'],
  LU: ['fr', 'de', 'lb'],
  NL: ['nl'],
};

function languagesOf(register: Register): readonly string[] {
  return unique([
    ...register.statements.flatMap((statement) => statement.languages),
    ...(register.registerLanguages ?? []),
  ]);
}

/** Whether some statement in the language tells what the text belongs to. Texts of no activity reach every statement. */
function reachesStatement(register: Register, activity: string | undefined, language: string): boolean {
  return register.statements
    .filter((statement) => statement.languages.includes(language))
    .some(
      (statement) =>
        activity === undefined || selectActivities(register, statement).some((selected) => selected.id === activity),
    );
}

/** The organisation's own words (Art. 12(1) GDPR). */
export const textChecks = defineChecks({
  TX01: {
    severity: 'warning',
    articles: ['GDPR recital 26', 'GDPR 4(5)'],
    blocks: 'none',
    rows: ['S63'],
    message: {
      en: '"{text}" is said of data that carry identifiers.',
      nl: '"{text}" staat bij gegevens die tot een persoon te herleiden zijn.',
    },
    remedy: {
      en: 'Say what is done (shortened, pseudonymised, added up); anonymous is only what nobody can trace back.',
      nl: 'Zeg wat er gebeurt (ingekort, gepseudonimiseerd, opgeteld); anoniem is alleen wat niemand kan herleiden.',
    },
    run: ({ register }) =>
      textsMatching(
        register,
        textPatterns.anonymous,
        ({ activity, subject }) =>
          (activity !== undefined && activity.data.length > 0) ||
          subject.startsWith('/terminalAccess/') ||
          subject.startsWith('/recipients/'),
      ),
  },
  TX02: {
    severity: 'warning',
    articles: ['GDPR 12(1)', 'GDPR 5(1)(b)'],
    blocks: 'none',
    rows: ['S01', 'S22'],
    message: {
      en: '"{text}" is vague.',
      nl: '"{text}" is vaag.',
    },
    remedy: {
      en: 'Say what happens: which data, which recipient, when.',
      nl: 'Zeg wat er gebeurt: welke gegevens, welke ontvanger, wanneer.',
    },
    run: ({ register }) =>
      textsMatching(register, textPatterns.vague, ({ property }) => mustBeExact.includes(property)),
  },
  TX03: {
    severity: 'warning',
    articles: ['GDPR 5(1)(a)'],
    blocks: 'none',
    message: {
      en: '"{text}" promises what nobody can promise.',
      nl: '"{text}" belooft wat niemand kan beloven.',
    },
    remedy: {
      en: 'Say which measures are taken instead.',
      nl: 'Zeg in plaats daarvan welke maatregelen er zijn.',
    },
    run: ({ register }) => textsMatching(register, textPatterns.absolute),
  },
  TX04: {
    severity: 'info',
    articles: ['GDPR 12(1)', 'GDPR 13(3)'],
    blocks: 'none',
    message: {
      en: '"{text}": changes are made without a promise to tell people.',
      nl: '"{text}": wijzigingen zonder toezegging dat mensen het horen.',
    },
    remedy: {
      en: 'Say in `changes.announced` of the config how changes are announced.',
      nl: 'Zeg in `changes.announced` van de config hoe wijzigingen worden aangekondigd.',
    },
    run: ({ register }) => textsMatching(register, textPatterns.unilateral),
  },
  TX05: {
    severity: 'warning',
    articles: ['GDPR 12(1)'],
    blocks: 'none',
    rows: ['S01'],
    message: {
      en: 'The text shows "{text}", a code that no reader knows.',
      nl: 'De tekst toont "{text}", een code die geen lezer kent.',
    },
    remedy: {
      en: 'Write what it stands for; a law by its name, with the article after it.',
      nl: 'Schrijf waar het voor staat; een wet met haar naam, en het artikel erachter.',
    },
    run: ({ register }) => {
      const codes = codeWordsOf(register);
      return ownTexts(register).flatMap(({ subject, texts, evidence }) =>
        Object.entries(texts).flatMap(([language, text]) => {
          const code = codeWordIn(text, codes);
          return code === undefined ? [] : [{ subject, params: { text: code, language }, evidence }];
        }),
      );
    },
  },
  TX06: {
    severity: 'info',
    articles: ['GDPR 12(1)'],
    blocks: 'none',
    rows: ['S01'],
    message: {
      en: '"{text}" is not how people speak.',
      nl: '"{text}" is niet hoe mensen praten.',
    },
    remedy: {
      en: 'Use the plain word, and a verb for what happens.',
      nl: 'Gebruik het gewone woord, en een werkwoord voor wat er gebeurt.',
    },
    run: ({ register }) => textsMatching(register, stiffWords),
  },
  TX07: {
    severity: 'warning',
    articles: ['GDPR 12(1)'],
    blocks: 'none',
    rows: ['S01'],
    message: {
      en: '"{text}" addresses the reader in another form than statement "{statement}" in {language}, which is {form}.',
      nl: '"{text}" spreekt de lezer anders aan dan verklaring "{statement}" in {language}, die {form} is.',
    },
    remedy: {
      en: 'Write the text in the form of the statement, or set `form` of the statement; a text without either serves both.',
      nl: 'Schrijf de tekst in de vorm van de verklaring, of zet `form` van de verklaring; een tekst zonder aanspreking past bij beide.',
    },
    run: ({ register }) => mixedForms(register),
  },
  S01: {
    severity: 'warning',
    articles: ['GDPR 12(1)'],
    blocks: 'none',
    message: {
      en: 'A sentence of {words} words is hard to read: "{text}".',
      nl: 'Een zin van {words} woorden leest moeilijk: "{text}".',
    },
    remedy: {
      en: 'Split it; at most 25 words, 15 on average.',
      nl: 'Splits hem; ten hoogste 25 woorden, gemiddeld 15.',
    },
    run: ({ register }) =>
      ownTexts(register).flatMap(({ subject, texts, evidence }) =>
        Object.values(texts)
          .flatMap(longSentences)
          .map((text) => ({ subject, params: { text, words: String(countWords(text)) }, evidence })),
      ),
  },
  S02: {
    severity: 'warning',
    articles: ['GDPR 12(1)'],
    blocks: 'statement',
    message: {
      en: 'There is no text in {language} ({place}).',
      nl: 'Er is geen tekst in {language} ({place}).',
    },
    remedy: {
      en: 'Write the text in that language, or add the language to the statement.',
      nl: 'Schrijf de tekst in die taal, of voeg de taal toe aan de verklaring.',
    },
    run: ({ register }) => [
      ...ownTexts(register).flatMap(({ subject, texts, activity, evidence }) =>
        languagesOf(register)
          .filter((language) => textIn(texts, language) === undefined)
          .map((language) => ({
            subject,
            params: { language, place: subject },
            evidence,
            severity: reachesStatement(register, activity?.id, language) ? ('error' as const) : ('warning' as const),
          })),
      ),
      ...register.statements.flatMap((statement) =>
        register.markets
          .filter((market) => {
            const wanted = marketLanguages[market];
            return wanted && !statement.languages.some((tag) => wanted.includes(tag.split('-', 1)[0] ?? tag));
          })
          .map((market) => ({
            subject: `/statements/${statement.id}/languages`,
            params: { language: (marketLanguages[market] ?? []).join(' / '), place: market },
          })),
      ),
    ],
  },
});
