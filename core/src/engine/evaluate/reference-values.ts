import type { EngineContext } from '../engine-context.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { DeclarationName } from '../names/annotation-names.js';
import type { Reading } from './reading.js';
import type { ReferenceKind, ValueTree } from './value-tree.js';

import { childList, childNode } from '../ast/ast.js';
import { declaredName, lastName } from '../ast/names.js';
import { annotationPackage } from '../names/annotation-names.js';
import { propertyOf } from './property-of.js';
import { unreadable } from './unreadable.js';
import { textValue } from './value-tree.js';

/** What `activity({ id: 'newsletter', ... })` stands for where it is mentioned: its id. */
export function declaredReference(reading: Reading, call: SyntaxNode, kind: DeclarationName): ValueTree {
  const at = reading.context.regionOf(call);
  const [argument] = childList(call, 'arguments');
  if (!argument) return unreadable(at, 'uninitialised');
  const key = kind === 'terminalAccess' ? 'key' : 'id';
  // Only the id is read: texts and recipients may lead back to the place that mentions the declaration.
  const id = idNode(reading.context, argument, key);
  const value = id ? reading.evaluate(id) : propertyOf(reading.evaluate(argument), key);
  const text = textValue(value);
  if (text !== undefined) return { type: 'reference', kind, id: text, at };
  return value?.type === 'unreadable' ? value : unreadable(at, 'member');
}

function idNode({ ast }: EngineContext, argument: SyntaxNode, key: string): SyntaxNode | undefined {
  if (!ast.is(argument, 'ObjectLiteralExpression')) return undefined;
  const properties = childList(argument, 'properties');
  const index = properties.findLastIndex((property) => declaredName(ast, property) === key);
  const later = properties.slice(index + 1);
  // A spread behind it may set it again.
  if (index < 0 || later.some((property) => ast.is(property, 'SpreadAssignment'))) return undefined;
  const property = properties[index];
  return property && ast.is(property, 'PropertyAssignment') ? childNode(property, 'initializer') : undefined;
}

const kindOfType: Readonly<Record<string, ReferenceKind>> = {
  Activity: 'activity',
  Category: 'category',
  CollectionPoint: 'collectionPoint',
  DataSubjectTerm: 'dataSubject',
  EventTerm: 'event',
  Purpose: 'purpose',
  Recipient: 'recipient',
  RightsRoute: 'rightsRoute',
  StateTerm: 'state',
  TerminalAccess: 'terminalAccess',
};

const declarationKinds: readonly string[] = Object.values(kindOfType);

/** What `Activity<'newsletter'>` or `Declared<'activity', 'newsletter'>` of the annotation package stands for. */
export function referenceOfType(context: EngineContext, type: SyntaxNode): ValueTree | undefined {
  const { ast, resolver, host } = context;
  // Compilers write `import("@verklaar/annotations").Activity<'newsletter'>` into declaration files.
  const name = childNode(type, ast.is(type, 'ImportType') ? 'qualifier' : 'typeName');
  const literals = childList(type, 'typeArguments').map((argument) => {
    const literal = ast.is(argument, 'LiteralType') ? childNode(argument, 'literal') : undefined;
    return ast.is(literal, 'StringLiteral') ? literal : undefined;
  });
  const id = literals.at(-1);
  const last = name && lastName(ast, name);
  if (!id || !last) return undefined;
  const declaration = resolver
    .declarationsOf(last)
    .find(({ file }) => host.packageOf(file)?.name === annotationPackage);
  const node = declaration && ast.nodeAt(declaration);
  const declared = node && declaredName(ast, node);
  if (declared === undefined) return undefined;
  const [first] = literals;
  const kind = declared === 'Declared' && first ? literalText(context, first) : kindOfType[declared];
  return kind !== undefined && isReferenceKind(kind)
    ? { type: 'reference', kind, id: literalText(context, id), at: context.regionOf(type) }
    : undefined;
}

function isReferenceKind(kind: string): kind is ReferenceKind {
  return declarationKinds.includes(kind);
}

function literalText({ ast }: EngineContext, literal: SyntaxNode): string {
  return ast.sourceTextOf(literal).slice(1, -1);
}
