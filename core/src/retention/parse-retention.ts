import type { RetentionProblem } from './retention-problem.js';
import type { Retention, RetentionClauses, RetentionRule, RetentionTerm } from './retention.js';

import { knownIds } from '../vocabulary/index.js';
import { parseDuration } from './parse-duration.js';
import { clauseStarts, clauseValues, clauseWords, type ClosedClause } from './retention-clauses.js';
import { Mistake, TokenReader } from './token-reader.js';

/** Either the retention or the first mistake in it. */
export type ParsedRetention =
  | { readonly retention: Retention; readonly problem?: undefined }
  | { readonly retention?: undefined; readonly problem: RetentionProblem };

/** Events a period can start from, sorted; own ones are written `x.name` beside them. */
export const knownEvents: readonly string[] = knownIds('event');
/** States during which data can be kept, sorted; own ones are written `x.name` beside them. */
export const knownStates: readonly string[] = knownIds('state');

const termStarts = ['P…', 'until', 'while', 'max(', 'min(', 'criterion('];
const durationExamples = 'P1Y, P6M, P4W, P30D, PT12H';
const deepest = 8;

/** Reads a retention expression (docs/retention.md) into its canonical form. Own events and states are taken as they are. */
export function parseRetention(expression: string): ParsedRetention {
  const reader = new TokenReader(expression);
  try {
    return { retention: readRetention(reader) };
  } catch (mistake) {
    if (mistake instanceof Mistake) return { problem: mistake.problem };
    throw mistake;
  }
}

function readRetention(reader: TokenReader): Retention {
  if (reader.takeIf('none')) {
    if (reader.token.text !== '') reader.fail('noneAlone');
    return { rules: [{ kind: 'none' }] };
  }
  const starts = [reader.token];
  const rules = [readRule(reader)];
  while (reader.takeIf(';')) {
    starts.push(reader.token);
    rules.push(readRule(reader));
  }
  const open = rules.length === 1 ? -1 : rules.findIndex((rule) => rule.for === undefined);
  const start = starts[open];
  if (start !== undefined) {
    throw new Mistake('rulesNeedFor', start);
  }
  return { rules };
}

function readRule(reader: TokenReader): RetentionRule {
  return { ...readTerm(reader, 0), ...readClauses(reader) };
}

function readTerm(reader: TokenReader, depth: number): RetentionTerm {
  const { text } = reader.token;
  switch (text) {
    case 'until': {
      reader.take();
      return { kind: 'until', ...readEvent(reader), ...readPlus(reader) };
    }
    case 'while': {
      reader.take();
      return { kind: 'while', state: readState(reader), ...readPlus(reader) };
    }
    case 'max':
    case 'min': {
      if (depth === deepest) reader.fail('tooDeep');
      reader.take();
      reader.expect('(');
      const of = [readTerm(reader, depth + 1)];
      while (reader.takeIf(',')) of.push(readTerm(reader, depth + 1));
      reader.expect(')', [',']);
      return { kind: text, of };
    }
    case 'criterion': {
      reader.take();
      reader.expect('(');
      if (!/^[A-Za-z][\w.-]*$/.test(reader.token.text)) reader.fail('expected', ['key'], []);
      const key = reader.take().text;
      reader.expect(')');
      return { kind: 'criterion', key };
    }
    default: {
      if (!/^P[\dT-]|^P$/.test(text)) {
        const words = ['until', 'while', 'max', 'min', 'criterion', ...(depth === 0 ? ['none'] : [])];
        reader.fail('expected', depth === 0 ? [...termStarts, 'none'] : termStarts, words);
      }
      const plus = readDuration(reader);
      if (reader.takeIf('after')) return { kind: 'until', ...readEvent(reader), plus };
      return { kind: 'until', event: 'collected', yearEnd: false, plus };
    }
  }
}

function readDuration(reader: TokenReader): string {
  if (parseDuration(reader.token.text) === undefined) reader.fail('badDuration', [durationExamples], []);
  return reader.take().text;
}

function readPlus(reader: TokenReader): { readonly plus?: string } {
  return reader.takeIf('+') ? { plus: readDuration(reader) } : {};
}

function readEvent(reader: TokenReader): { readonly event: string; readonly yearEnd: boolean } {
  if (!reader.takeIf('year-end')) return { event: readEventId(reader, ['year-end(']), yearEnd: false };
  reader.expect('(');
  const event = readEventId(reader, []);
  reader.expect(')');
  return { event, yearEnd: true };
}

function readEventId(reader: TokenReader, others: readonly string[]): string {
  if (!isKnownOrOwn(reader.token.text, knownEvents)) {
    reader.fail('unknownEvent', [...knownEvents, ...others, 'x.…'], knownEvents);
  }
  return reader.take().text;
}

function readState(reader: TokenReader): string {
  if (!isKnownOrOwn(reader.token.text, knownStates)) {
    reader.fail('unknownState', [...knownStates, 'x.…'], knownStates);
  }
  return reader.take().text;
}

function isKnownOrOwn(id: string, known: readonly string[]): boolean {
  return known.includes(id) || /^x\.[A-Za-z][\w.-]*$/.test(id);
}

function readClauses(reader: TokenReader): RetentionClauses {
  const clauses: { -readonly [Name in keyof RetentionClauses]: RetentionClauses[Name] } = {};
  const law: string[] = [];
  for (let { text } = reader.token; text !== '' && text !== ';'; { text } = reader.token) {
    const [name = '', value = ''] = splitClause(text);
    if (name !== 'law' && Object.hasOwn(clauses, name)) reader.fail('clauseTwice');
    switch (name) {
      case 'cap':
        reader.take();
        clauses.cap = readDuration(reader);
        break;
      case 'law':
        if (value === '') reader.fail('unknownValue', ['law:NL-AWR-52'], []);
        law.push(value);
        reader.take();
        break;
      case 'for':
        clauses.for = readCategories(reader, value);
        break;
      case 'ground':
        clauses.ground = readValue(reader, name, value);
        break;
      case 'then':
        clauses.then = readValue(reader, name, value);
        break;
      case 'early':
        clauses.early = readValue(reader, name, value);
        break;
      default:
        reader.fail('expected', [...clauseStarts, ';'], ['after', ...clauseStarts, ...clauseWords]);
    }
  }
  if (law.length > 0) clauses.law = law;
  return clauses;
}

/** `law:NL-AWR-52` is one word; `cap` stands apart from its duration. */
function splitClause(text: string): readonly string[] {
  if (text === 'cap') return ['cap'];
  const colon = text.indexOf(':');
  return colon < 0 ? [] : [text.slice(0, colon), text.slice(colon + 1)];
}

function readValue<Name extends ClosedClause>(
  reader: TokenReader,
  name: Name,
  value: string,
): (typeof clauseValues)[Name][number] {
  const values: readonly (typeof clauseValues)[Name][number][] = clauseValues[name];
  const found = values.find((known) => known === value);
  const written = values.map((known) => `${name}:${known}`);
  if (found === undefined) reader.fail('unknownValue', written);
  reader.take();
  return found;
}

function readCategories(reader: TokenReader, first: string): readonly string[] {
  if (!isCategoryId(first)) reader.fail('unknownValue', ['for:contact.email'], []);
  reader.take();
  const categories = [first];
  while (reader.takeIf(',')) {
    if (!isCategoryId(reader.token.text)) reader.fail('expected', ['contact.email'], []);
    categories.push(reader.take().text);
  }
  return categories;
}

function isCategoryId(text: string): boolean {
  return /^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*$/.test(text);
}
