import type { KnownTerms } from './known-terms.js';

import { statutoryPeriods } from '../law/index.js';
import { knownEvents, knownStates, parseRetention } from '../retention/index.js';
import { clauseWords } from '../retention/retention-clauses.js';
import { knownIds } from '../vocabulary/index.js';

/** A word that may follow in a retention expression, and the expression with it. */
export interface RetentionStep {
  readonly word: string;
  readonly sort: 'category' | 'clause' | 'event' | 'expression' | 'keyword' | 'period' | 'state';
  /** The expression up to and with this word. */
  readonly text: string;
}

const usualPeriods = ['P30D', 'P6M', 'P1Y', 'P2Y', 'P3Y', 'P5Y', 'P7Y', 'P10Y', 'P4W', 'PT24H'];

/**
 * What may come next, by the grammar of retention alone: every word that could follow is tried behind what is written, and
 * kept when the parser finds no mistake before its end.
 *
 * @param before - What stands before the word that is being typed.
 * @param typed - That word as far as it is there: tells which period is meant.
 */
export function retentionSteps(
  before: string,
  typed: string,
  known: KnownTerms,
  activity?: string,
): readonly RetentionStep[] {
  const lead = before === '' || /[\s(,;+]$/u.test(before) ? before : `${before} `;
  const step = (sort: RetentionStep['sort'], word: string): RetentionStep => ({ word, sort, text: `${lead}${word}` });
  const whole = before.trim() === '' ? known.retentions.slice(0, 8).map((word) => step('expression', word)) : [];
  const steps = [
    ...periodsFor(typed).map((word) => step('period', word)),
    ...['after', 'until', 'while', 'year-end(', '+', 'max(', 'min(', 'none', 'criterion('].map((word) =>
      step('keyword', word),
    ),
    ...eventsInOrder(known, activity).map((word) => step('event', word)),
    ...[...knownStates, ...(known.terms.states ?? []).map(({ id }) => id)].map((word) => step('state', word)),
    ...[')', ',', ';'].map((word) => step('keyword', word)),
    ...clausesFor(typed, known).map((word) => step('clause', word)),
    ...(typed.startsWith('for:') ? [] : categoriesIn(known).map((word) => step('category', word))),
  ];
  const words = new Set(whole.map(({ word }) => word));
  return [...whole, ...steps.filter(({ word, text }) => !words.has(word) && mayStand(text, word))];
}

/** Whether an expression is right, or lacks only what comes behind it. */
function mayStand(text: string, word: string): boolean {
  const { problem } = parseRetention(text);
  if (problem === undefined) return true;
  if (problem.key === 'rulesNeedFor') return word === ';';
  return problem.params.found === '' && problem.key !== 'noneAlone';
}

/** `P1` may become `P1D`, `P1W`, `P1M` or `P1Y`. */
function periodsFor(typed: string): readonly string[] {
  const [, number] = /^(PT?\d+)[A-Z]?$/u.exec(typed) ?? [];
  if (number === undefined) return usualPeriods;
  return (number.startsWith('PT') ? ['H', 'M'] : ['D', 'W', 'M', 'Y']).map((unit) => `${number}${unit}`);
}

function clausesFor(typed: string, known: KnownTerms): readonly string[] {
  const isNear = (ref: string): boolean =>
    known.markets.length === 0 || known.markets.some((market) => ref.startsWith(`${market}-`));
  const prescribed = statutoryPeriods.map(({ ref }) => ref).filter((ref) => typed.startsWith('law:') || isNear(ref));
  const references = [...Object.keys(known.laws), ...prescribed];
  return [
    'cap',
    ...clauseWords,
    ...references.map((ref) => `law:${ref}`),
    ...(typed.startsWith('for:') ? categoriesIn(known).map((id) => `for:${id}`) : ['for:contact.email']),
  ];
}

function categoriesIn({ terms }: KnownTerms): readonly string[] {
  return [...knownIds('category'), ...(terms.categories ?? []).map(({ id }) => id)];
}

/** Events of the activity by its name first (`newsletter.unsubscribe` in `newsletter`), then those in use, own ones, the rest. */
function eventsInOrder(known: KnownTerms, activity: string | undefined): readonly string[] {
  const own = (known.terms.events ?? []).map(({ id }) => id);
  const words = new Set((activity ?? '').split('-').filter((word) => word.length > 2));
  const all = [...knownEvents, ...own];
  const isOfActivity = (id: string): boolean => id.split('.').some((part) => words.has(part));
  return [
    ...new Set([...all.filter(isOfActivity), ...known.events.filter((id) => all.includes(id)), ...own, ...knownEvents]),
  ];
}
