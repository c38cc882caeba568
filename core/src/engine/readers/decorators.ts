import type { RecipientUse } from '../../declarations/index.js';
import type { Located } from '../../facts/located.js';
import type { Wording } from '../../facts/wording.js';
import type { EngineContext } from '../engine-context.js';
import type { ListTree, RecordTree, ValueTree } from '../evaluate/value-tree.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { DecoratorName } from '../names/annotation-names.js';
import type { Collector } from './collector.js';
import type { MemberPlace } from './member-place.js';

import { inWords } from '../../facts/wording.js';
import { childList, childNode } from '../ast/ast.js';
import { awaitedReferences } from '../evaluate/awaited-references.js';
import { unreadable } from '../evaluate/unreadable.js';
import { isDecoratorName } from '../names/annotation-names.js';
import { checkDecoratedMember } from './decorated-member.js';
import { placeOfMember } from './member-place.js';
import { misplacements } from './misplacements.js';
import { normaliseField } from './normalise-field.js';
import { readPersonalFields } from './personal-fields.js';

/** A decorator of the annotation package with its arguments. */
export interface AnnotationDecorator {
  readonly node: SyntaxNode;
  readonly name: DecoratorName;
  readonly args: readonly SyntaxNode[];
}

/** The call a decorator stands for: written out, or held by a constant (`const Email = PersonalData(...)`, `@Email`). */
export function recogniseDecorator(context: EngineContext, node: SyntaxNode): AnnotationDecorator | undefined {
  const { ast, recogniser, resolver } = context;
  const expression = childNode(node, 'expression');
  if (!expression) return undefined;
  const direct = ast.is(expression, 'CallExpression') ? childNode(expression, 'expression') : expression;
  const name = direct && recogniser.annotationOf(direct);
  if (isDecoratorName(name)) return { node, name, args: childList(expression, 'arguments') };
  const last = ast.is(expression, 'PropertyAccessExpression') ? childNode(expression, 'name') : expression;
  if (!last || !ast.is(last, 'Identifier')) return undefined;
  for (const declaration of resolver.declarationNodesOf(last)) {
    const call = ast.is(declaration, 'VariableDeclaration') ? childNode(declaration, 'initializer') : undefined;
    const callee = ast.is(call, 'CallExpression') ? childNode(call, 'expression') : undefined;
    const held = callee && recogniser.annotationOf(callee);
    if (call && isDecoratorName(held)) return { node, name: held, args: childList(call, 'arguments') };
  }
  return undefined;
}

/** Brings what a decorator says of the class or member it stands on. */
export function readDecorator(collector: Collector, decorator: AnnotationDecorator): void {
  const { context } = collector;
  const target = decorator.node.parent;
  if (!target) return;
  const args = decorator.args.map((arg) => readArgument(collector, arg));
  if (context.ast.is(target, 'ClassDeclaration', 'ClassExpression')) readOnClass(collector, decorator, target, args);
  else readOnMember(collector, decorator, target, args);
}

function readArgument({ context, evaluator }: Collector, arg: SyntaxNode): ValueTree {
  const isSpread = context.ast.is(arg, 'SpreadElement');
  return isSpread ? unreadable(context.regionOf(arg), 'spread') : evaluator.evaluate(arg);
}

function readOnClass(
  collector: Collector,
  { name, node }: AnnotationDecorator,
  target: SyntaxNode,
  args: readonly ValueTree[],
): void {
  const owner = collector.owners.ownerOf(target);
  const at = collector.context.regionOf(node);
  switch (name) {
    case 'ProcessedFor':
      collector.defaults.push({ owner, form: 'decorator', at, processedFor: listOf(args, at) });
      return;
    case 'DataSubject':
      collector.defaults.push({ owner, form: 'decorator', at, dataSubjects: listOf(args, at) });
      return;
    case 'PersonalFields':
      readPersonalFields(collector, target, args[0], at);
      return;
    case 'SharedWith':
      addSharedWith(collector, { owner, evidence: owner.evidence }, args, at);
      return;
    case 'PersonalData':
    case 'NotPersonalData':
      reportPlace(collector, at, owner.evidence, misplacements.onClass(name));
  }
}

function readOnMember(
  collector: Collector,
  { name, node }: AnnotationDecorator,
  target: SyntaxNode,
  args: readonly ValueTree[],
): void {
  const at = collector.context.regionOf(node);
  const place = placeOfMember(collector, target);
  if (!place) return;
  const { owner, evidence } = place;
  switch (name) {
    case 'PersonalData':
      checkDecoratedMember(collector, target, place, at);
      collector.fields.push({
        owner,
        name: place.name,
        form: 'decorator',
        at,
        says: { personal: normaliseField(args, at) },
      });
      return;
    case 'NotPersonalData':
      checkDecoratedMember(collector, target, place, at);
      collector.fields.push({
        owner,
        name: place.name,
        form: 'decorator',
        at,
        says: { notPersonal: args[0] ?? { type: 'absent', at } },
      });
      return;
    case 'ProcessedFor':
    case 'DataSubject':
      checkDecoratedMember(collector, target, place, at);
      collector.defaults.push({
        owner,
        name: place.name,
        form: 'decorator',
        at,
        member: target,
        ...(name === 'ProcessedFor' ? { processedFor: listOf(args, at) } : { dataSubjects: listOf(args, at) }),
      });
      return;
    case 'SharedWith':
      addSharedWith(collector, place, args, at);
      return;
    case 'PersonalFields':
      reportPlace(collector, at, evidence, misplacements.onMember(name));
  }
}

function addSharedWith(
  collector: Collector,
  { owner, evidence }: Pick<MemberPlace, 'owner' | 'evidence'>,
  args: readonly ValueTree[],
  at: ListTree['at'],
): void {
  for (const arg of args) {
    const located = collector.settle(arg, awaitedReferences.sharedWith, evidence, { required: ['recipient'] });
    if (!located) continue;
    // Validated later, like every declaration: see FieldDeclaration in declarations/.
    const recipient = located as unknown as Located<RecipientUse>;
    collector.add({ kind: 'sharedWith', owner: owner.id, recipient, evidence }, at);
  }
}

function listOf(args: readonly ValueTree[], at: RecordTree['at']): ValueTree {
  const [first] = args;
  return first?.type === 'list' && args.length === 1 ? first : { type: 'list', items: args, at };
}

function reportPlace(
  collector: Collector,
  at: RecordTree['at'],
  evidence: MemberPlace['evidence'],
  why: Wording,
): void {
  collector.report({
    id: 'AN04',
    severity: 'warning',
    params: { member: evidence.symbol, ...inWords({ why }) },
    at,
    evidence,
  });
}
