import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { named } from '../values/leaf.js';

/** Functions that do something: `sendReminderEmail()` gives what came of it, whatever type that has. */
const doing =
  /^(?:check|deliver|dispatch|enqueue|handle|log|notify|post|process|publish|queue|resend|revoke|schedule|send|submit|sync|track|validate|verify)[A-Z_]/u;

/** What doing something answers is about what was done: `createUser(input).message`, though not `getInquiry(id).message`. */
function isAnswer(name: string, { path: [part, ...below] }: Demand): boolean {
  const isSaying =
    part !== undefined && below.length === 0 && /^(?:description|message|reason|text|title)$/u.test(part);
  return (
    isSaying && /^[a-z]+[A-Z]/u.test(name) && !/^(?:get|fetch|load|read|find|extract|parse|current)[A-Z]/u.test(name)
  );
}

/** `userRes.text()` is whatever a server answered, and no text of that user. */
function isTextOfResponse(name: string, receiver: string | undefined): boolean {
  return name === 'text' && /(?:^r|R)es(?:p|ponse)?$/u.test(receiver ?? '');
}

/** `getEmail()` and `user.fullName()` go by what they give. */
export function naming(
  tracking: Tracking,
  call: SyntaxNode,
  name: string | undefined,
  demand: Demand,
  carries: readonly Carry[],
): readonly Carry[] {
  const noun = name?.replace(/^(?:get|fetch|load|read|find|extract|parse|resolve|current)_?(?=[A-Z])/u, '');
  if (name === undefined || noun === undefined || isAnswer(name, demand)) return carries;
  if (doing.test(name) && demand.path.every((part) => part === '*' || /^\d+$/u.test(part))) return carries;
  const { ast } = tracking.context;
  const callee = childNode(call, 'expression');
  const base = memberBase(ast, callee);
  const receiver = receiverOf(tracking, call, base && endName(ast, base));
  if (isTextOfResponse(name, receiver)) return carries;
  return named(tracking, carries, { name: noun, ...(receiver !== undefined && { receiver }), node: call, demand });
}

/** What a method is called on: where that names no person, the class of one's own that has the method. */
function receiverOf(
  { callables, context: { ast }, names }: Tracking,
  call: SyntaxNode,
  base: string | undefined,
): string | undefined {
  if (base === undefined || names.isPerson(base, undefined, 'object')) return base;
  const [method] = callables.functionsOf(call);
  const holder = ast.is(method?.parent, 'ClassDeclaration', 'ClassExpression') ? method.parent : undefined;
  const name = holder && declaredName(ast, holder);
  // As a variable would be called: names in capitals are those of constants.
  return name === undefined ? base : name.charAt(0).toLowerCase() + name.slice(1);
}
