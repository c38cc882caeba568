import type { Ast } from '../ast/ast.js';
import type { RecordTree, ValueTree } from '../evaluate/value-tree.js';
import type { SourceFileNode, SyntaxNode } from '../host/type-host.js';
import type { Collector, FieldClaim } from './collector.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { declaredName } from '../ast/names.js';
import { asList } from '../evaluate/value-tree.js';
import { aliasesIn, schemaPattern } from '../names/candidate-names.js';
import { mentionsAny } from '../names/mentions.js';
import { placeOfMember } from './member-place.js';
import { readField } from './personal-fields.js';
import { calledName, chainOf, isInShape, placeOfSchema } from './schema-place.js';

/** Methods and functions by which schema libraries take metadata: Zod, Joi, Yup; Valibot; Zod's registries; Effect. */
const metadataCalls = /^(?:meta|metadata|register|annotations|annotate)$/u;
/** Libraries whose types take any further option, and the names their builders go by. */
const optionPackages: ReadonlySet<string> = new Set(['@sinclair/typebox', 'typebox', 'elysia']);
const keys: ReadonlySet<string> = new Set(['personalData', 'notPersonalData', 'processedFor', 'dataSubjects']);

/** What is said of every field that a constant is the schema of. */
interface Marking {
  /** The metadata by themselves, to be handed to a schema by name. */
  readonly isRecord: boolean;
  readonly record: SyntaxNode;
  readonly says: FieldClaim['says'];
}

/**
 * Brings what the metadata of schemas say: `z.string().meta({ personalData: 'contact.email' })` on a field, or on a constant
 * that fields use; `processedFor` and `dataSubjects` on a schema hold for its fields.
 */
export function readSchemas(collector: Collector, files: readonly SourceFileNode[]): void {
  const { ast } = collector.context;
  const constants = new Map<SyntaxNode, readonly Marking[]>();
  const direct = new Set<SyntaxNode>();
  for (const source of files) {
    if (!schemaPattern.test(source.text)) continue;
    ast.walk(source, (node) => {
      if (ast.is(node, 'ObjectLiteralExpression') && isMetadata(collector, node)) {
        readMetadata(collector, node, constants, direct);
      }
    });
  }
  readUses(collector, constants, direct);
}

/** Whether an object says what we read, in the place where a schema is told about itself; or may be handed there by name. */
function isMetadata(collector: Collector, literal: SyntaxNode): boolean {
  const { ast } = collector.context;
  const names = childList(literal, 'properties').map((property) => declaredName(ast, property) ?? '');
  if (!names.some((name) => keys.has(name))) return false;
  const { parent } = literal;
  if (!ast.is(parent, 'CallExpression')) {
    return names.includes('personalData') && placeOfSchema(ast, literal)?.kind === 'constant';
  }
  return (
    isMetadataCall(ast, parent) || (takesOptions(ast, parent) && childList(parent, 'arguments').at(-1) === literal)
  );
}

/** Whether a call tells a schema about itself: `.meta({ ... })` and its like. */
export function isMetadataCall(ast: Ast, call: SyntaxNode): boolean {
  return metadataCalls.test(calledName(ast, call) ?? '');
}

/** Whether a call builds a schema whose last argument may say anything. */
function takesOptions(ast: Ast, call: SyntaxNode): boolean {
  return optionPackages.has(moduleOf(ast, chainOf(ast, call).root) ?? '');
}

/** The module that a name is imported from. */
function moduleOf(ast: Ast, name: SyntaxNode): string | undefined {
  if (!ast.is(name, 'Identifier')) return undefined;
  const local = textOf(name);
  const from = ast.sourceFileOf(name).statements.find((statement) => {
    const clause = ast.is(statement, 'ImportDeclaration') ? childNode(statement, 'importClause') : undefined;
    const bindings = clause && childNode(clause, 'namedBindings');
    const names = [clause, bindings, ...(bindings ? childList(bindings, 'elements') : [])];
    return names.some((binding) => binding && declaredName(ast, binding) === local);
  });
  const specifier = from && childNode(from, 'moduleSpecifier');
  return specifier && textOf(specifier);
}

function readMetadata(
  collector: Collector,
  literal: SyntaxNode,
  constants: Map<SyntaxNode, readonly Marking[]>,
  direct: Set<SyntaxNode>,
): void {
  const { context, evaluator } = collector;
  const { ast } = context;
  const tree = evaluator.evaluate(literal);
  const place = placeOfSchema(ast, literal);
  if (tree.type !== 'record' || !place) return;
  const says = saidBy(tree);
  if (place.kind === 'constant') {
    if (says)
      constants.set(place.node, [
        ...(constants.get(place.node) ?? []),
        { isRecord: !ast.is(literal.parent, 'CallExpression'), record: literal, says },
      ]);
    const owner = collector.owners.ownerOf(place.node);
    const at = context.regionOf(literal);
    const defaults = defaultsIn(tree);
    if (defaults) collector.defaults.push({ owner, form: 'schema', at, ...defaults });
    return;
  }
  if (says) {
    direct.add(place.node);
    claim(collector, place.node, literal, says);
  }
  const defaults = defaultsIn(tree);
  const member = defaults && placeOfMember(collector, place.node);
  if (!defaults || !member) return;
  const { owner, name } = member;
  collector.defaults.push({
    owner,
    name,
    member: place.node,
    form: 'schema',
    at: context.regionOf(literal),
    ...defaults,
  });
}

function saidBy({ entries }: RecordTree): FieldClaim['says'] | undefined {
  const personal = entries.get('personalData');
  if (personal && personal.type !== 'absent') return readField(personal);
  const reason = entries.get('notPersonalData');
  return reason && { notPersonal: reason };
}

function defaultsIn({
  entries,
}: RecordTree): { readonly processedFor?: ValueTree; readonly dataSubjects?: ValueTree } | undefined {
  const processedFor = asList(entries.get('processedFor'));
  const dataSubjects = asList(entries.get('dataSubjects'));
  if (!processedFor && !dataSubjects) return undefined;
  return { ...(processedFor && { processedFor }), ...(dataSubjects && { dataSubjects }) };
}

function claim(collector: Collector, field: SyntaxNode, literal: SyntaxNode, says: FieldClaim['says']): void {
  const place = placeOfMember(collector, field);
  if (!place) return;
  const at = collector.context.regionOf(literal);
  collector.fields.push({ owner: place.owner, name: place.name, form: 'schema', at, says });
}

/** Follows constants to the fields they are the schemas of, and to the constants made of them; the nearest goes first. */
function readUses(
  collector: Collector,
  constants: Map<SyntaxNode, readonly Marking[]>,
  direct: ReadonlySet<SyntaxNode>,
): void {
  const { ast, host, resolver } = collector.context;
  const sources = host.files().flatMap((file) => host.sourceFile(file) ?? []);
  const searched = new Set<string>();
  const claimed = new Set<SyntaxNode>(direct);
  for (;;) {
    const names = [...constants.keys()].flatMap((constant) => declaredName(ast, constant) ?? []);
    const fresh = new Set(names.filter((name) => !searched.has(name)));
    if (fresh.size === 0) return;
    const holders = new Set<SourceFileNode>();
    for (let pending: ReadonlySet<string> = new Set(fresh); pending.size > 0;) {
      const aliases = new Set<string>();
      for (const source of sources) {
        if (!mentionsAny(source.text, pending)) continue;
        holders.add(source);
        for (const alias of aliasesIn(ast, source, pending)) if (!fresh.has(alias)) aliases.add(alias);
      }
      for (const alias of aliases) fresh.add(alias);
      pending = aliases;
    }
    fresh.delete('default');
    for (const name of fresh) searched.add(name);
    const uses = sources.filter((source) => holders.has(source)).flatMap((source) => usesIn(collector, source, fresh));
    resolver.prefetch(uses);
    for (const use of uses) readUse(collector, use, constants, claimed);
  }
}

/** Names in expressions that may stand for a marked constant and are part of a schema. */
function usesIn(
  { context: { ast } }: Collector,
  source: SourceFileNode,
  names: ReadonlySet<string>,
): readonly SyntaxNode[] {
  const uses: SyntaxNode[] = [];
  ast.walk(source, (node) => {
    if (!ast.is(node, 'Identifier') || !names.has(textOf(node))) return;
    const { parent } = node;
    const isName = !ast.is(parent, 'ShorthandPropertyAssignment') && parent && childNode(parent, 'name') === node;
    const part = isName && ast.is(parent, 'PropertyAccessExpression') ? parent : node;
    if (isName && part === node) return;
    if (placeOfSchema(ast, part)) uses.push(node);
  });
  return uses;
}

function readUse(
  collector: Collector,
  use: SyntaxNode,
  constants: Map<SyntaxNode, readonly Marking[]>,
  claimed: Set<SyntaxNode>,
): void {
  const { ast, resolver } = collector.context;
  const markings = resolver
    .declarationNodesOf(use)
    .flatMap((declaration) => constants.get(declaration) ?? [])
    .filter(({ isRecord }) => !isRecord || isHandedOver(collector, use));
  const isMember = ast.is(use.parent, 'PropertyAccessExpression') && childNode(use.parent, 'name') === use;
  const place = markings.length > 0 ? placeOfSchema(ast, isMember ? use.parent : use) : undefined;
  if (!place || claimed.has(place.node)) return;
  if (place.kind === 'constant') {
    const made = markings.map((marking) => ({ ...marking, isRecord: false }));
    if (!constants.has(place.node)) constants.set(place.node, made);
    return;
  }
  if (!isInShape(ast, place.node)) return;
  claimed.add(place.node);
  for (const { record, says } of markings) claim(collector, place.node, record, says);
}

/** `.meta(mailMetadata)`. */
function isHandedOver({ context: { ast } }: Collector, use: SyntaxNode): boolean {
  return ast.is(use.parent, 'CallExpression') && metadataCalls.test(calledName(ast, use.parent) ?? '');
}
