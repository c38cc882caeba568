import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { wrappedIn } from '../../ast/wrappers.js';
import { baseOfClass, classAround } from '../../scope/class-members.js';
import { endName } from '../../scope/member-chain.js';

/** Tells errors from other values, by what they are made by and, where that is not seen, by their name. */
export interface ErrorValues {
  /** `NotFoundError`, `createError`: a name that ends as those of errors do. */
  isName(name: string | undefined): boolean;
  /** A class that extends an error, also by way of classes of one's own. */
  isClass(holder: SyntaxNode): boolean;
  /** An expression that gives an error. */
  isValue(node: SyntaxNode): boolean;
}

const maximumDepth = 6;

export function createErrorValues(tracking: Tracking): ErrorValues {
  const { ast } = tracking.context;
  const isName = (name: string | undefined): boolean => /(?:Error|Exception)$/u.test(name ?? '');

  function isClass(holder: SyntaxNode, depth = 0): boolean {
    const base = baseOfClass(ast, holder);
    if (!base) return isName(textOf(childNode(holder, 'name') ?? holder)) && isAmbient(holder);
    if (isName(endName(ast, base))) return true;
    const own = depth < maximumDepth && ast.is(base, 'Identifier') ? tracking.definitions.ofName(base).own : [];
    return own.some((parent) => ast.is(parent, 'ClassDeclaration', 'ClassExpression') && isClass(parent, depth + 1));
  }

  /** What stands in another language or package says by its name alone what it is. */
  function isAmbient(holder: SyntaxNode): boolean {
    return ast.is(holder, 'ClassDeclaration') && ast.hasModifier(holder, 'declare');
  }

  function isValue(node: SyntaxNode, depth = 0): boolean {
    if (depth > maximumDepth) return false;
    const inner = wrappedIn(ast, node);
    if (inner) return isValue(inner, depth + 1);
    switch (ast.kindOf(node)) {
      case 'NewExpression': {
        const made = tracking.callables.classesOf(node);
        if (made.length > 0) return made.some((holder) => isClass(holder));
        const callee = childNode(node, 'expression');
        return callee !== undefined && isName(endName(ast, callee));
      }
      case 'CallExpression':
        return isMade(node, depth);
      case 'ThisKeyword': {
        const holder = classAround(ast, node);
        return holder !== undefined && isClass(holder);
      }
      case 'Identifier':
        return isNamedAsError(textOf(node)) || isDeclared(node, depth);
      case 'PropertyAccessExpression':
        return isNamedAsError(endName(ast, node));
      default:
        return false;
    }
  }

  function isMade(call: SyntaxNode, depth: number): boolean {
    const callee = childNode(call, 'expression');
    if (!callee) return false;
    if (ast.sourceTextOf(callee) !== 'Object.assign') return isName(endName(ast, callee));
    const [target] = childList(call, 'arguments');
    return target !== undefined && isValue(target, depth + 1);
  }

  /** A variable that was given an error, or whose type says it is one; what is caught. */
  function isDeclared(name: SyntaxNode, depth: number): boolean {
    return tracking.definitions.ofName(name).own.some((declaration) => {
      if (!ast.is(declaration, 'Parameter', 'VariableDeclaration')) return false;
      if (ast.is(declaration.parent, 'CatchClause')) return true;
      const type = childNode(declaration, 'type');
      if (type) return /^[\w.]*(?:Error|Exception)\b/u.test(ast.sourceTextOf(type));
      const value = childNode(declaration, 'initializer');
      return value !== undefined && isValue(value, depth + 1);
    });
  }

  return { isName, isClass, isValue };
}

function isNamedAsError(name: string | undefined): boolean {
  // `errors.email = '…'` fills a list of what is wrong with a form.
  return /(?:^err|Err|[Ee]rror|[Ee]xception)\d*$/u.test(name ?? '');
}
