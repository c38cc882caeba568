import type { Ast } from '../ast/ast.js';
import type { EngineContext } from '../engine-context.js';
import type { SyntaxNode } from '../host/type-host.js';

import { childList, childNode } from '../ast/ast.js';
import { declaredName, lastName } from '../ast/names.js';

/** Chains of classes longer than this are circles. */
const maximumBases = 64;

/** The declarations a class or interface extends, as far as they can be seen; `implements` is not among them. */
export function basesOf({ ast, resolver }: EngineContext, holder: SyntaxNode): readonly SyntaxNode[] {
  return heritageOf(ast, holder, 'extends').flatMap((name) => resolver.declarationNodesOf(name));
}

/** The names of the interfaces that a class says it implements. */
export function implementedBy(ast: Ast, holder: SyntaxNode): readonly SyntaxNode[] {
  return heritageOf(ast, holder, 'implements');
}

function heritageOf(ast: Ast, holder: SyntaxNode, keyword: string): readonly SyntaxNode[] {
  return childList(holder, 'heritageClauses')
    .filter((clause) => ast.sourceTextOf(clause).startsWith(keyword))
    .flatMap((clause) => childList(clause, 'types'))
    .flatMap((type) => {
      const expression = childNode(type, 'expression');
      return (expression && lastName(ast, expression)) ?? [];
    });
}

/** Whether a class, or one it extends, declares a field of this name. */
export function declaresField(context: EngineContext, holder: SyntaxNode, name: string, depth = 0): boolean {
  if (depth > maximumBases) return false;
  return (
    fieldsOf(context, holder).some((field) => declaredName(context.ast, field) === name) ||
    basesOf(context, holder).some((base) => declaresField(context, base, name, depth + 1))
  );
}

/** Properties, accessors and parameter properties a class declares itself. */
function fieldsOf({ ast }: EngineContext, holder: SyntaxNode): readonly SyntaxNode[] {
  return childList(holder, 'members').flatMap((member) =>
    ast.is(member, 'Constructor')
      ? childList(member, 'parameters').filter((parameter) => childList(parameter, 'modifiers').length > 0)
      : [member],
  );
}
