import type { Ast } from './ast/ast.js';
import type { EngineContext } from './engine-context.js';
import type { SourceFileNode, SyntaxNode } from './host/type-host.js';

import { childList, childNode, textOf } from './ast/ast.js';
import { lastName } from './ast/names.js';
import { requiredModule } from './scope/imports.js';
import { memberChain } from './scope/member-chain.js';
import { createScopes, functionKinds, type Scopes } from './scope/scopes.js';

/** Places in one file where an annotation may stand, before anything is resolved. */
export interface Survey {
  readonly source: SourceFileNode;
  readonly decorators: readonly SyntaxNode[];
  readonly calls: readonly SyntaxNode[];
  readonly typeReferences: readonly SyntaxNode[];
}

/** Walks a file once. Calls and types are taken only when their name can be one of an annotation; decorators all. */
export function surveyFile({ ast }: EngineContext, source: SourceFileNode, names: ReadonlySet<string>): Survey {
  const decorators: SyntaxNode[] = [];
  const calls: SyntaxNode[] = [];
  const typeReferences: SyntaxNode[] = [];
  const scopes = createScopes(ast);
  const isCandidate = (expression: SyntaxNode | undefined): boolean => {
    const name = expression && lastName(ast, expression);
    return name !== undefined && names.has(textOf(name)) && !isMemberOfValue(ast, scopes, expression);
  };
  ast.walk(source, (node) => {
    switch (ast.kindOf(node)) {
      case 'Decorator':
        decorators.push(node);
        break;
      case 'CallExpression':
        if (isCandidate(childNode(node, 'expression'))) calls.push(node);
        break;
      case 'TypeReference':
        if (isCandidate(childNode(node, 'typeName'))) typeReferences.push(node);
        break;
      default:
        break;
    }
  });
  return { source, decorators, calls, typeReferences };
}

/** `order.state()`: annotations are members of modules and of constants of modules alone, and the rest need not be resolved. */
function isMemberOfValue(ast: Ast, scopes: Scopes, expression: SyntaxNode | undefined): boolean {
  if (!ast.is(expression, 'PropertyAccessExpression')) return false;
  const root = memberChain(ast, expression)?.root;
  if (!root) return !isRequired(ast, childNode(expression, 'expression'));
  if (!ast.is(root, 'Identifier')) return true;
  const declarations = scopes.declarationsOf(root);
  return declarations.length > 0 && declarations.every((declaration) => !isOfModule(ast, declaration));
}

function isRequired(ast: Ast, base: SyntaxNode | undefined): boolean {
  return ast.is(base, 'CallExpression') && requiredModule(ast, base) !== undefined;
}

function isOfModule(ast: Ast, declaration: SyntaxNode): boolean {
  let at: SyntaxNode | undefined = declaration;
  while (at && !ast.is(at, ...functionKinds)) at = at.parent;
  return at === undefined;
}

/** The names to resolve before the annotations of a file can be told from the rest. */
export function namesOf({ ast }: EngineContext, { decorators, calls, typeReferences }: Survey): readonly SyntaxNode[] {
  const expressions = [
    ...decorators.map((decorator) => {
      const expression = childNode(decorator, 'expression');
      return ast.is(expression, 'CallExpression') ? childNode(expression, 'expression') : expression;
    }),
    ...calls.map((call) => childNode(call, 'expression')),
    ...typeReferences.map((reference) => childNode(reference, 'typeName')),
  ];
  return expressions.flatMap((expression) => (expression && lastName(ast, expression)) ?? []);
}

/** The names inside the arguments of annotations: they are resolved together. */
export function namesInArguments({ ast }: EngineContext, annotations: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const names: SyntaxNode[] = [];
  const roots = annotations.flatMap((node) => [...childList(node, 'arguments'), ...childList(node, 'typeArguments')]);
  for (const root of roots) {
    ast.walk(root, (node) => {
      const isKey =
        ast.is(node.parent, 'PropertyAssignment', 'PropertySignature') && childNode(node.parent, 'name') === node;
      if (ast.is(node, 'Identifier') && !isKey) names.push(node);
    });
  }
  return names;
}
