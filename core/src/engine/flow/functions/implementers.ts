import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Definitions } from '../../scope/definitions.js';
import type { ProgramIndex } from '../program/program-index.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { memberOfClass } from '../../scope/class-members.js';
import { functionKinds } from '../../scope/scopes.js';

/** Finds what stands behind a member that only a type declares. */
export interface Implementers {
  /**
   * Members of classes, of object literals and attributes of elements that are seen to be of the type which declares the
   * member; none of another name. At most as many as people would read through.
   */
  of(member: SyntaxNode): readonly SyntaxNode[];
  /** Members of this name of the literals that are handed to a parameter without a type: `connect({ opened() {…} })`. */
  handedTo(parameter: SyntaxNode, name: string): readonly SyntaxNode[];
}

const limits = { candidates: 60, found: 6, types: 20, depth: 4 };

/** @param functionsOf - What a call runs: a literal is of the type that the function takes it as. */
export function createImplementers(
  ast: Ast,
  definitions: Definitions,
  index: ProgramIndex,
  functionsOf: (call: SyntaxNode) => readonly SyntaxNode[],
): Implementers {
  const known = new Map<SyntaxNode, readonly SyntaxNode[]>();

  function of(member: SyntaxNode): readonly SyntaxNode[] {
    let found = known.get(member);
    if (!found) {
      // A type that is asked for while it is looked through has nothing more to tell.
      known.set(member, []);
      found = find(member);
      known.set(member, found);
    }
    return found;
  }

  const handed = new Map<SyntaxNode, Map<string, readonly SyntaxNode[]>>();

  function handedTo(parameter: SyntaxNode, name: string): readonly SyntaxNode[] {
    const byName = handed.get(parameter) ?? new Map<string, readonly SyntaxNode[]>();
    handed.set(parameter, byName);
    let found = byName.get(name);
    if (!found) {
      byName.set(name, []);
      found = index
        .methodsNamed(name)
        .slice(0, limits.candidates)
        .filter((candidate) => !ast.is(candidate, 'JsxAttribute'))
        .filter((candidate) => isPartOf(candidate, (declaration) => declaration === parameter))
        .slice(0, limits.found);
      byName.set(name, found);
    }
    return found;
  }

  function find(member: SyntaxNode): readonly SyntaxNode[] {
    const name = declaredName(ast, member);
    const holder = member.parent && holderOf(member.parent);
    if (name === undefined || !holder) return [];
    const found: SyntaxNode[] = [];
    const types = typesBelow(holder);
    for (const heir of types) {
      const own = heir === holder ? undefined : memberOfClass(ast, heir, name);
      if (own && !ast.is(own, 'MethodSignature', 'PropertySignature')) found.push(own);
    }
    const fits = fitting(types, holder);
    for (const candidate of index.methodsNamed(name).slice(0, limits.candidates)) {
      if (found.length >= limits.found) break;
      if (ast.is(candidate, 'JsxAttribute') ? isAttributeOf(candidate, fits) : isPartOf(candidate, fits)) {
        found.push(candidate);
      }
    }
    return found.slice(0, limits.found);
  }

  /** The interface, alias or class around a member; of a type that is written where it is needed, what it is the type of. */
  function holderOf(node: SyntaxNode): SyntaxNode | undefined {
    if (!ast.is(node, 'TypeLiteral')) return node;
    for (let at = node.parent, steps = 0; at && steps < limits.depth; at = at.parent, steps += 1) {
      if (ast.is(at, 'Parameter', 'PropertyDeclaration', 'TypeAliasDeclaration', 'VariableDeclaration')) return at;
    }
    return undefined;
  }

  /** A type, and all that say they extend or implement it; none of another type of the same name. */
  function typesBelow(holder: SyntaxNode): ReadonlySet<SyntaxNode> {
    const types = new Set([holder]);
    for (const type of types) {
      if (types.size > limits.types) break;
      const isNamed = ast.is(
        type,
        'ClassDeclaration',
        'ClassExpression',
        'InterfaceDeclaration',
        'TypeAliasDeclaration',
      );
      const name = isNamed ? declaredName(ast, type) : undefined;
      if (name === undefined) continue;
      for (const heir of index.heirsOf(name)) if (isSaidToBe(heir, name, types)) types.add(heir);
    }
    return types;
  }

  /** `class ConsoleMailer implements Mailer`, of the `Mailer` that is meant. */
  function isSaidToBe(heir: SyntaxNode, name: string, types: ReadonlySet<SyntaxNode>): boolean {
    return childList(heir, 'heritageClauses')
      .flatMap((clause) => childList(clause, 'types'))
      .map((type) => childNode(type, 'expression'))
      .some((type) => ast.is(type, 'Identifier') && textOf(type) === name && mayMean(type, types));
  }

  /** Where nobody finds what a name means, it may mean any of that name. */
  function mayMean(name: SyntaxNode, types: ReadonlySet<SyntaxNode>): boolean {
    const { own } = definitions.ofTypeName(name);
    return own.length === 0 || own.some((declaration) => types.has(declaration));
  }

  /** Whether a declaration says that what it declares is, or holds, something of one of the types. */
  function fitting(types: ReadonlySet<SyntaxNode>, holder: SyntaxNode): Fits {
    const names = new Set(
      [...types].flatMap((type) =>
        ast.is(type, 'ClassDeclaration', 'ClassExpression', 'InterfaceDeclaration', 'TypeAliasDeclaration')
          ? (declaredName(ast, type) ?? [])
          : [],
      ),
    );
    return (declaration) => {
      if (declaration === holder) return true;
      const type = declaration && childNode(declaration, 'type');
      if (!type) return false;
      const words = ast.sourceTextOf(type).match(/[\p{L}\p{N}_$]+/gu) ?? [];
      return words.some((word) => names.has(word)) && isMentioned(type, names, types);
    };
  }

  function isMentioned(type: SyntaxNode, names: ReadonlySet<string>, types: ReadonlySet<SyntaxNode>): boolean {
    let isFound = false;
    ast.walk(type, (node) => {
      if (!isFound && ast.is(node, 'Identifier') && names.has(textOf(node))) isFound = mayMean(node, types);
    });
    return isFound;
  }

  /** A member of a literal, whose type what stands around the literal tells. */
  function isPartOf(member: SyntaxNode, fits: Fits): boolean {
    return member.parent !== undefined && isOf(member.parent, fits, 0);
  }

  function isOf(value: SyntaxNode, fits: Fits, depth: number): boolean {
    const around = value.parent;
    if (!around || depth > limits.depth) return false;
    const next = depth + 1;
    switch (ast.kindOf(around)) {
      case 'AsExpression':
      case 'SatisfiesExpression':
        return fits(around) || isOf(around, fits, next);
      case 'ParenthesizedExpression':
      case 'ArrayLiteralExpression':
      case 'ObjectLiteralExpression':
        return isOf(around, fits, next);
      // A record of them: `{ created: { handle() {…} } }`.
      case 'PropertyAssignment':
        return around.parent !== undefined && isOf(around.parent, fits, next);
      case 'Parameter':
      case 'PropertyDeclaration':
        return fits(around);
      case 'VariableDeclaration':
        return fits(around) || isHandedOn(around, fits);
      case 'ArrowFunction':
        return fits(around) || isMadeFor(around, fits);
      case 'ReturnStatement': {
        const maker = functionAbove(around);
        return maker !== undefined && (fits(maker) || isMadeFor(maker, fits));
      }
      case 'CallExpression':
      case 'NewExpression':
        return isTakenAs(around, childList(around, 'arguments').indexOf(value), fits);
      default:
        return false;
    }
  }

  /** `const make: () => Mailer = () => ({…})`, `defineMailer(() => ({…}))`; also where an alias says it, `const make: MailerFactory`. */
  function isMadeFor(maker: SyntaxNode, fits: Fits): boolean {
    const around = maker.parent;
    const isMaker: Fits = (declaration) => fits(declaration) || functionTypeOf(declaration).some(fits);
    if (ast.is(around, 'VariableDeclaration')) return isMaker(around);
    return (
      ast.is(around, 'CallExpression') && isTakenAs(around, childList(around, 'arguments').indexOf(maker), isMaker)
    );
  }

  /** `() => Mailer` of `make: MailerFactory`. */
  function functionTypeOf(declaration: SyntaxNode | undefined): readonly SyntaxNode[] {
    const type = declaration && childNode(declaration, 'type');
    const name = ast.is(type, 'TypeReference') ? childNode(type, 'typeName') : undefined;
    if (!ast.is(name, 'Identifier')) return [];
    return definitions
      .ofTypeName(name)
      .own.filter((alias) => ast.is(alias, 'TypeAliasDeclaration'))
      .flatMap((alias) => childNode(alias, 'type') ?? []);
  }

  /** `const api = {…}; use(api)`. */
  function isHandedOn(variable: SyntaxNode, fits: Fits): boolean {
    const name = declaredName(ast, variable);
    if (name === undefined || childNode(variable, 'type')) return false;
    return index
      .callsHanded(name)
      .slice(0, limits.candidates)
      .some((call) => {
        const position = childList(call, 'arguments').findIndex(
          (argument) => ast.is(argument, 'Identifier') && definitions.ofName(argument).own.includes(variable),
        );
        return position >= 0 && isTakenAs(call, position, fits);
      });
  }

  function isTakenAs(call: SyntaxNode, position: number, fits: Fits): boolean {
    return position >= 0 && functionsOf(call).some((taker) => fits(childList(taker, 'parameters')[position]));
  }

  /** `<Form onSubmit={…} />` of `function Form({ onSubmit }: Props)`. */
  function isAttributeOf(attribute: SyntaxNode, fits: Fits): boolean {
    const tag = attribute.parent?.parent && childNode(attribute.parent.parent, 'tagName');
    if (!ast.is(tag, 'Identifier') || !/^\p{Lu}/u.test(textOf(tag))) return false;
    return definitions.ofName(tag).own.some((component) => {
      const value = childNode(component, 'initializer');
      const inner = ast.is(value, 'CallExpression') ? childList(value, 'arguments')[0] : value;
      const taker = ast.is(component, ...functionKinds) ? component : inner;
      return fits(component) || (taker !== undefined && fits(childList(taker, 'parameters')[0]));
    });
  }

  function functionAbove(node: SyntaxNode): SyntaxNode | undefined {
    let at = node.parent;
    while (at && !ast.is(at, ...functionKinds)) at = at.parent;
    return at;
  }

  return { of, handedTo };
}

type Fits = (declaration: SyntaxNode | undefined) => boolean;
