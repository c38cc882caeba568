import type { TermPlace, TermSort } from '@verklaar/core';
import type { Position, Range } from 'vscode-languageserver/node';

import { slotOf } from '@verklaar/core';

import type { Server } from '../../feature.js';
import type { Cursor } from './cursor-at.js';

import { codeMarkdown } from '../../words/markdown.js';
import { keyMarkdown } from '../config/key-markdown.js';
import { cursorAt } from './cursor-at.js';
import { retentionMarkdown, termMarkdown } from './term-markdown.js';

/** Words about a range of a text, in Markdown. */
export interface DescribedTerm {
  readonly markdown: string;
  readonly range: Range;
}

/** Sorts that are told with all that the register knows of them (features/hover). */
const ofRegister: readonly TermSort[] = ['activity', 'recipient'];

/**
 * What the word at a position means, in an annotation, a doc comment or the config: a term of the vocabulary, a retention in the
 * words of the statement, a key of the config with its article. The hover of names (features/hover) asks this first.
 */
export function describeTermAt(server: Server, uri: string, position: Position): DescribedTerm | undefined {
  const cursor = cursorAt(server, uri, position);
  if (cursor === undefined || !touches(cursor, position)) return undefined;
  const { known, place } = cursor;
  if (place.isKey) return told(cursor, place.word, keyMarkdown(server, place));
  const { sorts } = slotOf(place);
  if (sorts.includes('retention')) return describeRetentionAt(server, cursor);
  const found = sorts
    .filter((sort) => !ofRegister.includes(sort))
    .flatMap((sort) => termMarkdown(server, sort, place.word.text, known) ?? []);
  return told(cursor, place.word, found[0]);
}

function describeRetentionAt(server: Server, cursor: Cursor): DescribedTerm | undefined {
  const { known, place } = cursor;
  const words = retentionMarkdown(server, place.whole.text, known);
  const id = place.word.text.replace(/^(?:for|law):/u, '');
  const term = (['event', 'state', 'category', 'law'] as const).flatMap(
    (sort) => termMarkdown(server, sort, id, known) ?? [],
  )[0];
  const parts = [`${codeMarkdown(place.whole.text)} · ${server.t('retention')}`, words, term];
  return words === undefined && term === undefined
    ? undefined
    : told(cursor, place.whole, parts.filter((part) => part !== undefined).join('\n\n'));
}

function told(cursor: Cursor, extent: TermPlace['word'], markdown: string | undefined): DescribedTerm | undefined {
  return markdown === undefined ? undefined : { markdown, range: rangeOf(cursor, extent) };
}

function rangeOf({ document }: Cursor, { start, text }: TermPlace['word']): Range {
  return { start: document.positionAt(start), end: document.positionAt(start + text.length) };
}

/** Whether the position is on a word, and not on white space beside one. */
function touches({ document, place }: Cursor, position: Position): boolean {
  const offset = document.offsetAt(position);
  return place.word.text !== '' && offset >= place.word.start && offset <= place.word.start + place.word.text.length;
}
