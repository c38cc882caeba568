import type { SyntaxNode } from '../host/type-host.js';
import type { Tracking } from './tracking.js';

import { childList, childNode } from '../ast/ast.js';
import { declaredName } from '../ast/names.js';
import { memberChain } from '../scope/member-chain.js';

const bodyNames: ReadonlySet<string> = new Set(['body', 'data', 'form', 'payload']);

/** Whether an object that could be a query string is sent as the body of a request. */
export function isSentAsBody(tracking: Tracking, made: SyntaxNode): boolean {
  const { ast } = tracking.context;
  const whole = ast.is(made.parent, 'PropertyAccessExpression') ? (made.parent.parent ?? made) : made;
  if (isBodyPlace(tracking, made) || isBodyPlace(tracking, whole)) return true;
  const callee = childNode(made, 'expression');
  // `new URLSearchParams(…).toString()`.
  const kept = ast.is(made.parent, 'VariableDeclaration') ? made.parent : whole.parent;
  const holder = ast.is(kept, 'VariableDeclaration')
    ? declaredName(ast, kept)
    : ast.is(callee, 'PropertyAccessExpression') && rootName(tracking, callee);
  if (holder === undefined || holder === false) return false;
  const around = tracking.scopes.functionAround(made);
  const name = holder.replaceAll('$', String.raw`\$`);
  const asProperty = String.raw`\b(?:body|data|form|payload)\s*:\s*${name}\b`;
  const asArgument = String.raw`\.(?:post|put|patch)\([^()]*(?:\([^()]*\)[^()]*)*,\s*${name}\b`;
  const asWritten = String.raw`\.(?:end|send|write)\(\s*${name}(?:\.toString\(\))?\s*\)`;
  const asShorthand = bodyNames.has(holder) ? String.raw`|[{,]\s*${name}\s*[,}]` : '';
  return new RegExp(`${asProperty}|${asArgument}|${asWritten}${asShorthand}`, 'u').test(ast.sourceTextOf(around));
}

/** What puts texts together that can be a query as well as a body. */
const puttingTogether = /(?:^|\.)(?:append|encode|set|stringify|URLSearchParams)$/u;

/** `body: formOf({ email })`: what a function of one's own puts together, for a caller that sends it as a body. */
export function isMadeForBody({ context: { ast } }: Tracking, call: SyntaxNode, sink: string): boolean {
  if (!puttingTogether.test(sink)) return false;
  const chained = ast.is(call.parent, 'PropertyAccessExpression') ? (call.parent.parent ?? call) : call;
  return [call, chained].some(
    ({ parent }) => ast.is(parent, 'PropertyAssignment') && bodyNames.has(declaredName(ast, parent) ?? ''),
  );
}

function rootName({ context: { ast } }: Tracking, callee: SyntaxNode): string | undefined {
  const chain = memberChain(ast, callee);
  return chain && ast.is(chain.root, 'Identifier') ? ast.sourceTextOf(chain.root) : undefined;
}

function isBodyPlace({ context: { ast } }: Tracking, node: SyntaxNode): boolean {
  const { parent } = node;
  if (ast.is(parent, 'PropertyAssignment')) return bodyNames.has(declaredName(ast, parent) ?? '');
  return ast.is(parent, 'CallExpression') && childList(parent, 'arguments').indexOf(node) > 0;
}
