import { ts } from 'ts-morph';

import type { Declaration } from '../../engine/host/type-host.js';
import type { NameResolver } from './resolve-names.js';

import { toDeclarations } from './to-declarations.js';

/** Chains of classes longer than this are circles. */
const maximumBases = 64;

/** Members that a class or interface has from those it extends, by name. */
export function inheritedMembers(node: ts.Node, names: NameResolver): Readonly<Record<string, readonly Declaration[]>> {
  const members = new Map<string, readonly Declaration[]>();
  const seen = new Set([node]);
  let holders = basesOf(node, names);
  for (let depth = 0; holders.length > 0 && depth < maximumBases; depth += 1) {
    const fresh = holders.filter((holder) => !seen.has(holder));
    for (const holder of fresh) {
      seen.add(holder);
      for (const [name, member] of membersOf(holder)) {
        if (!members.has(name)) members.set(name, toDeclarations([member]));
      }
    }
    holders = fresh.flatMap((holder) => basesOf(holder, names));
  }
  // Own properties even for a member called `__proto__`.
  return Object.fromEntries([...members].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function basesOf(node: ts.Node, names: NameResolver): readonly ts.Node[] {
  if (!ts.isClassLike(node) && !ts.isInterfaceDeclaration(node)) return [];
  return (node.heritageClauses ?? [])
    .filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    .flatMap(({ types }) => types)
    .flatMap(({ expression }) =>
      ts.isIdentifier(expression) ? names.ofName(expression) : names.ofExpression(expression),
    );
}

function membersOf(holder: ts.Node): readonly (readonly [string, ts.Node])[] {
  if (!ts.isClassLike(holder) && !ts.isInterfaceDeclaration(holder)) return [];
  const members: (readonly [string, ts.Node])[] = [];
  const add = ({ name }: { readonly name?: ts.Node }, node: ts.Node): void => {
    if (name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name))) members.push([name.text, node]);
  };
  for (const member of holder.members) {
    if (!ts.isConstructorDeclaration(member)) add(member, member);
    else for (const parameter of member.parameters) if (parameter.modifiers !== undefined) add(parameter, parameter);
  }
  return members;
}
