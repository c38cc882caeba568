import type { OwnerId } from '../../facts/facts.js';
import type { Extent } from '../../facts/flow.js';
import type { Span } from '../../facts/location.js';
import type { Ast } from '../ast/ast.js';
import type { SourceFileNode, SyntaxNode, TypeHost } from '../host/type-host.js';

import { childNode } from '../ast/ast.js';
import { literalName } from '../ast/names.js';
import { createEngineContext } from '../engine-context.js';
import { createOwners } from './owners.js';

/** Where the things of a file that can hold annotations have their names. */
export interface Outline {
  /** Classes, interfaces, type aliases and constants, in the order of the text. */
  readonly holders: readonly HolderPlace[];
  /** Properties, accessors, parameters and entries of object literals, in the order of the text. */
  readonly fields: readonly FieldPlace[];
}

export interface HolderPlace {
  readonly owner: OwnerId;
  readonly kind: 'class' | 'constant' | 'interface' | 'type';
  /** Its name. */
  readonly at: Span;
  readonly extent: Extent;
  /** All of it, without comments before it. */
  readonly whole: Extent;
}

interface FieldPlace {
  readonly owner: OwnerId;
  readonly name: string;
  /** Its name. */
  readonly at: Span;
  readonly extent: Extent;
}

const holderKinds = {
  ClassDeclaration: 'class',
  InterfaceDeclaration: 'interface',
  TypeAliasDeclaration: 'type',
  VariableDeclaration: 'constant',
} as const;

const fieldKinds = [
  'GetAccessor',
  'MethodDeclaration',
  'MethodSignature',
  'Parameter',
  'PropertyAssignment',
  'PropertyDeclaration',
  'PropertySignature',
  'SetAccessor',
  'ShorthandPropertyAssignment',
] as const;

/**
 * The names of holders and fields of a file, by the owners that facts name. Asks no types.
 *
 * @param root - Absolute POSIX path that facts name files from.
 */
export function readOutline(host: TypeHost, source: SourceFileNode, root: string): Outline {
  const context = createEngineContext(host, root);
  const { ast, regionOf, spanOf } = context;
  const owners = createOwners(context);
  const holders: HolderPlace[] = [];
  const fields: FieldPlace[] = [];
  const holdersAmong = ast.kindsOf(Object.keys(holderKinds) as (keyof typeof holderKinds)[]);
  const fieldsAmong = ast.kindsOf(fieldKinds);
  ast.walk(source, (node) => {
    const isHolder = holdersAmong.has(node.kind) && !isLocal(ast, node);
    if (!isHolder && !fieldsAmong.has(node.kind)) return;
    const nameNode = childNode(node, 'name');
    const name = nameNode && literalName(ast, nameNode);
    if (!nameNode || name === undefined || isValueOfClass(ast, node)) return;
    const region = regionOf(nameNode);
    const at = spanOf(region);
    const extent = { start: region.start, end: region.end };
    if (!isHolder) {
      fields.push({ owner: owners.holderOf(node).id, name, at, extent });
      return;
    }
    const kind = holderKinds[ast.kindOf(node) as keyof typeof holderKinds];
    holders.push({ owner: owners.ownerOf(node).id, kind, at, extent, whole: wholeOf(ast, node) });
  });
  return { holders, fields };
}

/** A variable of a function holds values, not a shape. */
function isLocal(ast: Ast, node: SyntaxNode): boolean {
  return ast.is(node, 'VariableDeclaration') && !ast.is(node.parent?.parent?.parent, 'SourceFile', 'ModuleBlock');
}

const entryKinds = ['PropertyAssignment', 'ShorthandPropertyAssignment'] as const;

/** An entry of what a decorator is given, or of what a constructor makes, is no member, though it bears the name of one. */
function isValueOfClass(ast: Ast, node: SyntaxNode): boolean {
  if (!ast.is(node, ...entryKinds)) return false;
  let at = node.parent;
  while (at && !ast.is(at, 'ClassDeclaration', 'ClassExpression', 'SourceFile')) {
    if (ast.is(at, 'Constructor', 'Decorator')) return true;
    at = at.parent;
  }
  return false;
}

function wholeOf(ast: Ast, node: SyntaxNode): Extent {
  const statement = ast.is(node, 'VariableDeclaration') ? node.parent?.parent : undefined;
  return { start: ast.startOf(statement ?? node), end: node.end };
}
