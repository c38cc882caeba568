import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Definitions } from '../scope/definitions.js';
import type { OriginTracer } from './trace-origin.js';

import { packageNameOf } from '../../sinks/package-name.js';
import { childList, childNode, textOf } from '../ast/ast.js';
import { type Origin, isOwnSpecifier, stepInto } from './origin.js';
import { transparentTypes } from './typed-member.js';

/** The packages and globals that values of a type come from, by the names in the type. */
export function typeOrigins(
  ast: Ast,
  definitions: Definitions,
  tracer: OriginTracer,
  type: SyntaxNode,
): readonly Origin[] {
  const { originsOf, originsOfType } = tracer;
  const typed = (declaration: SyntaxNode): readonly Origin[] => {
    const inner = childNode(declaration, 'type');
    return inner ? originsOfType(inner) : [];
  };
  const named = (name: SyntaxNode): readonly Origin[] => namedOrigins(ast, definitions, tracer, name);
  switch (ast.kindOf(type)) {
    case 'TypeReference':
      return referenceOrigins(ast, definitions, tracer, type);
    case 'UnionType':
    case 'IntersectionType':
      return childList(type, 'types').flatMap(originsOfType);
    case 'ParenthesizedType':
    case 'OptionalType':
      return typed(type);
    case 'TypeQuery': {
      const name = childNode(type, 'exprName');
      return ast.is(name, 'Identifier') ? originsOf(name) : [];
    }
    case 'ImportType': {
      const argument = childNode(type, 'qualifier');
      const text = /^import\(\s*['"](?<specifier>[^'"]+)['"]/u.exec(ast.sourceTextOf(type))?.groups?.specifier;
      if (text === undefined || isOwnSpecifier(text)) return [];
      const names = argument ? ast.sourceTextOf(argument).split('.') : [];
      return [{ package: packageNameOf(text), path: [...names, '()'] }];
    }
    case 'InterfaceDeclaration':
      return childList(type, 'heritageClauses')
        .flatMap((clause) => childList(clause, 'types'))
        .flatMap((base) => {
          const name = childNode(base, 'expression');
          return name ? named(name) : [];
        });
    case 'TypeAliasDeclaration':
      return typed(type);
    case 'ClassDeclaration':
      return baseOrigins(ast, tracer, type);
    default:
      return [];
  }
}

function referenceOrigins(
  ast: Ast,
  definitions: Definitions,
  tracer: OriginTracer,
  type: SyntaxNode,
): readonly Origin[] {
  const name = childNode(type, 'typeName');
  if (!name) return [];
  const [argument] = childList(type, 'typeArguments');
  if (argument && ast.is(name, 'Identifier')) {
    if (transparentTypes.has(textOf(name))) return tracer.originsOfType(argument);
    if (textOf(name) === 'ReturnType' || textOf(name) === 'InstanceType') {
      return tracer.originsOfType(argument).map((origin) => stepInto(origin, '()'));
    }
  }
  return namedOrigins(ast, definitions, tracer, name);
}

/** A value of a named type counts as made by it. */
function namedOrigins(ast: Ast, definitions: Definitions, tracer: OriginTracer, name: SyntaxNode): readonly Origin[] {
  const names = ast.sourceTextOf(name).split('.');
  let root = name;
  while (!ast.is(root, 'Identifier')) {
    const left: SyntaxNode | undefined = childNode(root, 'left') ?? childNode(root, 'expression');
    if (!left) return [];
    root = left;
  }
  const { own, foreign } = definitions.ofTypeName(root);
  const rest = names.slice(1).map((part) => part.trim());
  return [...foreign.map((origin) => stepInto(origin, ...rest, '()')), ...own.flatMap(tracer.originsOfType)];
}

/** An instance of a class of one's own is one of the class it extends. */
export function baseOrigins(ast: Ast, { originsOf }: OriginTracer, declaration: SyntaxNode): readonly Origin[] {
  return childList(declaration, 'heritageClauses')
    .filter((clause) => ast.sourceTextOf(clause).startsWith('extends'))
    .flatMap((clause) => childList(clause, 'types'))
    .flatMap((type) => {
      const base = childNode(type, 'expression');
      return base ? originsOf(base) : [];
    })
    .map((origin) => stepInto(origin, '()'));
}
