import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';

import { childList } from '../ast/ast.js';
import { declaredName } from '../ast/names.js';

interface Properties {
  readonly byName: ReadonlyMap<string, readonly SyntaxNode[]>;
  /** Some may have any name: spreads and computed keys. */
  readonly isOpen: boolean;
}

const known = new WeakMap<SyntaxNode, Properties>();

/**
 * The properties of an object literal that may have a name, in the order of the text: those that say it, and those of which
 * the name is not written. Tables of texts have thousands that are asked for one by one.
 */
export function propertiesFor(ast: Ast, literal: SyntaxNode, name: string): readonly SyntaxNode[] {
  let properties = known.get(literal);
  if (!properties) {
    properties = readProperties(ast, literal);
    known.set(literal, properties);
  }
  return properties.isOpen ? childList(literal, 'properties') : (properties.byName.get(name) ?? []);
}

function readProperties(ast: Ast, literal: SyntaxNode): Properties {
  const byName = new Map<string, SyntaxNode[]>();
  let isOpen = false;
  for (const property of childList(literal, 'properties')) {
    const name = declaredName(ast, property);
    if (name === undefined || ast.is(property, 'SpreadAssignment')) {
      isOpen = true;
      continue;
    }
    const named = byName.get(name);
    if (named) named.push(property);
    else byName.set(name, [property]);
  }
  return { byName, isOpen };
}
