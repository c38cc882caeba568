import { findNodeAtLocation, findNodeAtOffset, getNodePath, parseTree } from 'jsonc-parser';
import { isMap, isPair, isScalar, parseDocument, visit, type YAMLMap } from 'yaml';

import type { Span } from '../../facts/location.js';
import type { FixProject } from '../fix-project.js';
import type { TextEdit } from '../fix.js';

import { inYaml } from '../annotations/edit-tag.js';
import { offsetAt } from '../fix-file.js';
import { indentAt, lineEndOf } from '../text-style.js';
import { insertInJson } from './insert-in-json.js';

/**
 * Adds a key to the object of a config whose `id` stands at a place.
 *
 * @returns `undefined` when the text is another by now, or has a form in which nothing can be added safely.
 */
export function setInConfig(
  id: Span,
  key: string,
  value: string,
  project: FixProject,
): readonly TextEdit[] | undefined {
  const text = project.textOf(id.file);
  const offset = text === undefined ? undefined : offsetAt(text, id.start);
  if (text === undefined || offset === undefined) return undefined;
  const file = `${project.root}/${id.file}`;
  return /\.ya?ml$/iu.test(id.file)
    ? setInYaml(text, offset, key, value, file)
    : setInJson(text, offset, key, value, file);
}

function setInJson(
  text: string,
  offset: number,
  key: string,
  value: string,
  file: string,
): readonly TextEdit[] | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const node = root && findNodeAtOffset(root, offset);
  if (node === undefined) return undefined;
  const holder = node.parent?.type === 'property' ? node.parent.parent : undefined;
  if (holder?.type !== 'object' || getNodePath(node).at(-1) !== 'id' || findNodeAtLocation(holder, [key]))
    return undefined;
  return insertInJson(text, holder, key, value).map((change) => ({ file, ...change }));
}

/** Behind the line of the id, with its indentation. */
function setInYaml(
  text: string,
  offset: number,
  key: string,
  value: string,
  file: string,
): readonly TextEdit[] | undefined {
  const document = parseDocument(text, { schema: 'core', logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  const found: { readonly map: YAMLMap; readonly column: number; readonly end: number }[] = [];
  visit(document, {
    Map: (_, map) => {
      const id = map.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === 'id');
      const [range, start] = [
        isScalar(id?.value) ? id.value.range : undefined,
        isScalar(id?.key) ? id.key.range : undefined,
      ];
      if (range?.[0] !== offset || start === null || start === undefined) return;
      found.push({ map, column: start[0], end: range[1] });
    },
  });
  const [only] = found;
  if (only === undefined || !isMap(only.map) || only.map.flow === true || only.map.has(key)) return undefined;
  const indent = indentAt(text, only.column);
  const column = only.column - text.lastIndexOf('\n', only.column - 1) - 1;
  const margin = indent.length === column ? indent : ' '.repeat(column);
  const rest = /^[^\n\r]*/u.exec(text.slice(only.end))?.[0].length ?? 0;
  const at = only.end + rest;
  return [{ file, start: at, end: at, text: `${lineEndOf(text)}${margin}${key}: ${inYaml(value)}` }];
}
