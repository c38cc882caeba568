import type { KindName } from '../../engine/ast/kind-names.js';
import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { Flow, SinkKind } from '../../facts/flow.js';
import type { FixFile } from '../fix-file.js';
import type { Fix } from '../fix.js';

import { childNode } from '../../engine/ast/ast.js';
import { importFromPackage } from '../package-import.js';

/** Where the word that a value was redacted is of use to whoever reads it. */
const sinks: ReadonlySet<SinkKind> = new Set<SinkKind>(['errorTracking', 'errors', 'logs', 'prompts']);

/** `user.email` becomes `redact(user.email)`. */
export function redactCarriers(flow: Flow, carriers: readonly SyntaxNode[], file: FixFile): readonly Fix[] {
  if (!sinks.has(flow.sink.kind) || !carriers.every((node) => isExpression(node, file))) return [];
  const redact = importFromPackage('redact', file);
  if (redact === undefined) return [];
  const { ast } = file;
  const wraps = carriers.map((node) => {
    const text = ast.sourceTextOf(node);
    const isShorthand = ast.is(node.parent, 'ShorthandPropertyAssignment');
    return file.replace(
      ast.startOf(node),
      node.end,
      isShorthand ? `${text}: ${redact.local}(${text})` : `${redact.local}(${text})`,
    );
  });
  return [{ title: { id: 'redact', params: {} }, isPreferred: true, edits: [...redact.edits, ...wraps] }];
}

const expressions: readonly KindName[] = [
  'ArrayLiteralExpression',
  'ArrowFunction',
  'AsExpression',
  'AwaitExpression',
  'BinaryExpression',
  'CallExpression',
  'ConditionalExpression',
  'ElementAccessExpression',
  'FunctionExpression',
  'Identifier',
  'NewExpression',
  'NoSubstitutionTemplateLiteral',
  'NonNullExpression',
  'NumericLiteral',
  'ObjectLiteralExpression',
  'ParenthesizedExpression',
  'PropertyAccessExpression',
  'SatisfiesExpression',
  'StringLiteral',
  'TaggedTemplateExpression',
  'TemplateExpression',
  'ThisKeyword',
];

/** Whether a call can stand in its place. */
function isExpression(node: SyntaxNode, { ast }: FixFile): boolean {
  const { parent } = node;
  if (!ast.is(node, ...expressions) || parent === undefined) return false;
  if (ast.is(node, 'BinaryExpression') && ast.is(childNode(node, 'operatorToken'), 'CommaToken')) return false;
  if (ast.is(parent, 'CallExpression', 'NewExpression') && childNode(parent, 'expression') === node) return false;
  // The name of a property or of what is declared here is no value.
  return childNode(parent, 'name') !== node || ast.is(parent, 'ShorthandPropertyAssignment');
}
