import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { functionKinds } from '../../scope/scopes.js';

/** Functions longer than this are not read through for names. */
const longestText = 20_000;
const plainPath = /^[\w$.?!()]{1,80}$/u;

/**
 * What a record that somebody sent in holds, as far as the function around takes it out of the record: `email` of `req.body`
 * beside `req.body.email` or `const { email } = req.body`.
 *
 * @param node - Where the record comes from.
 * @param name - How people write it: `req.body`, `request.json()`.
 */
export function takenOfRecord(tracking: Tracking, node: SyntaxNode, name: string): readonly string[] {
  const around = functionOf(tracking, node);
  const text = tracking.context.ast.sourceTextOf(around);
  if (text.length > longestText || !plainPath.test(name)) return [];
  const names = [name, ...variablesOf(name, text)];
  return [...new Set(names.flatMap((record) => [...membersOf(record, text), ...patternsOf(record, text)]))];
}

/** The function a node stands in, or is a parameter of. */
function functionOf({ context: { ast }, scopes }: Tracking, node: SyntaxNode): SyntaxNode {
  const parameter = ast.is(node, 'Parameter') ? node : node.parent;
  const owner = ast.is(parameter, 'Parameter') ? parameter.parent : undefined;
  return ast.is(owner, ...functionKinds) ? owner : scopes.functionAround(node);
}

/** Variables that the record is kept in: `const body = await request.json()`. */
function variablesOf(record: string, text: string): readonly string[] {
  const kept = new RegExp(`(?:const|let|var)\\s+([\\w$]+)\\s*(?::[^=;{}]{1,100})?${given(record)}`, 'gu');
  return [...text.matchAll(kept)].map(([, name = '']) => name);
}

function membersOf(record: string, text: string): readonly string[] {
  const uses = new RegExp(`(?<![\\w$.])${escaped(record)}[!?]*\\.([\\w$]+)`, 'gu');
  return [...text.matchAll(uses)].map(([, name = '']) => name);
}

/** `email` and `age` of `const { email: mail, age = 0 } = record`. */
function patternsOf(record: string, text: string): readonly string[] {
  const taken = new RegExp(`\\{([^{}]{1,400})\\}\\s*(?::[^={}]{1,200})?${given(record)}`, 'gu');
  return [...text.matchAll(taken)].flatMap(([, pattern = '']) =>
    [...pattern.matchAll(/(?:^|,)\s*([\w$]+)/gu)].map(([, name = '']) => name),
  );
}

/** The rest of a declaration that is given the record as a whole. */
function given(record: string): string {
  return `=\\s*(?:await\\s+)?${escaped(record)}(?![\\w$.?(])`;
}

function escaped(text: string): string {
  return text.replaceAll(/[$.?!()]/gu, '\\$&');
}
