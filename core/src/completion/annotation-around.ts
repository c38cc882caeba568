import type { TermKind } from '../declarations/index.js';
import type { EngineContext } from '../engine/engine-context.js';
import type { SyntaxNode } from '../engine/host/type-host.js';
import type { AnnotationName, DeclarationName } from '../engine/names/annotation-names.js';
import type { ShapeName } from './place.js';

import { childList, childNode } from '../engine/ast/ast.js';
import { declaredName } from '../engine/ast/names.js';
import { isMetadataCall } from '../engine/readers/schemas.js';

/** One step into a value: the key of an object, or the position in a list. */
export type Step = number | string;

/** Where in an annotation a node stands. */
export interface Surroundings {
  readonly shape: ShapeName;
  /** Keys only: positions in lists are left out. */
  readonly path: readonly string[];
  /** The call, type or object that annotates. */
  readonly node: SyntaxNode;
  /** The field that `PersonalFields` names by a key. */
  readonly field?: string;
  readonly term?: TermKind;
  /** Keys whose values stand elsewhere in the annotation. */
  readonly said?: readonly string[];
}

/** The step to a key that is not there yet. */
export const someKey = '';

/** The category stands before the options. */
const said: readonly string[] = ['category'];

/** What holds values without being a step of its own. */
const transparent = [
  'ArrowFunction',
  'AsExpression',
  'ConditionalExpression',
  'LiteralType',
  'ParenthesizedExpression',
  'ParenthesizedType',
  'SatisfiesExpression',
  'TypeOperator',
  'UnionType',
] as const;

const metadataKeys = ['personalData', 'processedFor', 'dataSubjects'];

/**
 * Climbs from a value, or a place for one, to the annotation it is a part of.
 *
 * @param inner - Steps from `from` down to the value.
 */
export function annotationAround(
  context: EngineContext,
  from: SyntaxNode,
  inner: readonly Step[],
): Surroundings | undefined {
  const { ast, recogniser } = context;
  let steps = inner;
  let at = from;
  for (let parent = at.parent; parent; at = parent, parent = at.parent) {
    if (ast.is(parent, 'PropertyAssignment', 'PropertySignature')) {
      const name = declaredName(ast, parent);
      if (name === undefined || childNode(parent, 'name') === at) return undefined;
      steps = [name, ...steps];
    } else if (ast.is(parent, 'ArrayLiteralExpression', 'TupleType')) {
      steps = [positionIn(ast.childrenOf(parent), at), ...steps];
    } else if (ast.is(parent, 'CallExpression')) {
      const callee = childNode(parent, 'expression');
      if (callee === undefined || callee === at) return undefined;
      return inCall(context, parent, callee, [positionIn(childList(parent, 'arguments'), at), ...steps]);
    } else if (ast.is(parent, 'TypeReference')) {
      const name = childNode(parent, 'typeName');
      if (name === undefined || recogniser.annotationOf(name) !== 'Personal') return undefined;
      return inPersonalType(parent, [positionIn(childList(parent, 'typeArguments'), at), ...steps]);
    } else if (!ast.is(parent, 'ObjectLiteralExpression', 'TypeLiteral', ...transparent)) {
      return undefined;
    }
  }
  return undefined;
}

/** What a place among the arguments of a call belongs to. The first step is the position of the argument. */
export function inCall(
  context: EngineContext,
  call: SyntaxNode,
  callee: SyntaxNode,
  steps: readonly Step[],
): Surroundings | undefined {
  const name = context.recogniser.annotationOf(callee);
  if (name !== undefined) return inAnnotation(call, name, steps);
  return isMetadataCall(context.ast, call) ? inMetadata(call, steps.slice(1)) : undefined;
}

/** What a place among the arguments of `Personal<...>` belongs to. */
export function inPersonalType(type: SyntaxNode, [position, ...steps]: readonly Step[]): Surroundings | undefined {
  if (position === 1) return { shape: 'FieldDeclaration', path: ['category'], node: type };
  return position === 2 ? { shape: 'FieldDeclaration', path: keysOf(steps), node: type, said } : undefined;
}

const shapes: Readonly<Record<DeclarationName, ShapeName>> = {
  activity: 'ActivityDeclaration',
  category: 'TermDeclaration',
  collectionPoint: 'CollectionPointDeclaration',
  dataSubject: 'TermDeclaration',
  event: 'TermDeclaration',
  purpose: 'TermDeclaration',
  recipient: 'RecipientDeclaration',
  rightsRoute: 'RightsRouteDeclaration',
  state: 'TermDeclaration',
  terminalAccess: 'TerminalAccessDeclaration',
};

function inAnnotation(
  node: SyntaxNode,
  name: AnnotationName,
  [position, ...steps]: readonly Step[],
): Surroundings | undefined {
  switch (name) {
    case 'Personal':
    case 'NotPersonalData':
      return undefined;
    case 'PersonalData':
      return inField(node, [position ?? 0, ...steps]);
    case 'DataSubject':
      return { shape: 'OwnerDeclaration', path: ['dataSubjects', ...keysOf(steps)], node };
    case 'ProcessedFor':
      return { shape: 'OwnerDeclaration', path: ['processedFor', ...keysOf(steps)], node };
    case 'SharedWith':
      return { shape: 'RecipientUse', path: keysOf(steps), node };
    case 'PersonalFields':
      return position === 0 ? inFields(node, steps) : undefined;
    default:
      if (position !== 0) return undefined;
      return { shape: shapes[name], path: keysOf(steps), node, ...(isTermKind(name) && { term: name }) };
  }
}

/** `PersonalData(category, options)` or `(category, retention, legalBasis)`, as arguments or as a list. */
function inField(node: SyntaxNode, [position, ...steps]: readonly Step[]): Surroundings | undefined {
  const path = position === 0 ? ['category'] : position === 2 ? ['legalBasis'] : keysOf(steps);
  if (position !== 1 && steps.length > 0) return undefined;
  if (typeof position !== 'number' || position > 2) return undefined;
  return { shape: 'FieldDeclaration', path: position === 1 && path.length === 0 ? ['retention'] : path, node, said };
}

function inFields(node: SyntaxNode, [field, ...steps]: readonly Step[]): Surroundings | undefined {
  if (field === undefined || field === someKey) return { shape: 'Fields', path: [], node };
  const found = inEntry(node, steps);
  return found && { ...found, field: String(field) };
}

/** What one field is said to be: a category, a list as of `PersonalData`, or all options in one object. */
function inEntry(node: SyntaxNode, steps: readonly Step[]): Surroundings | undefined {
  const [first] = steps;
  if (first === undefined) return { shape: 'FieldDeclaration', path: ['category'], node };
  if (typeof first === 'number') return inField(node, steps);
  return { shape: 'FieldDeclaration', path: keysOf(steps), node };
}

function inMetadata(node: SyntaxNode, [key, ...steps]: readonly Step[]): Surroundings | undefined {
  if (key === undefined || key === someKey) return { shape: 'SchemaMetadata', path: [], node };
  if (!metadataKeys.includes(String(key))) return undefined;
  if (key === 'personalData') return inEntry(node, steps);
  return { shape: 'OwnerDeclaration', path: [String(key), ...keysOf(steps)], node };
}

function isTermKind(name: DeclarationName): name is TermKind & DeclarationName {
  return shapes[name] === 'TermDeclaration';
}

function keysOf(steps: readonly Step[]): readonly string[] {
  return steps.filter((step) => typeof step === 'string');
}

function positionIn(nodes: readonly SyntaxNode[], node: SyntaxNode): number {
  return Math.max(nodes.indexOf(node), 0);
}
