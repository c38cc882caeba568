import type { SyntaxNode } from '../../host/type-host.js';

import { type Ast, childList, childNode } from '../../ast/ast.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';

/**
 * What a field of the class around is given in the lines above a use, in the same function, where nothing between them can give it
 * anything else: `this.subject = account.id; log(this.subject)`. Absent: it may hold more.
 */
export function setJustBefore(ast: Ast, access: SyntaxNode, name: string): SyntaxNode | undefined {
  const mayGive = new RegExp(
    `this\\.(?:${name.replaceAll('$', String.raw`\$`)}\\s*(?:[-+*/|&?]*=(?!=)|\\+\\+|--)|[#\\w$]+\\()`,
    'u',
  );
  let at = access;
  while (at.parent && !ast.is(at, ...functionKinds)) {
    const { parent }: SyntaxNode = at;
    if (ast.is(parent, 'Block')) {
      const statements = childList(parent, 'statements');
      for (const statement of statements.slice(0, statements.indexOf(at)).reverse()) {
        const value = valueGiven(ast, statement, name);
        if (value) return value;
        if (mayGive.test(ast.sourceTextOf(statement))) return undefined;
      }
    }
    // What a loop does at its end, it has done before.
    if (/^(?:For|While|Do)/u.test(ast.kindOf(parent) ?? '')) return undefined;
    at = parent;
  }
  return undefined;
}

/** `value` of the statement `this.name = value`. */
function valueGiven(ast: Ast, statement: SyntaxNode, name: string): SyntaxNode | undefined {
  const assignment = ast.is(statement, 'ExpressionStatement') ? childNode(statement, 'expression') : undefined;
  if (!ast.is(assignment, 'BinaryExpression') || !ast.is(childNode(assignment, 'operatorToken'), 'EqualsToken')) {
    return undefined;
  }
  const target = childNode(assignment, 'left');
  const isField = target && ast.is(memberBase(ast, target), 'ThisKeyword') && endName(ast, target) === name;
  return isField ? childNode(assignment, 'right') : undefined;
}
