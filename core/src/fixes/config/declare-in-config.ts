import { findNodeAtLocation, type ParseError, parseTree } from 'jsonc-parser';
import { parseDocument, stringify } from 'yaml';

import type { RecipientProposal } from '../../checks/index.js';
import type { FixProject } from '../fix-project.js';
import type { Fix, TextEdit } from '../fix.js';

import { appendEntry } from '../../records/index.js';
import { lineEndOf } from '../text-style.js';
import { insertInJson } from './insert-in-json.js';

/** Adds a recipient to those of the config; `path` is relative to the root. */
export function declareInConfig(proposal: RecipientProposal, path: string, project: FixProject): readonly Fix[] {
  const text = project.textOf(path);
  if (text === undefined) return [];
  const { id, service, law, kind, categories } = proposal;
  const { privacyPage, ...company } = law;
  const entry = {
    id,
    service,
    ...company,
    ...(kind && { kind }),
    ...(categories.length > 0 && { categories }),
    ...(privacyPage && { privacyPage }),
  };
  const edits = /\.ya?ml$/iu.test(path) ? addToYaml(text, entry) : addToJson(text, entry);
  if (edits === undefined) return [];
  const file = `${project.root}/${path}`;
  return [
    {
      title: { id: 'declareRecipientIn', params: { name: proposal.name, file: path } },
      isPreferred: true,
      edits: edits.map((edit) => ({ file, ...edit })),
    },
  ];
}

type Change = Omit<TextEdit, 'file'>;

function addToJson(text: string, entry: Readonly<Record<string, unknown>>): readonly Change[] | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (root?.type !== 'object' || errors.length > 0) return undefined;
  const list = findNodeAtLocation(root, ['recipients']);
  if (list === undefined) return insertInJson(text, root, 'recipients', [entry]);
  return list.type === 'array' ? insertInJson(text, list, undefined, entry) : undefined;
}

function addToYaml(text: string, entry: Readonly<Record<string, unknown>>): readonly Change[] | undefined {
  const document = parseDocument(text, { schema: 'core', logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  if (document.has('recipients')) {
    const after = appendEntry(text, entry, { list: 'recipients', heading: [], head: {} });
    return after === undefined ? undefined : [changeBetween(text, after)];
  }
  const added = stringify({ recipients: [entry] }, { lineWidth: 0 }).replaceAll('\n', lineEndOf(text));
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
