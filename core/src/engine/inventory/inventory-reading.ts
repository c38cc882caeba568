import type { Evidence } from '../../facts/location.js';
import type { CategoryId } from '../../vocabulary/ids.js';
import type { EngineContext } from '../engine-context.js';
import type { Evaluator } from '../evaluate/evaluator.js';
import type { SyntaxNode } from '../host/type-host.js';

import { childNode, textOf } from '../ast/ast.js';
import { declaredName } from '../ast/names.js';
import { createEvaluator } from '../evaluate/evaluator.js';
import { createOwners } from '../names/owners.js';
import { type Origin, stepInto } from '../origin/origin.js';
import { functionOf } from '../origin/returned-by.js';
import { createOriginTracer } from '../origin/trace-origin.js';
import { createDefinitions } from '../scope/definitions.js';
import { createScopes, functionKinds } from '../scope/scopes.js';

/** What the readers of the inventory share. */
export interface InventoryReading {
  readonly context: EngineContext;
  readonly evaluator: Evaluator;
  /** File and the outermost named thing around a node: `signUp`, `Orders.place`, `module` for what stands in none. */
  readonly evidenceOf: (node: SyntaxNode) => Evidence;
  /** Which imports or globals an expression comes from; empty: own code, or not to be told. */
  readonly originsOf: (expression: SyntaxNode) => readonly Origin[];
  /** Of what a call calls: as far as names tell, without asking for the type of the receiver's member. */
  readonly calleeOrigins: (callee: SyntaxNode) => readonly Origin[];
  /** Own declarations of a name: in this file by its scopes, in others by what the import leads to. */
  readonly declarationsOf: (name: SyntaxNode) => readonly SyntaxNode[];
  /** The function that a name, a member or an expression stands for. */
  readonly functionOf: (expression: SyntaxNode) => SyntaxNode | undefined;
  /** Own declarations of a type name. */
  readonly typeDeclarationsOf: (name: SyntaxNode) => readonly SyntaxNode[];
  /** Category that an annotation gives a member of a class, interface or type. */
  readonly categoryOf: (member: SyntaxNode) => CategoryId | undefined;
}

/**
 * @param knownPackages - packages that the readers know: an import of one is not looked up.
 * @param categories - of annotated fields, by owner id and name joined by a dot.
 */
export function createInventoryReading(
  context: EngineContext,
  knownPackages: ReadonlySet<string>,
  categories: ReadonlyMap<string, CategoryId> = new Map(),
): InventoryReading {
  const { ast, resolver, host } = context;
  const owners = createOwners(context);
  const definitions = createDefinitions(host, ast, resolver, createScopes(ast), (name) => knownPackages.has(name));
  const tracer = createOriginTracer(ast, definitions);
  const declarationsOf = (name: SyntaxNode): readonly SyntaxNode[] =>
    name.parent && nameOf(name.parent) === name && ast.is(name.parent, 'PropertyAccessExpression')
      ? definitions.ofMember(name).own
      : definitions.ofName(name).own;
  let members: ReadonlySet<string> | undefined;
  const ownMembers = (): ReadonlySet<string> => (members ??= namesOfMembers(context));
  return {
    context,
    evaluator: createEvaluator(context),
    evidenceOf: (node) => evidenceOf(context, node),
    originsOf: (expression) => tracer.originsOf(expression),
    calleeOrigins: (callee) => {
      const base = ast.is(callee, 'PropertyAccessExpression') ? childNode(callee, 'expression') : undefined;
      const name = nameOf(callee);
      if (!base || !name) return tracer.originsOf(callee);
      // The member itself would be looked up in the type of its receiver: too dear for every `map.get()`.
      return tracer
        .originsOf(base)
        .map((origin) =>
          isWindow(origin) ? { global: textOf(name), path: [textOf(name)] } : stepInto(origin, textOf(name)),
        );
    },
    declarationsOf,
    functionOf: (expression) => {
      if (ast.is(expression, ...functionKinds)) return expression;
      const member = nameOf(expression);
      // A member that own code declares nowhere is a library's: its type need not be known.
      if (member && !ownMembers().has(textOf(member))) return undefined;
      const name = member ?? expression;
      if (!ast.is(name, 'Identifier', 'PrivateIdentifier')) return undefined;
      for (const declaration of declarationsOf(name)) {
        const found = functionOf(ast, declaration);
        if (found) return found;
      }
      return undefined;
    },
    typeDeclarationsOf: (name) => definitions.ofTypeName(name).own,
    categoryOf: (member) => {
      const name = declaredName(ast, member);
      return name === undefined ? undefined : categories.get(`${owners.holderOf(member).id}.${name}`);
    },
  };
}

/**
 * Names that own code may give to functions, as members or to be reached through a module: read from the text, since a walk
 * through every tree costs more than all that is asked afterwards.
 */
function namesOfMembers({ host }: EngineContext): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of host.files()) {
    const text = host.sourceFile(file)?.text ?? '';
    for (const [, name = ''] of text.matchAll(/(?<![.\w$])([\p{L}_$][\w$]*)\??\s*[(:=<,}]/gu)) names.add(name);
  }
  return names;
}

function nameOf(access: SyntaxNode): SyntaxNode | undefined {
  return childNode(access, 'expression') && childNode(access, 'name');
}

function isWindow({ global, path }: Origin): boolean {
  return path.length === 1 && /^(?:window|globalThis|self|global)$/u.test(global ?? '');
}

function evidenceOf({ ast, pathOf }: EngineContext, node: SyntaxNode): Evidence {
  let statement: SyntaxNode = node;
  let member: string | undefined;
  let variable: string | undefined;
  while (statement.parent && !ast.is(statement.parent, 'SourceFile', 'ModuleBlock')) {
    if (ast.is(statement.parent, 'ClassDeclaration', 'ClassExpression')) {
      member = declaredName(ast, statement) ?? (ast.is(statement, 'Constructor') ? 'constructor' : undefined);
    }
    if (ast.is(statement, 'VariableDeclaration')) variable = declaredName(ast, statement);
    statement = statement.parent;
  }
  const isDefault = ast.is(statement, 'ExportAssignment') || ast.hasModifier(statement, 'default');
  const own = ast.is(statement, 'FunctionDeclaration', 'ClassDeclaration')
    ? declaredName(ast, statement)
    : ast.is(statement, 'VariableStatement')
      ? variable
      : undefined;
  const name = own ?? (isDefault ? 'default' : 'module');
  return { file: pathOf(ast.sourceFileOf(node).fileName), symbol: member === undefined ? name : `${name}.${member}` };
}
