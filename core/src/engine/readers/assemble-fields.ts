import type { FieldDeclaration, OwnerDeclaration } from '../../declarations/index.js';
import type { AnnotationForm } from '../../facts/facts.js';
import type { Json, Located } from '../../facts/located.js';
import type { Evidence } from '../../facts/location.js';
import type { Wording } from '../../facts/wording.js';
import type { Region } from '../engine-context.js';
import type { RecordTree, ValueTree } from '../evaluate/value-tree.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Owner } from '../names/owners.js';
import type { Collector, DefaultsClaim, FieldClaim } from './collector.js';

import { inWords } from '../../facts/wording.js';
import { awaitedReferences } from '../evaluate/awaited-references.js';
import { asList, textValue } from '../evaluate/value-tree.js';
import { placeOf } from './member-place.js';

/** Defaults on a property that holds no personal datum itself: they hold for what it embeds. */
export interface EmbeddingDefaults {
  readonly owner: Owner;
  readonly name: string;
  readonly at: Region;
  readonly member: SyntaxNode;
  readonly declaration: Located<OwnerDeclaration>;
}

const precedence: readonly AnnotationForm[] = ['decorator', 'fields', 'type', 'schema', 'jsdoc'];

/** Merges what several annotations say of one field or owner into one fact each, and gives the defaults that are left. */
export function assembleFields(collector: Collector): readonly EmbeddingDefaults[] {
  const fields = groupBy(collector.fields, ({ owner, name }) => `${owner.id}.${name}`);
  const defaults = groupBy(collector.defaults, ({ owner, name }) =>
    name === undefined ? owner.id : `${owner.id}.${name}`,
  );
  for (const [key, claims] of fields) assembleField(collector, claims, defaults.get(key) ?? []);

  const embeddings: EmbeddingDefaults[] = [];
  for (const [key, claims] of defaults) {
    const [first] = claims;
    if (!first || (first.name !== undefined && fields.has(key))) continue;
    const { owner, name, at, member } = first;
    const evidence = name === undefined ? owner.evidence : placeOf(owner, name).evidence;
    const tree = mergeDefaults(collector, claims, evidence);
    const located = tree && collector.settle(tree, awaitedReferences.owner, evidence);
    if (!located) continue;
    const declaration = as<OwnerDeclaration>(located);
    if (name === undefined) collector.add({ kind: 'owner', owner: owner.id, declaration, evidence }, at);
    else if (member) embeddings.push({ owner, name, at, member, declaration });
  }
  return embeddings;
}

function assembleField(collector: Collector, claims: readonly FieldClaim[], defaults: readonly DefaultsClaim[]): void {
  const [first, ...others] = [...claims].sort((a, b) => precedence.indexOf(a.form) - precedence.indexOf(b.form));
  if (!first) return;
  const { owner, name, form, at } = first;
  const { evidence } = placeOf(owner, name);
  const kept = settleClaim(collector, first, evidence);
  for (const other of others) {
    const value = settleClaim(collector, other, evidence);
    if (!kept || !value || canonical(kept.value) === canonical(value.value)) continue;
    const params = {
      field: evidence.symbol,
      ...inWords({ first: summary(first, kept), second: summary(other, value) }),
    };
    collector.report({ id: 'AN12', severity: 'error', params, at: other.at, evidence });
  }
  if ('notPersonal' in first.says) {
    const reason = textValue(first.says.notPersonal)?.trim() ?? '';
    if (reason === '' && first.says.notPersonal.type !== 'unreadable') {
      collector.report({ id: 'AN11', severity: 'warning', params: { field: evidence.symbol }, at, evidence });
    }
    const located: Located<string> = { value: reason, spans: kept?.spans ?? { '': collector.context.spanOf(at) } };
    collector.add({ kind: 'notPersonalField', owner: owner.id, name, form, reason: located, evidence }, at);
    return;
  }
  if (!kept) return;
  const merged = withDefaults(collector, first.says.personal, defaults, evidence);
  const declaration = collector.settle(merged, awaitedReferences.field, evidence, { required: ['category'] });
  if (!declaration) return;
  collector.add(
    { kind: 'personalField', owner: owner.id, name, form, declaration: as<FieldDeclaration>(declaration), evidence },
    at,
  );
}

function settleClaim(collector: Collector, { says }: FieldClaim, evidence: Evidence): Located | undefined {
  if ('notPersonal' in says) return collector.settle(says.notPersonal, {}, evidence);
  return collector.settle(says.personal, awaitedReferences.field, evidence, { required: ['category'] });
}

/** `@DataSubject` and `@ProcessedFor` beside an annotation on the same field say what its options could say. */
function withDefaults(
  collector: Collector,
  field: ValueTree,
  defaults: readonly DefaultsClaim[],
  evidence: Evidence,
): ValueTree {
  const given = mergeDefaults(collector, defaults, evidence);
  if (!given || field.type !== 'record') return field;
  const entries = new Map(field.entries);
  for (const [from, to] of [
    ['processedFor', 'for'],
    ['dataSubjects', 'dataSubjects'],
  ] as const) {
    const value = given.entries.get(from);
    const own = entries.get(to);
    if (!value) continue;
    if (!own) entries.set(to, value);
    else reportDisagreement(collector, own, value, evidence);
  }
  return { ...field, entries };
}

function mergeDefaults(
  collector: Collector,
  claims: readonly DefaultsClaim[],
  evidence: Evidence,
): RecordTree | undefined {
  const [first] = claims;
  if (!first) return undefined;
  const entries = new Map<string, ValueTree>();
  for (const key of ['processedFor', 'dataSubjects'] as const) {
    const [own, ...others] = precedence.flatMap(
      (form) =>
        joinLists(
          claims.filter((claim) => claim.form === form),
          key,
        ) ?? [],
    );
    if (!own) continue;
    entries.set(key, own);
    for (const other of others) reportDisagreement(collector, own, other, evidence);
  }
  return { type: 'record', entries, at: first.at };
}

/** Annotations of one form add up: two decorators `@ProcessedFor` are one with both activities. */
function joinLists(claims: readonly DefaultsClaim[], key: 'dataSubjects' | 'processedFor'): ValueTree | undefined {
  const lists = claims.flatMap((claim) => asList(claim[key]) ?? []);
  const [first, ...others] = lists;
  if (!first || others.length === 0) return first;
  return { type: 'list', items: lists.flatMap((list) => (list.type === 'list' ? list.items : [list])), at: first.at };
}

function reportDisagreement(collector: Collector, first: ValueTree, second: ValueTree, evidence: Evidence): void {
  const values = [first, second].map((tree) => canonical(settleAnyKind(collector, tree)));
  const [a = '', b = ''] = values;
  if (a === b) return;
  const params = { field: evidence.symbol, first: a, second: b };
  collector.report({ id: 'AN12', severity: 'error', params, at: second.at, evidence });
}

/** For comparing only: what is wrong in the value is reported where the value is used. */
function settleAnyKind(collector: Collector, tree: ValueTree): Json {
  const force = collector.evaluator.force(tree);
  switch (force.type) {
    case 'scalar':
      return force.value;
    case 'reference':
      return force.id;
    case 'list':
      return force.items.map((item) => settleAnyKind(collector, item));
    case 'record':
      return Object.fromEntries([...force.entries].map(([key, value]) => [key, settleAnyKind(collector, value)]));
    default:
      return null;
  }
}

const notPersonal: Wording = { en: 'not personal', nl: 'niet persoonlijk' };

function summary({ form, says }: FieldClaim, { value }: Located): Wording {
  const text = canonical(value);
  const { en, nl } = 'notPersonal' in says ? notPersonal : { en: text, nl: text };
  return { en: `${form}: ${en}`, nl: `${form}: ${nl}` };
}

function canonical(value: Json): string {
  return JSON.stringify(value, (_key, part: Json) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The engine reads values; whether they have the shape of a declaration is the validator's question. */
function as<T>(located: Located): Located<T> {
  return located as Located<unknown> as Located<T>;
}
