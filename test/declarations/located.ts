import type { Fact, TermFact } from '../../core/src/facts/facts.js';
import type { Json, Located } from '../../core/src/facts/located.js';
import type { Span } from '../../core/src/facts/location.js';

import { readText } from '../../core/src/config/read/read-text.js';

/** What a reader would yield for a value written as JSON in a file: the value with the place of each part. */
export function locate<T>(text: string, file = 'src/privacy.ts'): Located<T> {
  const { located } = readText(text, file);
  if (located === undefined) throw new Error(`No JSON: ${text}`);
  return located as unknown as Located<T>;
}

const evidence = (symbol: string, file = 'src/privacy.ts') => ({ file, symbol });

export function activity(text: string, symbol = 'hr', file?: string): Fact {
  return { kind: 'activity', declaration: locate(text, file), evidence: evidence(symbol, file) };
}

export function recipient(text: string, symbol = 'brevo'): Fact {
  return { kind: 'recipient', declaration: locate(text), evidence: evidence(symbol) };
}

export function field(text: string, name = 'email'): Fact {
  return {
    kind: 'personalField',
    owner: 'src/user.ts#User',
    name,
    form: 'decorator',
    declaration: locate(text, 'src/user.ts'),
    evidence: evidence(`User.${name}`, 'src/user.ts'),
  };
}

export function term(kind: TermFact['term'], text: string, symbol = 'term'): Fact {
  return { kind: 'term', term: kind, declaration: locate(text), evidence: evidence(symbol) };
}

/** The value that a fact declares. */
export function declared(fact: Fact | undefined): Json | undefined {
  if (fact === undefined || !('declaration' in fact)) return undefined;
  return fact.declaration.value as unknown as Json;
}

/** `1:5-1:9`. */
export function show(span: Span | undefined): string {
  return span ? `${span.start.line}:${span.start.column}-${span.end.line}:${span.end.column}` : 'nowhere';
}
