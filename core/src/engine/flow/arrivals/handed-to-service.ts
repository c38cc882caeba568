import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Origin } from '../../origin/origin.js';
import type { ArrivingValue } from './arrival.js';

import { childList } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { endName } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';

/** Calls that set a client up: what they get is configuration. */
const settingUp =
  /^(?:init|initialize|setup|configure|config|create|define|load|register|use|wrap)(?:[A-Z]|$)|^with[A-Z]|^default$/u;
/** Functions of an SDK that only look at what they get, put it together, or give it another shape. */
const helping =
  /^(?:assert|build|check|chunk|clone|compact|construct|decode|encode|escape|filter|flatten|format|groupBy|has|hash|is|map|normali[sz]e|omit|parse|partition|pick|reduce|serialize|sign|sort|to|trim|validate|verify)(?:[A-Z]|$)|^remove(?:Empty|Falsy|Nil|Null|Undefined)/u;
/** Functions that put a value into an object of the project: `set(payload, 'traits.name', name)`; a client's own `set` sends it. */
const puttingIn = /^(?:assign|defaults|set|set(?:In|Path|Property|Value))$/u;
/** What is done to what a call gave: `(await client.list()).data.map((row) => …)` hands nothing to the client. */
const goingOver: ReadonlySet<string> = new Set(
  'catch every filter finally find findIndex findLast flatMap forEach map reduce some sort then toSorted'.split(' '),
);
/** As {@link goingOver}, of texts and lists, and without a function: `(await getFlags()).includes(email)`. */
const lookingInto: ReadonlySet<string> = new Set(
  'endsWith includes indexOf lastIndexOf localeCompare match padEnd padStart slice split startsWith substring'.split(
    ' ',
  ),
);

/** What a call of a package of a service hands to it, where no table says so; none: it sets up, looks at, or reshapes. */
export function handedToService(ast: Ast, call: SyntaxNode, origin: Origin): readonly ArrivingValue[] {
  // What makes a client is configuration; what is called on the value a call gave is no hand-over either.
  const last = origin.path.at(-1) ?? '';
  const isSetUp =
    ast.is(call, 'NewExpression') ||
    (origin.path.length <= 2 && settingUp.test(last) && last !== 'create') ||
    (origin.path.includes('()')
      ? (goingOver.has(last) && isCallback(ast, call)) || lookingInto.has(last) || isReplacing(ast, call, last)
      : helping.test(last) || (origin.path.length === 1 && isPutIn(ast, call, last)));
  if (isSetUp || isAnswering(ast, call)) return [];
  return childList(call, 'arguments').flatMap((node) => (isAboutRequest(ast, node) ? [] : [{ node }]));
}

/** What options say of how a request is made, and for whose account. */
const aboutRequest =
  /^(?:apiKey|apiVersion|authenticator|host|idempotencyKey|maxNetworkRetries|retries|signal|stripeAccount|stripeContext|timeout)$/u;

/** `{ stripeAccount: account.id, idempotencyKey: key }`. */
function isAboutRequest(ast: Ast, node: SyntaxNode): boolean {
  const properties = ast.is(node, 'ObjectLiteralExpression') ? childList(node, 'properties') : [];
  return properties.length > 0 && properties.every((property) => aboutRequest.test(declaredName(ast, property) ?? ''));
}

/** Three things: an object, the name of its part, a value. */
function isPutIn(ast: Ast, call: SyntaxNode, name: string): boolean {
  const [target, ...others] = childList(call, 'arguments');
  return others.length === 2 && puttingIn.test(name) && ast.is(target, 'Identifier', 'PropertyAccessExpression');
}

/** `answer.text.replace(/Guest/u, name)`; `item.replace(user)` of a client sends it. */
function isReplacing(ast: Ast, call: SyntaxNode, name: string): boolean {
  const [pattern, replacement] = childList(call, 'arguments');
  const isPattern = ast.is(pattern, 'NoSubstitutionTemplateLiteral', 'RegularExpressionLiteral', 'StringLiteral');
  return isPattern && replacement !== undefined && /^replace(?:All)?$/u.test(name);
}

function isCallback(ast: Ast, call: SyntaxNode): boolean {
  return ast.is(childList(call, 'arguments')[0], ...functionKinds);
}

/** `handler(req, res)`: what answers a request in one's own server is not sent it. */
function isAnswering(ast: Ast, call: SyntaxNode): boolean {
  const [request, response] = childList(call, 'arguments').map((node) => endName(ast, node) ?? '');
  return /^req(?:uest)?$/iu.test(request ?? '') && /^(?:res|response|reply|next)$/iu.test(response ?? '');
}
