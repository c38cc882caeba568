import type { RecipientProposal } from '../../checks/index.js';
import type { FixProject } from '../fix-project.js';
import type { Fix, TextEdit } from '../fix.js';

import { modify, type ParseError, parseTree } from 'jsonc-parser';
import { parseDocument } from 'yaml';

import { appendEntry } from '../../records/index.js';
import { indentOf, lineEndOf } from '../text-style.js';

/** Adds a recipient to those of the config; `path` is relative to the root. */
export function declareInConfig(proposal: RecipientProposal, path: string, project: FixProject): readonly Fix[] {
  const text = project.textOf(path);
  if (text === undefined) return [];
  const { id, service, kind, categories } = proposal;
  const entry = { id, service, ...(kind && { kind }), ...(categories.length > 0 && { categories }) };
  const edits = /\.ya?ml$/iu.test(path) ? addToYaml(text, entry) : addToJson(text, entry);
  if (edits === undefined) return [];
  const file = `${project.root}/${path}`;
  return [
    {
      title: { id: 'declareRecipientIn', params: { name: proposal.name, file: path } },
      edits: edits.map((edit) => ({ file, ...edit })),
    },
  ];
}

type Change = Omit<TextEdit, 'file'>;

function addToJson(text: string, entry: object): readonly Change[] | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (root?.type !== 'object' || errors.length > 0) return undefined;
  const indent = indentOf(text);
  const formattingOptions = { eol: lineEndOf(text), insertSpaces: !indent.startsWith('\t'), tabSize: indent.length };
  const isListed = (root.children ?? []).some(
    ({ children: [key, value] = [] }) => key?.value === 'recipients' && value?.type === 'array',
  );
  const changes = isListed
    ? modify(text, ['recipients', -1], entry, { formattingOptions, isArrayInsertion: true })
    : modify(text, ['recipients'], [entry], { formattingOptions });
  return changes.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }));
}

function addToYaml(text: string, entry: Readonly<Record<string, unknown>>): readonly Change[] | undefined {
  const document = parseDocument(text, { schema: 'core', logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  const options = { list: 'recipients', heading: [], head: {} };
  if (document.has('recipients')) {
    const after = appendEntry(text, entry, options);
    return after === undefined ? undefined : [changeBetween(text, after)];
  }
  const added = (appendEntry(undefined, entry, options) ?? '').replaceAll('\n', lineEndOf(text));
  const gap = text === '' || text.endsWith('\n') ? '' : lineEndOf(text);
  return [{ start: text.length, end: text.length, text: `${gap}${added}` }];
}

/** The part of a text that is other than before. */
function changeBetween(before: string, after: string): Change {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let behind = 0;
  const room = Math.min(before.length, after.length) - start;
  while (behind < room && before[before.length - 1 - behind] === after[after.length - 1 - behind]) behind += 1;
  return { start, end: before.length - behind, text: after.slice(start, after.length - behind) };
}
