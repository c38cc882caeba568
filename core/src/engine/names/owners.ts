import type { OwnerId } from '../../facts/facts.js';
import type { Evidence } from '../../facts/location.js';
import type { Ast } from '../ast/ast.js';
import type { EngineContext } from '../engine-context.js';
import type { SourceFileNode, SyntaxNode } from '../host/type-host.js';

import { declaredName } from '../ast/names.js';

/** A holder of fields: its id, and how a committed document names it. */
export interface Owner {
  readonly id: OwnerId;
  readonly evidence: Evidence;
}

/** Names classes, interfaces, aliases, constants, functions and what is nested in them. */
export interface Owners {
  /** The owner a class, interface, alias, type literal or object literal is itself. */
  ownerOf(holder: SyntaxNode): Owner;
  /** The owner that a property, parameter or other member belongs to. */
  holderOf(member: SyntaxNode): Owner;
}

const anchorKinds = [
  'ClassDeclaration',
  'ClassExpression',
  'InterfaceDeclaration',
  'TypeAliasDeclaration',
  'FunctionDeclaration',
  'VariableDeclaration',
  'ExportAssignment',
] as const;

const nestingKinds = [
  'PropertyDeclaration',
  'PropertySignature',
  'PropertyAssignment',
  'MethodDeclaration',
  'MethodSignature',
  'GetAccessor',
  'SetAccessor',
  'Parameter',
] as const;

/** Owner of what stands in no named thing. */
const moduleName = 'module';

/** What is read of a tree says the same to whoever asks. */
const namesByFile = new WeakMap<SourceFileNode, ReadonlyMap<SyntaxNode, string>>();

export function createOwners(context: EngineContext): Owners {
  const { ast } = context;
  function uniqueName(anchor: SyntaxNode): string {
    const source = ast.sourceFileOf(anchor);
    let names = namesByFile.get(source);
    if (!names) {
      names = uniqueNames(ast, source);
      namesByFile.set(source, names);
    }
    return names.get(anchor) ?? moduleName;
  }

  function ownerFrom(start: SyntaxNode | undefined, file: string): Owner {
    const nested: string[] = [];
    let at = start;
    while (at && !(ast.is(at, ...anchorKinds) && anchorName(ast, at) !== undefined)) {
      const name = ast.is(at, ...nestingKinds) ? declaredName(ast, at) : undefined;
      if (name !== undefined) nested.unshift(name);
      at = at.parent;
    }
    const symbol = [at ? uniqueName(at) : moduleName, ...nested].join('.');
    const path = context.pathOf(file);
    const id = context.libraryOwnerOf(file, symbol) ?? `${path}#${symbol}`;
    return { id, evidence: { file: path, symbol } };
  }

  return {
    ownerOf: (holder) => ownerFrom(holder, ast.sourceFileOf(holder).fileName),
    holderOf: (member) => {
      // A parameter property is a field of the class, not of its constructor.
      const parent = ast.is(member.parent, 'Constructor') ? member.parent.parent : member.parent;
      return ownerFrom(parent, ast.sourceFileOf(member).fileName);
    },
  };
}

function anchorName(ast: Ast, anchor: SyntaxNode): string | undefined {
  const name = declaredName(ast, anchor);
  if (name !== undefined) return name;
  return ast.is(anchor, 'ClassDeclaration', 'FunctionDeclaration', 'ExportAssignment') ? 'default' : undefined;
}

/**
 * One name per declared thing of a file. Declarations of one name in one scope are one thing (merged interfaces, a schema
 * and the type inferred from it); in another scope they are another, `Name~2`, counted in the order of the text.
 */
function uniqueNames(ast: Ast, source: SourceFileNode): ReadonlyMap<SyntaxNode, string> {
  const scopes = new Map<string, SyntaxNode[]>();
  const names = new Map<SyntaxNode, string>();
  const anchors = ast.kindsOf(anchorKinds);
  ast.walk(source, (node) => {
    if (!anchors.has(node.kind)) return;
    const name = anchorName(ast, node);
    const scope = scopeOf(ast, node);
    if (name === undefined || !scope) return;
    const known = scopes.get(name) ?? [];
    scopes.set(name, known);
    if (!known.includes(scope)) known.push(scope);
    const number = known.indexOf(scope) + 1;
    names.set(node, number === 1 ? name : `${name}~${number}`);
  });
  return names;
}

function scopeOf(ast: Ast, anchor: SyntaxNode): SyntaxNode | undefined {
  if (!ast.is(anchor, 'VariableDeclaration')) return anchor.parent;
  const statement = anchor.parent?.parent;
  return ast.is(statement, 'VariableStatement') ? statement.parent : statement;
}
