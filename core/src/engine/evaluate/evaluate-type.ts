import { childList, childNode, textOf } from '../ast/ast.js';
import { lastName, literalName } from '../ast/names.js';
import type { EngineContext } from '../engine-context.js';
import type { SyntaxNode } from '../host/type-host.js';

import type { Evaluator } from './evaluator.js';
import { referenceOfType } from './reference-values.js';
import { unreadable } from './unreadable.js';
import type { UnreadableCause } from './unreadable.js';
import type { ValueTree } from './value-tree.js';

/** The value a type node stands for, so that a type can say what a decorator says; undefined for a node that is no type. */
export function evaluateType(context: EngineContext, evaluator: Evaluator, node: SyntaxNode): ValueTree | undefined {
  const { ast, regionOf, resolver } = context;
  const lost = (cause: UnreadableCause): ValueTree => unreadable(regionOf(node), cause);
  const follow = (child: SyntaxNode | undefined): ValueTree => (child ? evaluator.evaluate(child) : lost('syntax'));

  switch (ast.kindOf(node)) {
    case 'LiteralType':
      return follow(childNode(node, 'literal'));
    case 'ParenthesizedType':
    case 'NamedTupleMember':
      return follow(childNode(node, 'type'));
    case 'TypeOperator':
      return ast.sourceTextOf(node).startsWith('readonly') ? follow(childNode(node, 'type')) : lost('type');
    case 'TupleType':
      return { type: 'list', items: childList(node, 'elements').map(follow), at: regionOf(node) };
    case 'TypeLiteral':
    case 'InterfaceDeclaration':
      return { type: 'record', entries: membersOf(childList(node, 'members')), at: regionOf(node) };
    case 'TemplateLiteralType':
      return templateOf();
    case 'TypeQuery': {
      const name = childNode(node, 'exprName');
      return name ? byName(name) : lost('syntax');
    }
    case 'TypeReference': {
      const name = childNode(node, 'typeName');
      return referenceOfType(context, node) ?? (name ? byName(name) : lost('syntax'));
    }
    case 'TypeAliasDeclaration':
      return follow(childNode(node, 'type'));
    case 'QualifiedName':
      return byName(node);
    case 'TypeParameter':
      return lost('typeParameter');
    case 'UnionType':
      return lost('union');
    case 'ArrayType':
    case 'IndexedAccessType':
    case 'IntersectionType':
    case 'OptionalType':
      return lost('type');
    default:
      return undefined;
  }

  function byName(name: SyntaxNode): ValueTree {
    const last = lastName(ast, name);
    const declarations = last ? resolver.declarationNodesOf(last) : [];
    const [first] = declarations;
    if (first) {
      if (ast.is(first, 'TypeParameter')) return unreadable(regionOf(name), 'typeParameter');
      return evaluator.evaluateDeclaration(first, name);
    }
    const left = childNode(name, 'left');
    const whole = left && byName(left);
    const property = whole?.type === 'record' && last ? whole.entries.get(textOf(last)) : undefined;
    return property ?? (whole?.type === 'unreadable' ? whole : unreadable(regionOf(name), 'unknownName'));
  }

  function membersOf(members: readonly SyntaxNode[]): ReadonlyMap<string, ValueTree> {
    const entries = new Map<string, ValueTree>();
    for (const member of members) {
      const name = childNode(member, 'name');
      const type = childNode(member, 'type');
      const key = name && literalName(ast, name);
      if (key === undefined || !type || !ast.is(member, 'PropertySignature')) {
        entries.set(`...${entries.size}`, unreadable(regionOf(member), 'computed'));
      } else {
        entries.set(key, evaluator.evaluate(type));
      }
    }
    return entries;
  }

  function templateOf(): ValueTree {
    let text = textOf(childNode(node, 'head') ?? node);
    for (const span of childList(node, 'templateSpans')) {
      const part = follow(childNode(span, 'type'));
      if (part.type === 'unreadable') return part;
      if (part.type !== 'scalar') return lost('template');
      text += String(part.value) + textOf(childNode(span, 'literal') ?? span);
    }
    return { type: 'scalar', value: text, at: regionOf(node) };
  }
}
