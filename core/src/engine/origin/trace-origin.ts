import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Assignments } from '../scope/assignments.js';
import type { Definitions, Meaning } from '../scope/definitions.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { declaredName, literalName } from '../ast/names.js';
import { awaitedIn } from '../ast/wrappers.js';
import { classAround, memberOfClass } from '../scope/class-members.js';
import { requiredModule } from '../scope/imports.js';
import { isInjection } from '../scope/injection.js';
import { propertiesFor } from '../scope/literal-members.js';
import { handedOrigins } from './handed-origins.js';
import { type Origin, isOwnSpecifier, ofModule, stepInto } from './origin.js';
import { plugInMember } from './plug-in-members.js';
import { returnedBy } from './returned-by.js';
import { baseOrigins, typeOrigins } from './type-origins.js';
import { createTypedMembers } from './typed-member.js';

/** Tells which packages and globals a value comes from, by following names, not by asking for types where names suffice. */
export interface OriginTracer {
  /** Of an expression; empty: from own code, or not known. */
  readonly originsOf: (expression: SyntaxNode) => readonly Origin[];
  /** Of values that have this type. */
  readonly originsOfType: (type: SyntaxNode) => readonly Origin[];
}

const limits = { depth: 24, origins: 4, table: 12, steps: 5 };
const windowNames: ReadonlySet<string> = new Set(['window', 'globalThis', 'self', 'global']);

/** @param assignments - Where given, what variables and members are assigned later counts too. */
export function createOriginTracer(ast: Ast, definitions: Definitions, assignments?: Assignments): OriginTracer {
  const known = new Map<SyntaxNode, readonly Origin[]>();
  const typedMembers = createTypedMembers(ast, definitions);
  let depth = 0;

  /** Each node once; a cycle gives nothing. */
  function once(node: SyntaxNode, trace: () => readonly Origin[]): readonly Origin[] {
    const found = known.get(node);
    if (found) return found;
    if (depth > limits.depth) return [];
    known.set(node, []);
    depth += 1;
    const origins = trace().slice(0, limits.origins);
    depth -= 1;
    known.set(node, origins);
    return origins;
  }

  const originsOf = (expression: SyntaxNode): readonly Origin[] =>
    known.get(expression) ?? once(expression, () => trace(expression));
  const originsOfType = (type: SyntaxNode): readonly Origin[] =>
    once(type, () => typeOrigins(ast, definitions, tracer, type));
  const tracer: OriginTracer = { originsOf, originsOfType };
  const under = (node: SyntaxNode, key: 'expression' | 'initializer' | 'left' | 'right' | 'whenFalse' | 'whenTrue') => {
    const child = childNode(node, key);
    return child ? originsOf(child) : [];
  };

  function trace(node: SyntaxNode): readonly Origin[] {
    switch (ast.kindOf(node)) {
      case 'Identifier':
        return ofMeaning(definitions.ofName(node));
      case 'PropertyAccessExpression':
        return traceMember(node);
      case 'ElementAccessExpression':
        return traceElement(node);
      case 'CallExpression':
        return traceCall(node);
      case 'NewExpression':
        return traceNew(node);
      case 'ConditionalExpression':
        return [...under(node, 'whenTrue'), ...under(node, 'whenFalse')];
      case 'BinaryExpression': {
        const operator = childNode(node, 'operatorToken');
        if (ast.is(operator, 'BarBarToken', 'QuestionQuestionToken')) {
          return [...under(node, 'left'), ...under(node, 'right')];
        }
        if (ast.is(operator, 'BarBarEqualsToken', 'QuestionQuestionEqualsToken')) {
          return [...under(node, 'left'), ...under(node, 'right')];
        }
        return ast.is(operator, 'AmpersandAmpersandToken', 'EqualsToken', 'CommaToken') ? under(node, 'right') : [];
      }
      default: {
        const inner = awaitedIn(ast, node);
        return inner ? originsOf(inner) : [];
      }
    }
  }

  function ofMeaning({ own, foreign }: Meaning): readonly Origin[] {
    return [...foreign, ...own.flatMap(traceDeclaration)];
  }

  function traceMember(node: SyntaxNode): readonly Origin[] {
    const base = childNode(node, 'expression');
    const name = childNode(node, 'name');
    if (!base || !name) return [];
    return below(base, textOf(name), name);
  }

  function isCalled(callee: SyntaxNode | undefined): boolean {
    const call = callee?.parent;
    return ast.is(call, 'CallExpression') && childNode(call, 'expression') === callee;
  }

  function traceElement(node: SyntaxNode): readonly Origin[] {
    const base = childNode(node, 'expression');
    const key = childNode(node, 'argumentExpression');
    if (!base || !key) return [];
    const isLiteral = ast.is(key, 'StringLiteral', 'NoSubstitutionTemplateLiteral', 'NumericLiteral');
    if (isLiteral) return below(base, textOf(key), key);
    const written = inTable(base, undefined);
    return written.length > 0 ? written : originsOf(base).map((origin) => stepInto(origin, '*'));
  }

  /** What a table that is written out holds under a name, or under any: `{ info: console.info, warn: console.warn }[level]`. */
  function inTable(base: SyntaxNode, name: string | undefined): readonly Origin[] {
    const [declaration, ...others] = ast.is(base, 'Identifier') ? definitions.ofName(base).own : [];
    if (!ast.is(declaration, 'VariableDeclaration') || others.length > 0) return [];
    const initial = childNode(declaration, 'initializer');
    const made = ast.is(initial, 'AsExpression', 'SatisfiesExpression') ? childNode(initial, 'expression') : initial;
    if (!ast.is(made, 'ObjectLiteralExpression')) return [];
    const properties = name === undefined ? childList(made, 'properties') : propertiesFor(ast, made, name);
    return properties.length > limits.table
      ? []
      : properties.flatMap((property) =>
          declaredName(ast, property) === undefined ? [] : under(property, 'initializer'),
        );
  }

  function below(base: SyntaxNode, name: string, nameNode: SyntaxNode): readonly Origin[] {
    const written = inTable(base, name);
    if (written.length > 0) return written;
    const origins = originsOf(base);
    if (origins.length > 0) {
      return origins.map((origin) => (isWindow(origin) ? { global: name, path: [name] } : stepInto(origin, name)));
    }
    if (ast.is(base, 'ThisKeyword')) {
      const holder = classAround(ast, base);
      const member = holder && memberOfClass(ast, holder, name);
      const found = member ? traceDeclaration(member) : [];
      if (found.length > 0) return found;
      const given = holder ? (assignments?.toMember(holder, name) ?? []) : [];
      const origins = given.flatMap(({ path, value }) => (value && path.length === 0 ? originsOf(value) : []));
      if (origins.length > 0) return origins;
    }
    const made = madeUnder(base, name);
    if (made.length > 0) return made;
    // What is called is a method of what holds it, and of no package.
    const member = isCalled(nameNode.parent) ? undefined : typedMembers.ofExpression(base, name);
    const declared = member ? traceDeclaration(member) : [];
    if (declared.length > 0) return declared;
    const meaning = definitions.ofMember(nameNode);
    const plugIn = ast.is(base, 'ThisKeyword') ? plugInMember(name) : undefined;
    const isTold = meaning.own.length > 0 || meaning.foreign.length > 0;
    return plugIn && !isTold && !isOwnMember(base, name) ? [plugIn] : ofMeaning(meaning);
  }

  function isOwnMember(self: SyntaxNode, name: string): boolean {
    const holder = classAround(ast, self);
    return holder !== undefined && memberOfClass(ast, holder, name) !== undefined;
  }

  function traceCall(node: SyntaxNode): readonly Origin[] {
    const module = requiredModule(ast, node);
    if (module) return required(module);
    const callee = childNode(node, 'expression');
    if (!callee) return [];
    const injected = injectedBy(node, callee);
    if (injected.length > 0) return injected;
    const origins = originsOf(callee);
    if (origins.length > 0) return origins.map(called);
    return ownFunctions(callee).flatMap((declaration) => returnedBy(ast, declaration).flatMap(originsOf));
  }

  /** `inject(HttpClient)` gives an instance of what it is handed. */
  function injectedBy(call: SyntaxNode, callee: SyntaxNode): readonly Origin[] {
    const [wanted] = childList(call, 'arguments');
    if (!isInjection(ast, callee) || !ast.is(wanted, 'Identifier') || !/^[A-Z]/u.test(textOf(wanted))) return [];
    return originsOf(wanted).map((origin) => stepInto(origin, '()'));
  }

  function required(specifier: SyntaxNode): readonly Origin[] {
    const text = textOf(specifier);
    return isOwnSpecifier(text) ? [] : [ofModule(text)];
  }

  function traceNew(node: SyntaxNode): readonly Origin[] {
    const made = childNode(node, 'expression');
    if (!made) return [];
    const origins = originsOf(made);
    if (origins.some(({ global }) => global === 'Proxy')) {
      const [target] = childList(node, 'arguments');
      return target ? originsOf(target) : [];
    }
    if (origins.length > 0) return origins.map((origin) => stepInto(origin, '()'));
    return ownFunctions(made).flatMap((declaration) => baseOrigins(ast, tracer, declaration));
  }

  /** The functions or classes of one's own that an expression names. */
  function ownFunctions(callee: SyntaxNode): readonly SyntaxNode[] {
    if (ast.is(callee, 'Identifier')) return definitions.ofName(callee).own;
    const name = ast.is(callee, 'PropertyAccessExpression') ? childNode(callee, 'name') : undefined;
    return name ? definitions.ofMember(name).own : [];
  }

  function traceDeclaration(declaration: SyntaxNode): readonly Origin[] {
    return once(declaration, () => {
      switch (ast.kindOf(declaration)) {
        case 'BindingElement':
          return traceBinding(declaration);
        case 'ExportAssignment':
          return under(declaration, 'expression');
        case 'GetAccessor':
          return returnedBy(ast, declaration).flatMap(originsOf);
        case 'Parameter':
          return [
            ...typed(declaration),
            ...handedOrigins(ast, tracer, declaration),
            ...under(declaration, 'initializer'),
          ];
        case 'PropertyAssignment':
          return under(declaration, 'initializer');
        case 'PropertyDeclaration':
        case 'PropertySignature':
        case 'VariableDeclaration': {
          const value = under(declaration, 'initializer');
          if (value.length > 0) return value;
          const type = typed(declaration);
          return type.length > 0 ? type : assignedLater(declaration);
        }
        case 'ShorthandPropertyAssignment': {
          const name = childNode(declaration, 'name');
          return name ? ofMeaning(definitions.ofName(name)) : [];
        }
        case 'BinaryExpression':
          return under(declaration, 'right');
        case 'PropertyAccessExpression':
          return ast.is(declaration.parent, 'BinaryExpression') ? under(declaration.parent, 'right') : [];
        default:
          return [];
      }
    });
  }

  function assignedLater(declaration: SyntaxNode): readonly Origin[] {
    const name = childNode(declaration, 'name');
    if (!assignments || !ast.is(name, 'Identifier')) return [];
    const { assignments: later } = assignments.reaching(declaration, textOf(name), undefined);
    return later.flatMap(({ path, value, below }) => (value && path.length === 0 && !below ? originsOf(value) : []));
  }

  function typed(declaration: SyntaxNode): readonly Origin[] {
    const type = childNode(declaration, 'type');
    return type ? originsOfType(type) : [];
  }

  function traceBinding(element: SyntaxNode): readonly Origin[] {
    const pattern = element.parent;
    const holder = pattern?.parent;
    if (!pattern || !holder) return [];
    const whole = traceDeclaration(holder);
    if (childNode(element, 'dotDotDotToken')) return whole;
    const key = childNode(element, 'propertyName') ?? childNode(element, 'name');
    const name = ast.is(pattern, 'ArrayBindingPattern')
      ? String(childList(pattern, 'elements').indexOf(element))
      : key && literalName(ast, key);
    const given = name === undefined ? [] : whole.map((origin) => stepInto(origin, name));
    const value = given.length > 0 || name === undefined ? undefined : childNode(holder, 'initializer');
    const made = value && name !== undefined ? madeUnder(value, name) : [];
    const isOpen = given.length === 0 && made.length === 0 && name !== undefined;
    const member = isOpen ? typedMembers.ofDeclaration(holder, name) : undefined;
    return [...given, ...made, ...(member ? traceDeclaration(member) : []), ...under(element, 'initializer')];
  }

  /** What stands under a name in an object that is written out, or that a function of one's own gives back: `make().client`. */
  function madeUnder(value: SyntaxNode, name: string, steps = 0): readonly Origin[] {
    const into = (next: SyntaxNode | undefined): readonly Origin[] => (next ? madeUnder(next, name, steps + 1) : []);
    if (steps > limits.steps) return [];
    switch (ast.kindOf(value)) {
      case 'ObjectLiteralExpression':
        return propertiesFor(ast, value, name).flatMap((property) =>
          declaredName(ast, property) === name ? traceDeclaration(property) : [],
        );
      case 'ArrayLiteralExpression': {
        const element = childList(value, 'elements')[Number(name)];
        return element ? originsOf(element) : [];
      }
      case 'CallExpression': {
        const callee = childNode(value, 'expression');
        return callee ? ownFunctions(callee).flatMap((made) => returnedBy(ast, made).flatMap(into)) : [];
      }
      case 'Identifier':
        return definitions
          .ofName(value)
          .own.flatMap((declaration) =>
            ast.is(declaration, 'VariableDeclaration') ? into(childNode(declaration, 'initializer')) : [],
          );
      default:
        return into(awaitedIn(ast, value));
    }
  }

  return tracer;
}

/** `logger.info.bind(logger)` is `logger.info`. */
function called(origin: Origin): Origin {
  return origin.path.at(-1) === 'bind' ? { ...origin, path: origin.path.slice(0, -1) } : stepInto(origin, '()');
}

function isWindow({ global, path }: Origin): boolean {
  return global !== undefined && path.length === 1 && windowNames.has(global);
}
