import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { Flow, SinkKind } from '../../facts/flow.js';
import type { FixFile } from '../fix-file.js';
import type { Fix } from '../fix.js';

import { childList, childNode } from '../../engine/ast/ast.js';
import { skipTrivia } from '../../engine/ast/trivia.js';

/** Sinks that take what they are given: no property is needed for a call to be one. */
const sinks: ReadonlySet<SinkKind> = new Set<SinkKind>(['advertising', 'analytics', 'errorTracking', 'logs']);

/** Leaves out properties of object literals, when it is they that carry the data. */
export function dropProperties(flow: Flow, carriers: readonly SyntaxNode[], file: FixFile): readonly Fix[] {
  if (!sinks.has(flow.sink.kind)) return [];
  const properties = carriers.map((carrier) => propertyOf(carrier, file));
  if (!properties.every((property) => property !== undefined)) return [];
  const names = properties.map((property) => `\`${nameOf(property, file)}\``).join(', ');
  const edits = properties.map((property) => {
    const [start, end] = rangeOf(property, properties, file);
    return file.replace(start, end, '');
  });
  return [{ title: { id: 'dropProperty', params: { names } }, edits }];
}

function propertyOf(carrier: SyntaxNode, { ast }: FixFile): SyntaxNode | undefined {
  const { parent } = carrier;
  const isValue =
    ast.is(parent, 'ShorthandPropertyAssignment') ||
    (ast.is(parent, 'PropertyAssignment') && childNode(parent, 'initializer') === carrier);
  return isValue && ast.is(parent.parent, 'ObjectLiteralExpression') ? parent : undefined;
}

function nameOf(property: SyntaxNode, { ast }: FixFile): string {
  const name = childNode(property, 'name');
  return name === undefined ? '' : ast.sourceTextOf(name);
}

/**
 * The property with one comma: up to the next property, or, for the last one, from the one before, unless that goes as well.
 */
function rangeOf(
  property: SyntaxNode,
  dropped: readonly SyntaxNode[],
  { ast, text }: FixFile,
): readonly [number, number] {
  const start = ast.startOf(property);
  const siblings = property.parent ? childList(property.parent, 'properties') : [];
  const before = siblings[siblings.indexOf(property) - 1];
  const next = skipTrivia(text, property.end);
  const hasComma = text[next] === ',';
  if (hasComma) {
    const following = next + 1 + (/^\s*/u.exec(text.slice(next + 1))?.[0].length ?? 0);
    if (text[following] !== '}') return [start, following];
  }
  const last = hasComma ? next + 1 : property.end;
  if (before === undefined) return [property.pos, last];
  if (dropped.includes(before)) return [start, last];
  const comma = skipTrivia(text, before.end);
  return [hasComma ? comma + 1 : comma, last];
}
