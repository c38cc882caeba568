import type { Fact } from '../facts/facts.js';
import type { Finding } from '../facts/finding.js';
import type { Located } from '../facts/located.js';
import type { LocatedDeclaration } from './located-declaration.js';
import type { TermLookup } from './term-lookup.js';

import { parseRetention, type RetentionRule, type RetentionTerm } from '../retention/index.js';
import { suggest } from '../vocabulary/index.js';
import { findingAbout } from './declaration-findings.js';
import { appendStep } from './shape/json-pointer.js';
import { spanInText } from './span-in-text.js';

interface Word {
  readonly kind: 'category' | 'event' | 'state';
  readonly id: string;
}

/**
 * Own words inside retention expressions that nobody declared: an event or state (AN18: the period is known, its wording is not), or
 * a category named by `for:` (AN02).
 */
export function checkRetentionWords(
  fact: Fact,
  declaration: LocatedDeclaration,
  located: Located<unknown>,
  terms: TermLookup,
): readonly Finding[] {
  return retentionsIn(located.value, '').flatMap(({ pointer, text }) =>
    wordsOf(text)
      .filter(({ kind, id }) => !terms.isKnown(kind, id))
      .map(({ kind, id }) => {
        const suggestion = suggest(id, terms.known(kind)) ?? '';
        const at = spanInText(located, pointer, text, text.indexOf(id), id.length);
        return kind === 'category'
          ? findingAbout(fact, declaration, located, pointer, {
              id: 'AN02',
              severity: 'error',
              params: { value: id, property: 'retention', suggestion },
              at,
            })
          : findingAbout(fact, declaration, located, pointer, {
              id: 'AN18',
              severity: 'warning',
              params: { event: id, suggestion },
              at,
            });
      }),
  );
}

/** Every retention expression in a declaration that has been found right. */
function retentionsIn(value: unknown, pointer: string): readonly { readonly pointer: string; readonly text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const inside = appendStep(pointer, key);
    return key === 'retention' && typeof part === 'string'
      ? [{ pointer: inside, text: part }]
      : retentionsIn(part, inside);
  });
}

function wordsOf(text: string): readonly Word[] {
  const words = (parseRetention(text).retention?.rules ?? []).flatMap((rule: RetentionRule): readonly Word[] => [
    ...wordsOfTerm(rule),
    ...(rule.for ?? []).map((id): Word => ({ kind: 'category', id })),
  ]);
  return words.filter(
    (word, index) => words.findIndex(({ kind, id }) => kind === word.kind && id === word.id) === index,
  );
}

function wordsOfTerm(term: RetentionTerm): readonly Word[] {
  switch (term.kind) {
    case 'until':
      return [{ kind: 'event', id: term.event }];
    case 'while':
      return [{ kind: 'state', id: term.state }];
    case 'max':
    case 'min':
      return term.of.flatMap(wordsOfTerm);
    case 'criterion':
    case 'none':
      return [];
  }
}
