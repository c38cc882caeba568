import type { Ast } from '../ast/ast.js';
import type { SourceFileNode, SyntaxNode, TypeHost } from '../host/type-host.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { baseOfClass, classAround } from '../scope/class-members.js';
import { endName } from '../scope/member-chain.js';
import { createOwnMembers, declaringKinds, type OwnMembers } from './own-members.js';

/** What one walk over all own files notes, so that nobody has to search the program again. */
export interface ProgramIndex extends OwnMembers {
  /** Calls, `new` and tagged templates of a file, in the order of the text. */
  callsIn(file: string): readonly SyntaxNode[];
  /** Assignments to members: `document.cookie = …`. */
  memberAssignmentsIn(file: string): readonly SyntaxNode[];
  /** Calls, operations and deletions of an own file, in the order of the text: what may give a value to something. */
  givingIn(source: SourceFileNode): readonly SyntaxNode[] | undefined;
  /** Calls by the name they end in, over all files. */
  callsNamed(name: string): readonly SyntaxNode[];
  /** Calls that are handed something of this name: `users.forEach(notify)`. */
  callsHanded(name: string): readonly SyntaxNode[];
  /** Attributes of elements that name an address to load or to send to. */
  addressesIn(file: string): readonly SyntaxNode[];
  /** Throw statements of a file. */
  throwsIn(file: string): readonly SyntaxNode[];
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
  const aliasKinds = ast.kindsOf([
    'BindingElement',
    'ExportAssignment',
    'ExportSpecifier',
    'ImportClause',
    'ImportSpecifier',
    'PropertyAssignment',
    'PropertyDeclaration',
    'VariableDeclaration',
  ]);
  const [throwKind] = ast.kindsOf(['ThrowStatement']);
  const [attribute] = ast.kindsOf(['JsxAttribute']);
  const addresses = new Map<string, SyntaxNode[]>();
  const thrown = new Map<string, SyntaxNode[]>();
  const members = createOwnMembers(ast);
  const declaring = ast.kindsOf(declaringKinds);
  const references = new Map<string, SyntaxNode[]>();
  const callKinds = ast.kindsOf(['CallExpression', 'NewExpression', 'TaggedTemplateExpression']);
  const [binary] = ast.kindsOf(['BinaryExpression']);
  const classKinds = ast.kindsOf(['ClassDeclaration', 'ClassExpression']);
  const notedKinds = new Set([...callKinds, ...classKinds, ...ast.kindsOf(['BinaryExpression', 'DeleteExpression'])]);
  const giving = new Map<SourceFileNode, readonly SyntaxNode[]>();

  function put(map: Map<string, SyntaxNode[]>, key: string, node: SyntaxNode): void {
    const list = map.get(key);
    if (list) list.push(node);
    else map.set(key, [node]);
  }

  function note(file: string, node: SyntaxNode): void {
    if (callKinds.has(node.kind)) {
      put(calls, file, node);
      const callee = childNode(node, 'expression') ?? childNode(node, 'tag');
      const name = callee && (ast.is(callee, 'SuperKeyword') ? baseNameAt(callee) : endName(ast, callee));
      if (name !== undefined) put(byName, name, node);
      for (const argument of childList(node, 'arguments')) {
        if (!ast.is(argument, 'Identifier', 'PropertyAccessExpression')) continue;
        const handed = endName(ast, argument);
        if (handed !== undefined) put(references, handed, node);
      }
    } else if (node.kind === binary) {
      const left = childNode(node, 'left');
      const isMember = ast.is(left, 'PropertyAccessExpression', 'ElementAccessExpression');
      const isGiving = ast.is(childNode(node, 'operatorToken'), 'EqualsToken', 'PlusEqualsToken');
      if (isMember && isGiving) {
        put(assignments, file, node);
        const name = endName(ast, left);
        if (name !== undefined) members.noteAssigned(name, childNode(node, 'right'));
      }
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

  /** `super(…)` runs the constructor of what the class extends. */
  function baseNameAt(keyword: SyntaxNode): string | undefined {
    const holder = classAround(ast, keyword);
    const base = holder && baseOfClass(ast, holder);
    return base && endName(ast, base);
  }

  function noteAlias(node: SyntaxNode): void {
    if (ast.is(node, 'ExportAssignment')) {
      const exported = childNode(node, 'expression');
      if (ast.is(exported, 'Identifier')) putAlias(textOf(exported), 'default');
      return;
    }
    const name = childNode(node, 'name');
    const isDefault = ast.is(node, 'ImportClause');
    const key = isDefault ? 'default' : originalName(node);
    if (!name || textOf(name) === '' || key === undefined || key === '' || key === textOf(name)) return;
    putAlias(key, textOf(name));
  }

  function putAlias(name: string, alias: string): void {
    const known = aliases.get(name);
    if (known) known.add(alias);
    else aliases.set(name, new Set([alias]));
  }

  /** Aliases of aliases too. */
  function allAliases(name: string): readonly string[] {
    const found = new Set<string>();
    const pending = [name];
    for (let next = pending.pop(); next !== undefined && found.size < 40; next = pending.pop()) {
      for (const alias of aliases.get(next) ?? []) {
        if (found.has(alias)) continue;
        found.add(alias);
        pending.push(alias);
      }
    }
    return [...found];
  }

  /** `{ a: b }` in an import or a pattern, `b = a` and `b: a` of a name or member. */
  function originalName(node: SyntaxNode): string | undefined {
    const original = childNode(node, 'propertyName');
    if (original) return textOf(original);
    const value = childNode(node, 'initializer');
    const bound = ast.is(value, 'CallExpression') ? childNode(value, 'expression') : value;
    const isBound = ast.is(bound, 'PropertyAccessExpression') && textOf(childNode(bound, 'name') ?? bound) === 'bind';
    const named = isBound ? childNode(bound, 'expression') : value;
    return ast.is(named, 'Identifier', 'PropertyAccessExpression') ? endName(ast, named) : undefined;
  }

  for (const file of host.files()) {
    const source = host.sourceFile(file);
    const pending: SyntaxNode[] = source ? [source] : [];
    const found: SyntaxNode[] = [];
    const push = (child: SyntaxNode): undefined => void pending.push(child);
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (notedKinds.has(node.kind)) found.push(node);
      if (declaring.has(node.kind)) members.note(node);
      if (aliasKinds.has(node.kind)) noteAlias(node);
      else if (node.kind === throwKind) put(thrown, file, node);
      else if (node.kind === attribute && /^(?:action|src)$/u.test(textOf(childNode(node, 'name') ?? node))) {
        put(addresses, file, node);
      }
      host.syntax.forEachChild(node, push);
    }
    found.sort((a, b) => a.pos - b.pos || b.end - a.end);
    if (source) giving.set(source, found);
    for (const node of found) note(file, node);
  }
  const none: readonly SyntaxNode[] = [];
  return {
    givingIn: (source) => giving.get(source),
    callsIn: (file) => calls.get(file) ?? none,
    memberAssignmentsIn: (file) => assignments.get(file) ?? none,
    callsNamed: (name) => byName.get(name) ?? none,
    callsHanded: (name) => references.get(name) ?? none,
    addressesIn: (file) => addresses.get(file) ?? none,
    throwsIn: (file) => thrown.get(file) ?? none,
    declares: members.declares,
    mayBeCalled: members.mayBeCalled,
    aliasesOf: allAliases,
    heirsOf: (name) => heirs.get(name) ?? none,
  };
}
