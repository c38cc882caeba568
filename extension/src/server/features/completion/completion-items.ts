import type { Candidate, ConstantReference, TermSort } from '@verklaar/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import { describeTerm, vocabulary } from '@verklaar/core';
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type MarkupContent,
} from 'vscode-languageserver/node';

import type { Server } from '../../feature.js';
import type { Cursor } from './cursor-at.js';

import { describeKey } from '../config/key-markdown.js';
import { labelLanguageOf, sortWords } from './term-markdown.js';

/** What an item says when it is looked at: enough to make its documentation then. */
export interface ItemData {
  readonly uri: string;
  readonly sort: TermSort;
  readonly id: string;
  /** The retention as it would read with this word. */
  readonly retention?: string;
}

/**
 * Candidates as an editor shows them: in their order, found by id and by label, replacing the whole word at the cursor.
 *
 * @param constants - By the ids they stand for: offered before all ids.
 */
export function completionItems(
  server: Server,
  { document, known, place }: Cursor,
  candidates: readonly Candidate[],
  constants: ReadonlyMap<string, ConstantReference> = new Map(),
): readonly CompletionItem[] {
  const canSnippet = server.client.textDocument?.completion?.completionItem?.snippetSupport === true;
  const { word } = place;
  const range = { start: document.positionAt(word.start), end: document.positionAt(word.start + word.text.length) };
  const inLanguage = place.notation === 'json' ? candidates.filter((one) => !isInSchema(one)) : candidates;
  const fresh = inLanguage.filter(({ id }) => !place.present.includes(constants.get(id)?.local ?? id));
  const items = fresh.map((candidate, index): CompletionItem => {
    const { id, isLikely, key, step } = candidate;
    const term = describeTerm(termSortOf(candidate), id, known, labelLanguageOf(server));
    const { text, isSnippet, goesOn } = written(candidate, place, canSnippet);
    const label = term?.label ?? (step?.sort === 'keyword' ? undefined : sortWords(termSortOf(candidate), server.t));
    const detail = [term?.label, term?.other].filter((part) => part !== undefined).join(' · ');
    const data: ItemData = {
      uri: document.uri,
      sort: termSortOf(candidate),
      id,
      ...(step && { retention: step.text }),
    };
    return {
      label: id,
      kind: kindOf(candidate),
      ...(label !== undefined && { labelDetails: { description: label } }),
      ...(detail !== '' && { detail }),
      ...(key && { documentation: markdown(describeKey(server, id, key.description, key.isRequired)) }),
      filterText: [text.slice(0, text.indexOf(id)), id, ...(term ? [` ${term.label ?? ''} ${term.other ?? ''}`] : [])]
        .join('')
        .trimEnd(),
      sortText: String(index).padStart(4, '0'),
      textEdit: { range, newText: text },
      insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      ...(isLikely && { preselect: true }),
      ...(goesOn && { command: { title: '', command: 'editor.action.triggerSuggest' } }),
      data,
    };
  });
  const names = new Set([...constants.values()].map(({ local }) => local));
  return [
    ...items.flatMap((item, index) => {
      const constant = constants.get(fresh[index]?.id ?? '');
      return constant === undefined ? [] : asConstant(item, constant, document);
    }),
    // Two of one name would look the same.
    ...items.map((item) => (names.has(item.label) ? { ...item, label: item.textEdit?.newText ?? item.label } : item)),
  ];
}

/** The item of an id, as the constant that stands for it; an import of it comes along. */
function asConstant(item: CompletionItem, { edits, local }: ConstantReference, document: TextDocument): CompletionItem {
  const { textEdit } = item;
  const additionalTextEdits = edits.map(({ end, start, text }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: text,
  }));
  return {
    ...item,
    label: local,
    kind: CompletionItemKind.Variable,
    filterText: `${local} ${item.filterText ?? ''}`,
    // Before all digits.
    sortText: `!${item.sortText ?? ''}`,
    ...(textEdit && { textEdit: { ...textEdit, newText: local } }),
    ...(additionalTextEdits.length > 0 && { additionalTextEdits }),
  };
}

function markdown(value: string): MarkupContent {
  return { kind: 'markdown', value };
}

/** What a word of a retention names. */
function termSortOf({ sort, step }: Candidate): TermSort {
  return step && (step.sort === 'event' || step.sort === 'state' || step.sort === 'category') ? step.sort : sort;
}

/** The schema of the config lists these already, and editors read it. */
function isInSchema({ id, sort }: Candidate): boolean {
  return sort === 'key' || sort === 'word' || (sort in vocabulary && id in vocabulary[sort as keyof typeof vocabulary]);
}

interface Written {
  readonly text: string;
  readonly isSnippet: boolean;
  /** What comes next can be completed at once. */
  readonly goesOn: boolean;
}

function written(candidate: Candidate, place: Cursor['place'], canSnippet: boolean): Written {
  const { id, step } = candidate;
  if (place.isKey) return writtenKey(candidate, place, canSnippet);
  if (step) {
    const goesOn = /^(?:after|until|while|cap|\+)$/u.test(id);
    return {
      text: place.quote + (goesOn ? `${id} ` : id) + place.quote,
      isSnippet: false,
      goesOn: goesOn && place.quote === '',
    };
  }
  if (candidate.sort === 'word' && (place.words !== undefined || id === 'true' || id === 'false')) {
    const goesOn = place.words !== undefined;
    return { text: goesOn ? `${id} ` : id, isSnippet: false, goesOn };
  }
  return { text: `${place.quote}${id}${place.quote}`, isSnippet: false, goesOn: false };
}

function writtenKey({ id, key }: Candidate, place: Cursor['place'], canSnippet: boolean): Written {
  const isBare = /^[A-Za-z_$][\w$]*$/u.test(id) || place.notation === 'yaml' || place.notation === 'comment';
  const mark = place.notation === 'json' ? place.quote : isBare ? '' : place.quote;
  const name = `${mark}${id}${mark}`;
  if (place.colon) return { text: name, isSnippet: false, goesOn: false };
  if (place.notation === 'yaml' || place.notation === 'comment') {
    const isDeep = place.notation === 'yaml' && (key?.value === 'list' || key?.value === 'object');
    return { text: isDeep ? `${name}:` : `${name}: `, isSnippet: false, goesOn: !isDeep };
  }
  // Between quotes that stand there already nothing follows.
  if (place.quote === '') return { text: name, isSnippet: false, goesOn: false };
  const value = valueSnippet(key?.value ?? 'text', place.quote);
  if (!canSnippet) return { text: `${name}: `, isSnippet: false, goesOn: false };
  return { text: `${name.replaceAll('$', String.raw`\$`)}: ${value}`, isSnippet: true, goesOn: true };
}

function valueSnippet(value: 'boolean' | 'list' | 'object' | 'text', quote: string): string {
  switch (value) {
    case 'boolean':
      return '$1';
    case 'list':
      return '[$1]';
    case 'object':
      return '{ $1 }';
    case 'text':
      return `${quote}$1${quote}`;
  }
}

function kindOf({ sort, step }: Candidate): CompletionItemKind {
  if (step) return kindOfStep[step.sort];
  switch (sort) {
    case 'activity':
      return CompletionItemKind.Event;
    case 'recipient':
    case 'service':
    case 'organisation':
    case 'authority':
      return CompletionItemKind.Module;
    case 'key':
      return CompletionItemKind.Property;
    case 'member':
      return CompletionItemKind.Field;
    case 'language':
    case 'country':
      return CompletionItemKind.Constant;
    case 'law':
      return CompletionItemKind.Reference;
    default:
      return CompletionItemKind.EnumMember;
  }
}

const kindOfStep: Readonly<Record<NonNullable<Candidate['step']>['sort'], CompletionItemKind>> = {
  category: CompletionItemKind.EnumMember,
  clause: CompletionItemKind.Keyword,
  event: CompletionItemKind.Event,
  expression: CompletionItemKind.Value,
  keyword: CompletionItemKind.Keyword,
  period: CompletionItemKind.Unit,
  state: CompletionItemKind.Event,
};
