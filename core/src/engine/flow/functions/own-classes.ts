import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Definitions } from '../../scope/definitions.js';
import type { ProgramIndex } from '../program/program-index.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { baseOfClass } from '../../scope/class-members.js';

/** Finds classes of one's own, and what runs when one is made. */
export interface OwnClasses {
  /** The classes that `new` makes an instance of. */
  classesOf(creation: SyntaxNode): readonly SyntaxNode[];
  classesNamed(name: SyntaxNode): readonly SyntaxNode[];
  /** Of a class, else of what it extends. */
  constructorsOf(holder: SyntaxNode): readonly SyntaxNode[];
  /** What `super(…)` runs. */
  constructorsAbove(holder: SyntaxNode): readonly SyntaxNode[];
}

const maximumDepth = 8;

export function createOwnClasses(ast: Ast, definitions: Definitions, index: ProgramIndex): OwnClasses {
  function constructorsOf(holder: SyntaxNode, depth = 0): readonly SyntaxNode[] {
    const own = childList(holder, 'members').filter((member) => ast.is(member, 'Constructor'));
    if (own.length > 0 || depth > maximumDepth) return own;
    return basesOf(holder).flatMap((base) => constructorsOf(base, depth + 1));
  }

  function basesOf(holder: SyntaxNode): readonly SyntaxNode[] {
    const base = baseOfClass(ast, holder);
    return ast.is(base, 'Identifier') ? classesNamed(base) : [];
  }

  function classesOf(creation: SyntaxNode): readonly SyntaxNode[] {
    const made = childNode(creation, 'expression');
    if (!made) return [];
    if (ast.is(made, 'Identifier')) return classesNamed(made);
    return ast.is(made, 'PropertyAccessExpression') ? memberDefinitions(made).filter(isClass) : [];
  }

  function classesNamed(name: SyntaxNode): readonly SyntaxNode[] {
    return definitions.ofName(name).own.flatMap((declaration) => {
      const value = ast.is(declaration, 'VariableDeclaration') ? childNode(declaration, 'initializer') : declaration;
      return value && isClass(value) ? [value] : [];
    });
  }

  function isClass(node: SyntaxNode): boolean {
    return ast.is(node, 'ClassDeclaration', 'ClassExpression');
  }

  function memberDefinitions(access: SyntaxNode): readonly SyntaxNode[] {
    const name = childNode(access, 'name');
    return name && index.declares(textOf(name)) ? definitions.ofMember(name).own : [];
  }

  return {
    classesOf,
    classesNamed,
    constructorsOf: (holder) => constructorsOf(holder),
    constructorsAbove: (holder) => basesOf(holder).flatMap((base) => constructorsOf(base)),
  };
}
