import type { Ast } from '../../ast/ast.js';
import type { SourceFileNode, Syntax, SyntaxNode } from '../../host/type-host.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { baseOfClass, classAround } from '../../scope/class-members.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';
import { defaultNameOf, defaultNamesIn } from './default-names.js';
import { entryCalled, nameOfEntry, tableAround } from './dispatch-tables.js';
import { declaredMember, declaringKinds, type MemberValue, valueOfMember } from './own-members.js';

/** Nodes of a file by a name they go by. */
type NodesByName = ReadonlyMap<string, readonly SyntaxNode[]>;

/** What one walk over a file notes of its syntax: it holds as long as the tree does. */
export interface FileNotes {
  /** Calls, `new` and tagged templates, in the order of the text. */
  readonly calls: readonly SyntaxNode[];
  /** Assignments to members: `document.cookie = …`. */
  readonly memberAssignments: readonly SyntaxNode[];
  /** Calls, operations and deletions, in the order of the text: what may give a value to something. */
  readonly giving: readonly SyntaxNode[];
  /** Attributes of elements that name an address to load or to send to. */
  readonly addresses: readonly SyntaxNode[];
  /** Attributes that say where a link leads, when that is computed. */
  readonly links: readonly SyntaxNode[];
  readonly throws: readonly SyntaxNode[];
  /** Calls by the name they end in. */
  readonly named: NodesByName;
  /** Calls that are handed something of this name: `users.forEach(notify)`. */
  readonly handed: NodesByName;
  /** Assignments to members by the name of the member: `user.email = …` runs a setter. */
  readonly assigned: NodesByName;
  /** Classes and interfaces that say they implement or extend something of this name. */
  readonly heirs: NodesByName;
  /** Members of object literals, and attributes of elements, that may be functions: what an interface may stand for. */
  readonly methods: NodesByName;
  /** Values that contexts are provided with, by the name of the context: `<Tracking.Provider value={…}>`. */
  readonly provided: NodesByName;
  /** Other names under which something is imported or taken from an object; default exports by {@link defaultNameOf}. */
  readonly aliases: ReadonlyMap<string, ReadonlySet<string>>;
  /** Members that are declared or assigned, with what they were seen to stand for. */
  readonly members: ReadonlyMap<string, readonly MemberValue[]>;
}

const lending: ReadonlySet<string> = new Set(['apply', 'bind', 'call']);

/** What a component, a form or a client is told to do when something happens: `onSubmit`. */
const handlerName = /^on[A-Z]/u;
/** What a logger is handed on by: `{ write: console.log }`. */
const logName = /^(?:debug|error|info|log|trace|warn)$/u;

/** A tree that several programs hold has the same notes in each. */
const known = new WeakMap<SourceFileNode, FileNotes>();

/** Reads files of one compiler. */
export function createNoteTaker(ast: Ast, syntax: Syntax): (source: SourceFileNode) => FileNotes {
  const aliasKinds = ast.kindsOf([
    'BindingElement',
    'ExportAssignment',
    'ExportSpecifier',
    'ImportClause',
    'ImportSpecifier',
    'PropertyAssignment',
    'PropertyDeclaration',
    'ShorthandPropertyAssignment',
    'VariableDeclaration',
  ]);
  const [throwKind] = ast.kindsOf(['ThrowStatement']);
  const [attribute] = ast.kindsOf(['JsxAttribute']);
  const [interfaceKind] = ast.kindsOf(['InterfaceDeclaration']);
  const memberKinds = ast.kindsOf(['GetAccessor', 'MethodDeclaration', 'PropertyAssignment']);
  const [literalKind] = ast.kindsOf(['ObjectLiteralExpression']);
  const functions = ast.kindsOf(functionKinds);
  const declaring = ast.kindsOf(declaringKinds);
  const callKinds = ast.kindsOf(['CallExpression', 'NewExpression', 'TaggedTemplateExpression']);
  const [binary] = ast.kindsOf(['BinaryExpression']);
  const classKinds = ast.kindsOf(['ClassDeclaration', 'ClassExpression']);
  const notedKinds = new Set([...callKinds, ...classKinds, ...ast.kindsOf(['BinaryExpression', 'DeleteExpression'])]);

  function takeNotes(source: SourceFileNode): FileNotes {
    const calls: SyntaxNode[] = [];
    const memberAssignments: SyntaxNode[] = [];
    const giving: SyntaxNode[] = [];
    const addresses: SyntaxNode[] = [];
    const links: SyntaxNode[] = [];
    const throws: SyntaxNode[] = [];
    const named = new Map<string, SyntaxNode[]>();
    const handed = new Map<string, SyntaxNode[]>();
    const assigned = new Map<string, SyntaxNode[]>();
    const heirs = new Map<string, SyntaxNode[]>();
    const methods = new Map<string, SyntaxNode[]>();
    const provided = new Map<string, SyntaxNode[]>();
    const aliases = new Map<string, Set<string>>();
    const members = new Map<string, MemberValue[]>();

    function note(node: SyntaxNode): void {
      if (callKinds.has(node.kind)) {
        calls.push(node);
        const callee = childNode(node, 'expression') ?? childNode(node, 'tag');
        const name = callee && (ast.is(callee, 'SuperKeyword') ? baseNameAt(ast, callee) : endName(ast, callee));
        if (name !== undefined) put(named, name, node);
        const entry = entryCalled(ast, callee);
        if (entry !== undefined) put(named, entry, node);
        // `send.apply(this, values)` is a call of `send`; `send.bind(this, value)` will be one.
        const lent = name !== undefined && lending.has(name) ? memberBase(ast, callee) : undefined;
        const lentName = lent && endName(ast, lent);
        if (lentName !== undefined) put(named, lentName, node);
        for (const argument of childList(node, 'arguments')) {
          if (!ast.is(argument, 'Identifier', 'PropertyAccessExpression')) continue;
          const taken = endName(ast, argument);
          if (taken !== undefined) put(handed, taken, node);
        }
      } else if (node.kind === binary) {
        const left = childNode(node, 'left');
        const isMember = ast.is(left, 'PropertyAccessExpression', 'ElementAccessExpression');
        const isGiving = ast.is(childNode(node, 'operatorToken'), 'EqualsToken', 'PlusEqualsToken');
        if (isMember && isGiving) {
          memberAssignments.push(node);
          const name = endName(ast, left);
          const key = name === undefined ? childNode(left, 'argumentExpression') : undefined;
          // `req[viewer] = user`
          if (ast.is(key, 'Identifier')) put(assigned, `[${textOf(key)}]`, node);
          if (name !== undefined) {
            put(assigned, name, node);
            const value = childNode(node, 'right');
            put(members, name, valueOfMember(ast, value));
            // `socket.onClose = report`.
            const given = handlerName.test(name) && value ? endName(ast, value) : undefined;
            if (given !== undefined && given !== name) putAlias(given, name);
          }
        }
      } else if (classKinds.has(node.kind)) noteHeir(node);
    }

    function noteHeir(node: SyntaxNode): void {
      for (const clause of childList(node, 'heritageClauses')) {
        for (const type of childList(clause, 'types')) {
          const base = childNode(type, 'expression');
          const name = base && endName(ast, base);
          if (name !== undefined) put(heirs, name, node);
        }
      }
    }

    function noteMethod(node: SyntaxNode): void {
      const name = childNode(node, 'name');
      const value = childNode(node, 'initializer');
      if (name && textOf(name) !== '' && (!value || mayBeMethod(textOf(name), value))) put(methods, textOf(name), node);
    }

    function mayBeMethod(name: string, value: SyntaxNode): boolean {
      if (functions.has(value.kind)) return true;
      if (handlerName.test(name)) return ast.is(value, 'CallExpression', 'Identifier', 'PropertyAccessExpression');
      // `{ write: console.log }`
      return ast.is(value, 'PropertyAccessExpression') && logName.test(textOf(childNode(value, 'name') ?? value));
    }

    function noteAlias(node: SyntaxNode): void {
      if (ast.is(node, 'ExportAssignment')) {
        const exported = childNode(node, 'expression');
        if (ast.is(exported, 'Identifier')) putDefault(textOf(exported));
        return;
      }
      const name = childNode(node, 'name');
      const key = aliasedName(node);
      if (!name || textOf(name) === '' || key === undefined || key === '') return;
      if (ast.is(node, 'ExportSpecifier') && textOf(name) === 'default') putDefault(key);
      else if (key !== textOf(name)) putAlias(key, textOf(name));
      const table = ast.is(node, 'PropertyAssignment', 'ShorthandPropertyAssignment') && tableAround(ast, node);
      if (table) putAlias(key, nameOfEntry(table));
    }

    /** What another name is given to; the default export of a module by the module. */
    function aliasedName(node: SyntaxNode): string | undefined {
      const original = ast.is(node, 'ImportClause') ? 'default' : originalName(ast, node);
      if (!ast.is(node, 'ImportClause', 'ImportSpecifier', 'ExportSpecifier')) return original;
      const local = original ?? declaredName(ast, node);
      if (local !== 'default') return local;
      const module = moduleNamed(ast, node);
      return module && defaultNameOf(module);
    }

    function putDefault(name: string): void {
      for (const alias of defaultNamesIn(source.fileName)) putAlias(name, alias);
    }

    function putAlias(name: string, alias: string): void {
      const known = aliases.get(name);
      if (known) known.add(alias);
      else aliases.set(name, new Set([alias]));
    }

    function noteAttribute(node: SyntaxNode): void {
      const name = textOf(childNode(node, 'name') ?? node);
      if (handlerName.test(name)) put(methods, name, node);
      if (name === 'action' || name === 'src') addresses.push(node);
      if ((name === 'href' || name === 'to') && ast.is(childNode(node, 'initializer'), 'JsxExpression'))
        links.push(node);
      if (name !== 'value') return;
      const tag = node.parent?.parent && childNode(node.parent.parent, 'tagName');
      const value = childNode(node, 'initializer');
      const given = value && childNode(value, 'expression');
      const context = memberBase(ast, tag) ?? tag;
      const of = context && endName(ast, context);
      // `<input value={…}>` is no context.
      if (given && of !== undefined && /^[A-Z]/u.test(of)) put(provided, of, given);
    }

    const pending: SyntaxNode[] = [source];
    const push = (child: SyntaxNode): undefined => void pending.push(child);
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (notedKinds.has(node.kind)) giving.push(node);
      if (memberKinds.has(node.kind) && node.parent?.kind === literalKind) noteMethod(node);
      if (declaring.has(node.kind)) {
        const member = declaredMember(ast, node);
        if (member) put(members, member.name, member.value);
      }
      if (aliasKinds.has(node.kind)) noteAlias(node);
      else if (node.kind === throwKind) throws.push(node);
      else if (node.kind === attribute) noteAttribute(node);
      else if (node.kind === interfaceKind) noteHeir(node);
      syntax.forEachChild(node, push);
    }
    giving.sort((a, b) => a.pos - b.pos || b.end - a.end);
    giving.forEach(note);
    return {
      calls,
      memberAssignments,
      giving,
      addresses,
      links,
      throws,
      named,
      handed,
      assigned,
      heirs,
      methods,
      provided,
      aliases,
      members,
    };
  }

  return (source) => {
    const notes = known.get(source) ?? takeNotes(source);
    known.set(source, notes);
    return notes;
  };
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** `super(…)` runs the constructor of what the class extends. */
function baseNameAt(ast: Ast, keyword: SyntaxNode): string | undefined {
  const holder = classAround(ast, keyword);
  const base = holder && baseOfClass(ast, holder);
  return base && endName(ast, base);
}

/** The module that a part of an import or export names. */
function moduleNamed(ast: Ast, part: SyntaxNode): string | undefined {
  let at: SyntaxNode | undefined = part;
  while (at && !ast.is(at, 'ImportDeclaration', 'ExportDeclaration')) at = at.parent;
  const specifier = at && childNode(at, 'moduleSpecifier');
  return specifier && textOf(specifier);
}

/** `{ a: b }` in an import or a pattern, `b = a` and `b: a` of a name or member. */
function originalName(ast: Ast, node: SyntaxNode): string | undefined {
  const original = childNode(node, 'propertyName');
  if (original) return textOf(original);
  if (ast.is(node, 'ShorthandPropertyAssignment')) return declaredName(ast, node);
  const value = childNode(node, 'initializer');
  const bound = ast.is(value, 'CallExpression') ? childNode(value, 'expression') : value;
  const isBound = ast.is(bound, 'PropertyAccessExpression') && textOf(childNode(bound, 'name') ?? bound) === 'bind';
  const named = isBound ? childNode(bound, 'expression') : value;
  if (ast.is(named, 'Identifier', 'PropertyAccessExpression')) return endName(ast, named);
  // `const send = senders[kind] ?? fallback` is any of the table.
  return entryCalled(ast, ast.is(named, 'BinaryExpression') ? childNode(named, 'left') : named);
}
