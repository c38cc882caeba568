import type { Ast } from '../ast/ast.js';
import type { SyntaxNode, TypeHost } from '../host/type-host.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { endName } from './member-chain.js';

/** What one walk over all own files notes, so that nobody has to search the program again. */
export interface ProgramIndex {
  /** Calls, `new` and tagged templates of a file, in the order of the text. */
  callsIn(file: string): readonly SyntaxNode[];
  /** Assignments to members: `document.cookie = …`. */
  memberAssignmentsIn(file: string): readonly SyntaxNode[];
  /** Calls by the name they end in, over all files. */
  callsNamed(name: string): readonly SyntaxNode[];
  /** Other names under which something of this name is imported or taken from an object; `default` for default imports. */
  aliasesOf(name: string): readonly string[];
  /** Classes that say they implement or extend something of this name. */
  heirsOf(name: string): readonly SyntaxNode[];
}

export function createProgramIndex(host: TypeHost, ast: Ast): ProgramIndex {
  const calls = new Map<string, SyntaxNode[]>();
  const assignments = new Map<string, SyntaxNode[]>();
  const byName = new Map<string, SyntaxNode[]>();
  const heirs = new Map<string, SyntaxNode[]>();
  const aliases = new Map<string, Set<string>>();
  const aliasKinds = ast.kindsOf(['BindingElement', 'ImportClause', 'ImportSpecifier']);
  const callKinds = ast.kindsOf(['CallExpression', 'NewExpression', 'TaggedTemplateExpression']);
  const [binary] = ast.kindsOf(['BinaryExpression']);
  const classKinds = ast.kindsOf(['ClassDeclaration', 'ClassExpression']);

  function put(map: Map<string, SyntaxNode[]>, key: string, node: SyntaxNode): void {
    const list = map.get(key);
    if (list) list.push(node);
    else map.set(key, [node]);
  }

  function note(file: string, node: SyntaxNode): void {
    if (callKinds.has(node.kind)) {
      put(calls, file, node);
      const callee = childNode(node, 'expression') ?? childNode(node, 'tag');
      const name = callee && endName(ast, callee);
      if (name !== undefined) put(byName, name, node);
    } else if (node.kind === binary) {
      const left = childNode(node, 'left');
      const isMember = ast.is(left, 'PropertyAccessExpression', 'ElementAccessExpression');
      if (isMember && ast.is(childNode(node, 'operatorToken'), 'EqualsToken')) put(assignments, file, node);
    } else if (classKinds.has(node.kind)) {
      for (const clause of childList(node, 'heritageClauses')) {
        for (const type of childList(clause, 'types')) {
          const base = childNode(type, 'expression');
          const name = base && endName(ast, base);
          if (name !== undefined) put(heirs, name, node);
        }
      }
    }
  }

  function noteAlias(node: SyntaxNode): void {
    const name = childNode(node, 'name');
    const original = ast.is(node, 'ImportClause') ? undefined : childNode(node, 'propertyName');
    if (!name || textOf(name) === '' || (!original && !ast.is(node, 'ImportClause'))) return;
    const key = original ? textOf(original) : 'default';
    const known = aliases.get(key);
    if (known) known.add(textOf(name));
    else aliases.set(key, new Set([textOf(name)]));
  }

  for (const file of host.files()) {
    const source = host.sourceFile(file);
    const pending: SyntaxNode[] = source ? [source] : [];
    const found: SyntaxNode[] = [];
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (callKinds.has(node.kind) || node.kind === binary || classKinds.has(node.kind)) found.push(node);
      else if (aliasKinds.has(node.kind)) noteAlias(node);
      host.syntax.forEachChild(node, (child) => void pending.push(child));
    }
    found.sort((a, b) => a.pos - b.pos || b.end - a.end);
    for (const node of found) note(file, node);
  }
  const none: readonly SyntaxNode[] = [];
  return {
    callsIn: (file) => calls.get(file) ?? none,
    memberAssignmentsIn: (file) => assignments.get(file) ?? none,
    callsNamed: (name) => byName.get(name) ?? none,
    aliasesOf: (name) => [...(aliases.get(name) ?? [])],
    heirsOf: (name) => heirs.get(name) ?? none,
  };
}
