import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Assignments } from '../../scope/assignments.js';
import type { Definitions } from '../../scope/definitions.js';
import type { ProgramIndex } from '../program/program-index.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName, literalName } from '../../ast/names.js';
import { awaitedIn } from '../../ast/wrappers.js';
import { functionOf, returnedBy } from '../../origin/returned-by.js';
import { classAround, memberOfClass } from '../../scope/class-members.js';
import { isInjection } from '../../scope/injection.js';
import { isLanguageValue } from '../../scope/language-values.js';
import { propertiesFor } from '../../scope/literal-members.js';
import { elementKey, endName, memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';
import { mapAsked, valuesOfMap } from '../program/dispatch-tables.js';
import { createGivenFunctions } from './given-functions.js';
import { keptByHook, readsContext, valuesOfContext } from './hooks.js';
import { createImplementers } from './implementers.js';
import { createOverrides } from './overrides.js';
import { createOwnClasses } from './own-classes.js';
import { listWalked } from './walked-lists.js';

/** Finds the functions of one's own that a call may run. */
export interface Callables {
  /** Function-like nodes; for `new X()` the constructor of `X` and of what it extends. */
  functionsOf(call: SyntaxNode): readonly SyntaxNode[];
  /** The functions that an expression names, as it is handed to another: `users.map(toDto)`. */
  functionsIn(expression: SyntaxNode): readonly SyntaxNode[];
  /** Those that a member of a value is, as far as the value itself shows them: what its type declares is not asked. */
  functionsOfMember(base: SyntaxNode, name: string): readonly SyntaxNode[];
  /** The classes of one's own that `new` makes an instance of. */
  classesOf(creation: SyntaxNode): readonly SyntaxNode[];
  /** What stands behind a member that only a type declares: members of classes and of object literals. */
  membersBehind(member: SyntaxNode): readonly SyntaxNode[];
}

/** `calls`: of what calls give, called in its turn. */
const limits = { depth: 8, functions: 6, calls: 40 };

/** What may be given a function that a wrapper has made. */
const holdingKinds = ['PropertyAssignment', 'PropertyDeclaration', 'VariableDeclaration'] as const;

/** Functions that calls may run, by file and call. */
export type CalledFunctions = Map<string, Map<SyntaxNode, readonly SyntaxNode[]>>;

/** @param called - What is known already; what is found is added. */
export function createCallables(
  ast: Ast,
  definitions: Definitions,
  index: ProgramIndex,
  assignments: Pick<Assignments, 'reaching'>,
  called: CalledFunctions = new Map(),
): Callables {
  const classes = createOwnClasses(ast, definitions, index);
  const implementers = createImplementers(ast, definitions, index, functionsOf);
  const overridesOf = createOverrides(ast, index);
  const given = createGivenFunctions({ ast, definitions, index, assignments, functionsAt });
  let open = 0;

  function knownIn(file: string): Map<SyntaxNode, readonly SyntaxNode[]> {
    let known = called.get(file);
    if (!known) {
      known = new Map();
      called.set(file, known);
    }
    return known;
  }

  function functionsOf(call: SyntaxNode): readonly SyntaxNode[] {
    const known = knownIn(ast.sourceFileOf(call).fileName);
    const found = known.get(call);
    if (found) return found;
    if (open > limits.calls) return [];
    known.set(call, []);
    open += 1;
    const distinct = [...new Set(findFunctions(call))].slice(0, limits.functions);
    open -= 1;
    known.set(call, distinct);
    return distinct;
  }

  function findFunctions(call: SyntaxNode): readonly SyntaxNode[] {
    const callee = childNode(call, 'expression') ?? childNode(call, 'tag');
    if (!callee) return [];
    if (ast.is(callee, 'SuperKeyword')) {
      const holder = classAround(ast, callee);
      return holder ? classes.constructorsAbove(holder) : [];
    }
    if (!ast.is(call, 'NewExpression')) return mayRunOwn(callee) ? functionsAt(callee, [], 0) : [];
    const made = classes.classesOf(call);
    // In JavaScript, a function makes objects as well as a class.
    return made.length > 0 ? made.flatMap((holder) => classes.constructorsOf(holder)) : functionsAt(callee, [], 0);
  }

  /** A method that no own code declares as one is none of one's own. */
  function mayRunOwn(callee: SyntaxNode): boolean {
    const name = ast.is(callee, 'PropertyAccessExpression') ? childNode(callee, 'name') : undefined;
    return !name || (index.mayBeCalled(textOf(name)) && !isOfLanguage(childNode(callee, 'expression')));
  }

  function isOfLanguage(base: SyntaxNode | undefined): boolean {
    // People call things of their own `Symbol`, too.
    const isOwnName = ast.is(base, 'Identifier') && definitions.ofName(base).own.length > 0;
    return !isOwnName && isLanguageValue(ast, base);
  }

  /** The functions at a path below an expression. */
  function functionsAt(node: SyntaxNode, path: readonly string[], depth: number): readonly SyntaxNode[] {
    if (depth > limits.depth) return [];
    const next = depth + 1;
    const into = (child: SyntaxNode | undefined, at = path): readonly SyntaxNode[] =>
      child ? functionsAt(child, at, next) : [];
    const inner = awaitedIn(ast, node);
    if (inner) return into(inner);
    switch (ast.kindOf(node)) {
      case 'ArrowFunction':
      case 'FunctionExpression':
        return path.length === 0 ? [node] : [];
      case 'Identifier':
        return definitions.ofName(node).own.flatMap((declaration) => declared(declaration, path, next));
      case 'PropertyAccessExpression': {
        const name = childNode(node, 'name');
        const base = childNode(node, 'expression');
        if (!name || !base) return [];
        const bound = textOf(name) === 'bind' || textOf(name) === 'call' || textOf(name) === 'apply';
        if (bound && path.length === 0) return into(base);
        return membersAt(base, name, path, next);
      }
      case 'ElementAccessExpression': {
        const key = elementKey(ast, node);
        return into(childNode(node, 'expression'), [key ?? '*', ...path]);
      }
      case 'ObjectLiteralExpression':
        return inLiteral(node, path, next);
      case 'ArrayLiteralExpression': {
        const [index, ...deeper] = path;
        if (index === '*') return childList(node, 'elements').flatMap((element) => into(element, deeper));
        const element = index === undefined ? undefined : childList(node, 'elements')[Number(index)];
        return element ? into(element, deeper) : [];
      }
      case 'CallExpression':
        return inResult(node, path, next);
      case 'NewExpression': {
        const [name, ...deeper] = path;
        if (name === undefined) return [];
        return classes.classesOf(node).flatMap((made) => inClass(made, name, deeper, next));
      }
      case 'ConditionalExpression':
        return [...into(childNode(node, 'whenTrue')), ...into(childNode(node, 'whenFalse'))];
      case 'BinaryExpression':
        return ast.is(childNode(node, 'operatorToken'), 'BarBarToken', 'QuestionQuestionToken')
          ? [...into(childNode(node, 'left')), ...into(childNode(node, 'right'))]
          : into(childNode(node, 'right'));
      default:
        return [];
    }
  }

  function membersAt(
    base: SyntaxNode,
    name: SyntaxNode,
    path: readonly string[],
    depth: number,
  ): readonly SyntaxNode[] {
    const byValue = membersOf(base, [textOf(name), ...path], depth);
    if (byValue.length > 0) return byValue;
    if (!(path.length === 0 ? index.mayBeCalled : index.declares)(textOf(name))) return [];
    const own = definitions.ofMember(name).own.flatMap((declaration) => declared(declaration, path, depth));
    return ast.is(base, 'SuperKeyword') ? own : withOverrides(own);
  }

  /** A method, and those that take its place in classes which extend its own: which of them runs, only a run knows. */
  function withOverrides(found: readonly SyntaxNode[]): readonly SyntaxNode[] {
    const others = found.flatMap((method) => overridesOf(method));
    return others.length > 0 ? [...found, ...others] : found;
  }

  function membersOf(base: SyntaxNode, path: readonly string[], depth: number): readonly SyntaxNode[] {
    const [name = '', ...deeper] = path;
    const holder = ast.is(base, 'ThisKeyword') ? classAround(ast, base) : undefined;
    const found = holder ? withOverrides(inClass(holder, name, deeper, depth)) : [];
    return found.length > 0 ? found : functionsAt(base, path, depth);
  }

  function inClass(holder: SyntaxNode, name: string, path: readonly string[], depth: number): readonly SyntaxNode[] {
    const member = memberOfClass(ast, holder, name);
    return member ? declared(member, path, depth) : [];
  }

  function declared(declaration: SyntaxNode, path: readonly string[], depth: number): readonly SyntaxNode[] {
    const found = atDeclaration(declaration, path, depth);
    const later = ast.is(declaration, 'VariableDeclaration')
      ? given.toVariable(declaration, path, depth)
      : path.length === 0 && ast.is(declaration, 'PropertyDeclaration', 'PropertySignature')
        ? given.fromOutside(declaration, depth)
        : [];
    return later.length > 0 ? [...found, ...later] : found;
  }

  function atDeclaration(declaration: SyntaxNode, path: readonly string[], depth: number): readonly SyntaxNode[] {
    if (path.length === 0) {
      if (ast.is(declaration, 'MethodSignature', 'PropertySignature')) return implementations(declaration, depth);
      if (ast.is(declaration, 'MethodDeclaration') && !childNode(declaration, 'body')) {
        return implementations(declaration, depth);
      }
      const found = functionOf(ast, declaration);
      // `const send = withLog(fn)`: what a wrapper of one's own makes of it is looked at below.
      const isWrapped = ast.is(declaration, ...holdingKinds) && ast.is(found?.parent, 'CallExpression');
      if (found && !isWrapped) return childNode(found, 'body') ? [found] : [];
    }
    switch (ast.kindOf(declaration)) {
      case 'BindingElement': {
        const pattern = declaration.parent;
        const holder = pattern?.parent;
        const key = childNode(declaration, 'propertyName') ?? childNode(declaration, 'name');
        const name = key && literalName(ast, key);
        if (!holder) return [];
        if (ast.is(pattern, 'ArrayBindingPattern')) {
          return declared(holder, [String(childList(pattern, 'elements').indexOf(declaration)), ...path], depth);
        }
        return name === undefined ? [] : declared(holder, [name, ...path], depth);
      }
      case 'VariableDeclaration':
      case 'PropertyAssignment':
      case 'PropertyDeclaration': {
        const value = childNode(declaration, 'initializer');
        const [head, ...deeper] = path;
        const filled =
          head === '*' ? valuesOfMap(ast, declaration, index.notesOf(ast.sourceFileOf(declaration).fileName)) : [];
        if (filled.length > 0) return filled.flatMap((entry) => functionsAt(entry, deeper, depth));
        if (!value && path.length === 0) {
          const each = eachOf(listWalked(ast, declaration), depth);
          if (each.length > 0) return each;
        }
        const found = value ? functionsAt(value, path, depth) : [];
        return found.length > 0 ? found : given.within(declaration, path, depth);
      }
      // JavaScript declares by assignment: `this.write = options.write`.
      case 'BinaryExpression': {
        const value = childNode(declaration, 'right');
        return value ? functionsAt(value, path, depth) : [];
      }
      case 'JsxAttribute': {
        const held = childNode(declaration, 'initializer');
        const value = held && childNode(held, 'expression');
        return value ? functionsAt(value, path, depth) : [];
      }
      case 'ShorthandPropertyAssignment': {
        const name = childNode(declaration, 'name');
        return name ? functionsAt(name, path, depth) : [];
      }
      case 'ExportAssignment': {
        const value = childNode(declaration, 'expression');
        return value ? functionsAt(value, path, depth) : [];
      }
      case 'Parameter': {
        const [name, ...deeper] = path;
        if (name === undefined) return eachOf(listWalked(ast, declaration), depth);
        if (childNode(declaration, 'type') || deeper.length > 0) return ofTyped(declaration, name, deeper, depth);
        return implementers.handedTo(declaration, name).flatMap((own) => declared(own, [], depth + 1));
      }
      case 'ClassDeclaration': {
        const [name, ...deeper] = path;
        return name === undefined ? [] : inClass(declaration, name, deeper, depth);
      }
      default:
        return [];
    }
  }

  /** Functions that stand in a list, which is gone through. */
  function eachOf(list: SyntaxNode | undefined, depth: number): readonly SyntaxNode[] {
    return list ? functionsAt(list, ['*'], depth) : [];
  }

  /** A parameter whose type is a class or interface of one's own: `constructor(private readonly mailer: Mailer)`. */
  function ofTyped(
    declaration: SyntaxNode,
    name: string,
    path: readonly string[],
    depth: number,
  ): readonly SyntaxNode[] {
    const type = childNode(declaration, 'type');
    const typeName = type && childNode(type, 'typeName');
    if (!ast.is(typeName, 'Identifier')) return [];
    return definitions.ofTypeName(typeName).own.flatMap((holder) => {
      const member = memberOfClass(ast, holder, name);
      return member ? withOverrides(declared(member, path, depth)) : [];
    });
  }

  function inLiteral(node: SyntaxNode, path: readonly string[], depth: number): readonly SyntaxNode[] {
    const [name, ...deeper] = path;
    if (name === undefined) return [];
    if (name === '*') return childList(node, 'properties').flatMap((property) => declared(property, deeper, depth));
    const properties = propertiesFor(ast, node, name);
    const named = properties.findLast((property) => declaredName(ast, property) === name);
    if (named) return declared(named, deeper, depth);
    return properties
      .filter((property) => ast.is(property, 'SpreadAssignment'))
      .flatMap((spread) => {
        const value = childNode(spread, 'expression');
        return value ? functionsAt(value, path, depth) : [];
      });
  }

  /** `useCallback(fn)` is `fn`; else what the function of one's own returns. */
  function inResult(call: SyntaxNode, path: readonly string[], depth: number): readonly SyntaxNode[] {
    const [first, second] = childList(call, 'arguments');
    const callee = childNode(call, 'expression');
    const bound = callee && endName(ast, callee) === 'bind' ? memberBase(ast, callee) : undefined;
    if (bound) return functionsAt(bound, path, depth);
    const asked = mapAsked(ast, call);
    const entries = asked ? functionsAt(asked, ['*', ...path], depth) : [];
    if (entries.length > 0) return entries;
    const isContext = readsContext(callee && endName(ast, callee));
    const provided = first && isContext ? valuesOfContext(ast, definitions, index, first) : [];
    if (provided.length > 0) return provided.flatMap((value) => functionsAt(value, path, depth));
    const kept = keptByHook(ast, call, path);
    if (kept) return functionsAt(kept.value, kept.path, depth);
    const findMade = (): readonly SyntaxNode[] =>
      functionsOf(call).flatMap((declaration) =>
        returnedBy(ast, declaration).flatMap((value) => functionsAt(value, path, depth)),
      );
    // What a wrapper of one's own makes of a function, and the function: it is run with what the other is given.
    if (path.length === 0 && ast.is(first, ...functionKinds)) return [...findMade(), first];
    // `createAsyncThunk('invite', (to) => …)`, `defineStore('session', () => ({…}))`
    if (path.length === 0 && ast.is(second, ...functionKinds)) return [...findMade(), second];
    const [name, ...deeper] = path;
    if (name !== undefined && callee && ast.is(first, 'Identifier') && isInjection(ast, callee)) {
      const found = classes.classesNamed(first).flatMap((holder) => inClass(holder, name, deeper, depth));
      if (found.length > 0) return found;
    }
    const made = findMade();
    if (made.length > 0 || !ast.is(first, ...functionKinds)) return made;
    return returnedBy(ast, first).flatMap((value) => functionsAt(value, path, depth));
  }

  /** Functions behind a member that only a type declares: no more than a call is followed to. */
  function implementations(member: SyntaxNode, depth: number): readonly SyntaxNode[] {
    if (depth > limits.depth) return [];
    return implementers.of(member).flatMap((own) => declared(own, [], depth + 1));
  }

  return {
    functionsOf,
    functionsIn: (expression) => functionsAt(expression, [], 0).slice(0, limits.functions),
    functionsOfMember: (base, name) => membersOf(base, [name], 0).slice(0, limits.functions),
    classesOf: (creation) => classes.classesOf(creation),
    membersBehind: (member) => implementers.of(member),
  };
}
