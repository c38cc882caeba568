import type { SyntaxNode } from '../../host/type-host.js';
import type { ArrivingValue } from '../arrivals/arrival.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';

/** How many values may stand before the text: a level, a scope, fields. */
const maximumBefore = 2;
/** `%s` and `%d` write a text or a number, `%o` and `%j` an object. */
const placeholder = /%(?:%|[-+\d.]*([a-z]))/giu;
const ofText: ReadonlySet<string> = new Set('sdif');

/** Of what a logger is handed, the values that its message puts in places for texts: `log.error('DB', 'id=%s', user)`. */
export function placedInText(ast: Ast, values: readonly ArrivingValue[]): ReadonlySet<ArrivingValue> {
  const placed = new Set<ArrivingValue>();
  for (const [at, { node }] of values.slice(0, maximumBefore + 1).entries()) {
    const places = [...writtenIn(ast, node).matchAll(placeholder)].flatMap(([, kind]) => kind ?? []);
    if (places.length === 0) continue;
    for (const [index, kind] of places.entries()) {
      const value = values[at + 1 + index];
      if (value && ofText.has(kind)) placed.add(value);
    }
    break;
  }
  return placed;
}

/** More parts than any message has that people write. */
const maximumParts = 50;

/** What is written of a text; of what is put into it nothing. */
function writtenIn(ast: Ast, text: SyntaxNode): string {
  const written: string[] = [];
  const open = [text];
  for (let count = 0; count < maximumParts; count += 1) {
    const node = open.pop();
    if (node === undefined) break;
    // What stands on the left is read first.
    if (ast.is(node, 'BinaryExpression')) {
      open.push(...[childNode(node, 'right'), childNode(node, 'left')].filter((side) => side !== undefined));
    } else {
      written.push(ownText(ast, node));
    }
  }
  return written.join('');
}

function ownText(ast: Ast, node: SyntaxNode): string {
  if (ast.is(node, 'NoSubstitutionTemplateLiteral', 'StringLiteral')) return textOf(node);
  if (!ast.is(node, 'TemplateExpression')) return '';
  const spans = childList(node, 'templateSpans').map((span) => childNode(span, 'literal'));
  return [childNode(node, 'head'), ...spans].map((part) => (part ? textOf(part) : '')).join(' ');
}
