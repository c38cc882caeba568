import type { Ast } from '../ast/ast.js';
import type { SourceFileNode, SyntaxNode } from '../host/type-host.js';

import { childList, childNode, textOf } from '../ast/ast.js';

/** Finds what a name stands for within its file, by the rules of lexical scope: no compiler is asked. */
export interface Scopes {
  /**
   * The declarations of a name, as seen from the node: variable, binding element, parameter, function, class, enum,
   * import, catch variable. Empty: the file declares no such name (a global, or a name of another script).
   */
  declarationsOf(identifier: SyntaxNode): readonly SyntaxNode[];
  /** The same for the name of a type: interface, alias, class, enum, import, type parameter. */
  typeDeclarationsOf(identifier: SyntaxNode): readonly SyntaxNode[];
  /** The function-like node around, or the source file. */
  functionAround(node: SyntaxNode): SyntaxNode;
}

export const functionKinds = [
  'ArrowFunction',
  'Constructor',
  'FunctionDeclaration',
  'FunctionExpression',
  'GetAccessor',
  'MethodDeclaration',
  'SetAccessor',
] as const;

const scopeKinds = [
  ...functionKinds,
  'Block',
  'CaseBlock',
  'CatchClause',
  'ClassDeclaration',
  'ClassExpression',
  'ClassStaticBlockDeclaration',
  'ForInStatement',
  'ForOfStatement',
  'ForStatement',
  'ModuleBlock',
  'SourceFile',
] as const;

type Names = Map<string, SyntaxNode[]>;

const none: readonly SyntaxNode[] = [];

/** Types have their own name space; no identifier begins with a colon. */
const typeKey = (name: string): string => `:${name}`;

export function createScopes(ast: Ast): Scopes {
  const scopes = ast.kindsOf(scopeKinds);
  const functions = ast.kindsOf(functionKinds);
  const tables = new Map<SyntaxNode, ReadonlyMap<string, readonly SyntaxNode[]>>();

  function tableOf(scope: SyntaxNode): ReadonlyMap<string, readonly SyntaxNode[]> {
    let table = tables.get(scope);
    if (!table) {
      table = namesIn(ast, scope);
      tables.set(scope, table);
    }
    return table;
  }

  function lookUp(from: SyntaxNode, name: string, type?: string): readonly SyntaxNode[] {
    for (let at = from.parent; at; at = at.parent) {
      if (!scopes.has(at.kind)) continue;
      const table = tableOf(at);
      const [types, values] = [type === undefined ? undefined : table.get(type), table.get(name)];
      if (types && values) return [...types, ...values];
      const found = types ?? values;
      if (found) return found;
    }
    return none;
  }

  return {
    declarationsOf: (identifier) => lookUp(identifier, textOf(identifier)),
    typeDeclarationsOf: (identifier) => lookUp(identifier, textOf(identifier), typeKey(textOf(identifier))),
    functionAround(node) {
      let at = node.parent;
      let last: SyntaxNode = node;
      while (at && !functions.has(at.kind)) {
        last = at;
        at = at.parent;
      }
      return at ?? last;
    },
  };
}

function namesIn(ast: Ast, scope: SyntaxNode): ReadonlyMap<string, readonly SyntaxNode[]> {
  const names: Names = new Map();
  switch (ast.kindOf(scope)) {
    case 'SourceFile':
      addStatements(ast, names, childList(scope, 'statements'));
      addHoisted(ast, names, childList(scope, 'statements'));
      break;
    case 'Block':
    case 'ModuleBlock':
      addStatements(ast, names, childList(scope, 'statements'));
      break;
    case 'CaseBlock':
      for (const clause of childList(scope, 'clauses')) addStatements(ast, names, childList(clause, 'statements'));
      break;
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
      addVariables(ast, names, childNode(scope, 'initializer'));
      break;
    case 'CatchClause': {
      const variable = childNode(scope, 'variableDeclaration');
      if (variable) addBinding(ast, names, variable);
      break;
    }
    case 'ClassDeclaration':
    case 'ClassExpression':
      addNamed(names, scope);
      break;
    default: {
      // A function: its parameters, the variables hoisted in its body, and the name of a function expression.
      if (ast.is(scope, 'FunctionExpression')) addNamed(names, scope);
      for (const parameter of childList(scope, 'parameters')) addBinding(ast, names, parameter);
      const body = childNode(scope, 'body');
      if (ast.is(body, 'Block')) addHoisted(ast, names, childList(body, 'statements'));
    }
  }
  return names;
}

/** Whoever declares one thing more often says nothing new: of overloads and of `var` there are a few. */
const maximumDeclarations = 50;

function add(names: Names, name: string, declaration: SyntaxNode): void {
  const known = names.get(name);
  if (!known) names.set(name, [declaration]);
  else if (known.length < maximumDeclarations && !known.includes(declaration)) known.push(declaration);
}

function addNamed(names: Names, declaration: SyntaxNode): void {
  const name = childNode(declaration, 'name');
  if (name && textOf(name) !== '') add(names, textOf(name), declaration);
}

/** A variable, parameter or binding element; patterns give their elements. */
function addBinding(ast: Ast, names: Names, declaration: SyntaxNode): void {
  const name = childNode(declaration, 'name');
  if (!name) return;
  if (ast.is(name, 'ObjectBindingPattern', 'ArrayBindingPattern')) {
    for (const element of childList(name, 'elements')) addBinding(ast, names, element);
  } else if (textOf(name) !== '') add(names, textOf(name), declaration);
}

function addVariables(ast: Ast, names: Names, list: SyntaxNode | undefined): void {
  for (const variable of list ? childList(list, 'declarations') : []) addBinding(ast, names, variable);
}

function addStatements(ast: Ast, names: Names, statements: readonly SyntaxNode[]): void {
  for (const statement of statements) {
    switch (ast.kindOf(statement)) {
      case 'VariableStatement':
        addVariables(ast, names, childNode(statement, 'declarationList'));
        break;
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
      case 'EnumDeclaration':
      case 'ModuleDeclaration':
      case 'ImportEqualsDeclaration':
        addNamed(names, statement);
        break;
      case 'InterfaceDeclaration':
      case 'TypeAliasDeclaration': {
        const name = childNode(statement, 'name');
        if (name) add(names, typeKey(textOf(name)), statement);
        break;
      }
      case 'ImportDeclaration':
        addImports(ast, names, statement);
        break;
      default:
        break;
    }
  }
}

function addImports(ast: Ast, names: Names, statement: SyntaxNode): void {
  const clause = childNode(statement, 'importClause');
  if (!clause) return;
  addNamed(names, clause);
  const bindings = childNode(clause, 'namedBindings');
  if (!bindings) return;
  if (ast.is(bindings, 'NamespaceImport')) addNamed(names, bindings);
  else for (const specifier of childList(bindings, 'elements')) addNamed(names, specifier);
}

/** `var` belongs to the function, wherever in it it stands. */
function addHoisted(ast: Ast, names: Names, statements: readonly SyntaxNode[]): void {
  const [first] = statements;
  // Hardly any file has one: the others need no visit.
  if (!first || !hasVariables(ast.sourceFileOf(first))) return;
  const pending = [...statements];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (ast.is(node, ...functionKinds, 'ClassDeclaration', 'ClassExpression')) continue;
    if (ast.is(node, 'VariableDeclarationList') && /^var\b/u.test(ast.sourceTextOf(node))) {
      addVariables(ast, names, node);
    }
    if (holdsStatements(ast, node)) pending.push(...ast.childrenOf(node));
  }
}

const withVariables = new WeakMap<SourceFileNode, boolean>();

/** Whether the word `var` stands anywhere in a file. */
function hasVariables(file: SourceFileNode): boolean {
  const known = withVariables.get(file);
  if (known !== undefined) return known;
  const found = /\bvar\b/u.test(file.text);
  withVariables.set(file, found);
  return found;
}

/** Expressions declare no variables: they need no visit. */
function holdsStatements(ast: Ast, node: SyntaxNode): boolean {
  return ast.is(
    node,
    'Block',
    'CaseBlock',
    'CaseClause',
    'CatchClause',
    'DefaultClause',
    'DoStatement',
    'ForInStatement',
    'ForOfStatement',
    'ForStatement',
    'IfStatement',
    'SwitchStatement',
    'TryStatement',
    'VariableStatement',
    'WhileStatement',
  );
}
