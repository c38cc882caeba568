import type { DataState } from '../../../facts/flow.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { returnedBy } from '../../origin/returned-by.js';
import { withState } from '../carry.js';
import { secretsRemoved } from './secrets-removed.js';

export type Outcome = 'redacted' | Exclude<DataState, 'personal'>;

const plainRedacting = /^(?:anonymi[sz]e|deidentify|obfuscate|redact|scrub)/iu;
/** Names that as often mean something else than taking a person out: believed only of a body that could do it. */
const mayRedact = /^(?:clean(?:se)?|filter(?:out)?|remove|saniti[sz]e|strip|without)(?:[A-Z]|$)/u;
const pseudonymisingName =
  /(?:^|_)(?:encrypt|hash|hmac|mask|md5|pseudonymi[sz]e|sha\d+|tokeni[sz]e)(?:[A-Z_\d]|$)|[a-z](?:Encrypt|Hash|Mask|Pseudonymi[sz]e)(?:[A-Z]|$)|(?:Hash|Hashed|Masked|Encrypted)$/u;

/** What the name of a function that cannot be looked into says that it does to persons. */
export function outcomeOfName(name: string | undefined): Outcome | undefined {
  if (name === undefined) return undefined;
  if (plainRedacting.test(name)) return 'redacted';
  return pseudonymisingName.test(name) ? 'pseudonymised' : undefined;
}

/** Whether a function's name says that what it gives is less than what it gets. */
export function isSaidToRemove(name: string): boolean {
  return plainRedacting.test(name) || mayRedact.test(name) || pseudonymisingName.test(name);
}

/**
 * What a function of one's own does to persons: what following its body shows; and where the body works on keys or patterns
 * that cannot be followed, what its name says, unless it gives back what it got.
 */
export function ownOutcome(
  tracking: Tracking,
  declaration: SyntaxNode,
  name: string | undefined,
  carries: readonly Carry[],
): readonly Carry[] {
  if (name === undefined || carries.length === 0 || isIdentity(tracking, declaration)) return carries;
  if (plainRedacting.test(name) || mayRedact.test(name)) {
    if (!isBeyondValues(tracking, declaration)) return carries;
    const secrets = secretsRemoved(tracking, declaration);
    return secrets ? withoutMembers(carries, secrets) : [];
  }
  return pseudonymisingName.test(name) ? withState(carries, 'pseudonymised') : carries;
}

function withoutMembers(carries: readonly Carry[], names: readonly string[]): readonly Carry[] {
  return carries.flatMap((carry): readonly Carry[] => {
    if (carry.type === 'opaque') return [carry];
    if (carry.type === 'data') return names.includes(carry.name.split('.').at(-1) ?? '') ? [] : [carry];
    const { demand } = carry;
    const [head] = demand.path;
    if (head !== undefined) return names.includes(head) ? [] : [carry];
    return [{ ...carry, demand: { ...demand, except: [...(demand.except ?? []), ...names] } }];
  });
}

/** Gives back a parameter as it is: whatever the name promises. */
function isIdentity({ context: { ast } }: Tracking, declaration: SyntaxNode): boolean {
  const returned = returnedBy(ast, declaration);
  return (
    returned.length > 0 &&
    returned.every((value) => ast.is(value, 'Identifier')) &&
    !/[[{]|delete/u.test(bodyText(ast, declaration).slice(1))
  );
}

/** Works on keys or patterns that following values does not understand, so that the name must be believed. */
export function isBeyondValues({ context: { ast } }: Tracking, declaration: SyntaxNode): boolean {
  return /\b(?:for|while)\b|\bdelete\s+\w+\[|Object\.(?:entries|fromEntries|keys)|\.(?:reduce|replaceAll?\((?!\s*\/<))|\w\[\w+\]\s*=|JSON\.parse/u.test(
    bodyText(ast, declaration),
  );
}

function bodyText(ast: Ast, declaration: SyntaxNode): string {
  const body = childNode(declaration, 'body');
  return body ? ast.sourceTextOf(body) : '';
}

/** Declared to give back `Redacted<T>`, itself or by one of its overloads. */
export function returnsRedacted({ context: { ast } }: Tracking, declaration: SyntaxNode): boolean {
  if (givesRedacted(ast, declaration)) return true;
  const { parent } = declaration;
  const name = parent && ast.is(declaration, 'FunctionDeclaration') ? declaredName(ast, declaration) : undefined;
  return name !== undefined && parent !== undefined && redactingIn(ast, parent).has(name);
}

const redactingBySource = new WeakMap<SyntaxNode, ReadonlySet<string>>();

/** Names of the functions of a file or a block of which an overload gives back `Redacted<T>`. */
function redactingIn(ast: Ast, source: SyntaxNode): ReadonlySet<string> {
  let names = redactingBySource.get(source);
  if (!names) {
    const overloads = childList(source, 'statements').filter(
      (statement) => ast.is(statement, 'FunctionDeclaration') && givesRedacted(ast, statement),
    );
    names = new Set(overloads.flatMap((overload) => declaredName(ast, overload) ?? []));
    redactingBySource.set(source, names);
  }
  return names;
}

function givesRedacted(ast: Ast, declaration: SyntaxNode): boolean {
  const type = childNode(declaration, 'type');
  const name = ast.is(type, 'TypeReference') ? childNode(type, 'typeName') : undefined;
  return ast.is(name, 'Identifier') && textOf(name) === 'Redacted';
}
