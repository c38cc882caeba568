import type { CollectionSeen } from '../../../facts/observation.js';
import type { CategoryId } from '../../../vocabulary/ids.js';
import type { SourceFileNode, SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { categoryOfName } from '../../../identifiers/index.js';
import { childNode } from '../../ast/ast.js';
import { type FoundCollection, type FoundField } from './found-collection.js';
import { htmlForms } from './html-form.js';
import { collectMounts, type Mounts } from './mounts.js';
import { mayHoldActions, readActions } from './read-action.js';
import { isSearch, readJsxForm } from './read-jsx-form.js';
import { readNestRoute } from './read-nest-route.js';
import { readRoute } from './read-route.js';

const mayRoute = /\.(?:post|put|patch|all|route)\s*[(<]|@(?:Post|Put|Patch|All)\b/u;
const mayAsk = /<\w*\.?form\b/iu;

/** Places where people hand in data, in the order of files and text. */
export function collectCollections(
  reading: InventoryReading,
  files: readonly SourceFileNode[],
): readonly CollectionSeen[] {
  const { context, evidenceOf } = reading;
  const found: FoundCollection[] = [];
  let mounts: Mounts | undefined;
  for (const source of files) {
    const routes = mayRoute.test(source.text);
    const asks = mayAsk.test(source.text);
    if (routes || asks) {
      mounts ??= collectMounts(reading, files);
      const known = mounts;
      context.ast.walk(source, (node) => {
        found.push(...readNode(reading, node, known, { routes, asks }));
      });
    }
    if (mayHoldActions(context.pathOf(source.fileName), source.text)) found.push(...readActions(reading, source));
  }
  return found.map(({ node, by, route, fields }) => ({
    kind: 'collectionSeen',
    evidence: evidenceOf(node),
    at: context.spanOf(context.regionOf(node)),
    by,
    ...(route !== undefined && { route }),
    fields: withCategories(fields),
  }));
}

function readNode(
  reading: InventoryReading,
  node: SyntaxNode,
  mounts: Mounts,
  { routes, asks }: { readonly routes: boolean; readonly asks: boolean },
): readonly FoundCollection[] {
  const { ast } = reading.context;
  switch (ast.kindOf(node)) {
    case 'CallExpression':
      return routes ? listOf(readRoute(reading, node, mounts)) : [];
    case 'MethodDeclaration':
      return routes ? listOf(readNestRoute(reading, node)) : [];
    case 'JsxElement':
      return asks ? listOf(readJsxForm(reading, node)) : [];
    case 'TaggedTemplateExpression':
      return asks ? readHtml(reading, node) : [];
    default:
      return [];
  }
}

function listOf<T>(item: T | undefined): readonly T[] {
  return item === undefined ? [] : [item];
}

/** html`<form …>`; a template inside another is read with it. */
function readHtml(reading: InventoryReading, tagged: SyntaxNode): readonly FoundCollection[] {
  const { ast } = reading.context;
  const tag = childNode(tagged, 'tag');
  if (!tag || !/html$/iu.test(ast.sourceTextOf(tag)) || isInsideTemplate(reading, tagged)) return [];
  return htmlForms(ast.sourceTextOf(tagged)).flatMap(({ route, fields }) =>
    isSearch(fields) ? [] : [{ node: tagged, by: 'form' as const, ...(route !== undefined && { route }), fields }],
  );
}

function isInsideTemplate({ context: { ast } }: InventoryReading, node: SyntaxNode): boolean {
  for (let at = node.parent; at; at = at.parent) if (ast.is(at, 'TaggedTemplateExpression')) return true;
  return false;
}

/** Annotations first; else the name, beside a person where another field of the same form is a person's. */
function withCategories(fields: readonly FoundField[]): CollectionSeen['fields'] {
  const categoryOf = (field: FoundField, person?: string): CategoryId | undefined => {
    if (field.category !== undefined) return field.category;
    const steps = field.name.split('.');
    const receiver = steps.at(-2) ?? person;
    const name = steps.at(-1) ?? field.name;
    const verdict = categoryOfName({
      name,
      ...(receiver !== undefined && { receiver }),
      ...(field.type && { type: field.type }),
    });
    // An id that is passed along is nothing a person is asked for.
    return verdict?.bareId ? undefined : verdict?.category;
  };
  const isOfPerson = fields.some((field) =>
    /^(?:contact\.(?:email|phone|address)|identity\.)/u.test(categoryOf(field) ?? ''),
  );
  return fields.map((field) => {
    const category = categoryOf(field) ?? (isOfPerson ? categoryOf(field, 'user') : undefined);
    return {
      name: field.name,
      required: field.required,
      ...(category !== undefined && { category }),
      ...(field.free && { free: true as const }),
    };
  });
}
