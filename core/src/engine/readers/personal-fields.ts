import type { Region } from '../engine-context.js';
import type { RecordTree, ValueTree } from '../evaluate/value-tree.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Collector, FieldClaim } from './collector.js';

import { inWords } from '../../facts/wording.js';
import { fieldsExpected } from '../evaluate/value-words.js';
import { declaresField } from './base-members.js';
import { reportUnreadable } from './collector.js';
import { placeOf } from './member-place.js';
import { normaliseField } from './normalise-field.js';

/** Reads the class-level form: `{ email: 'contact.email', ip: ['device.ip', 'P30D', 'consent'], batch: { notPersonal: '...' } }`. */
export function readPersonalFields(
  collector: Collector,
  target: SyntaxNode,
  fields: ValueTree | undefined,
  at: Region,
): void {
  const owner = collector.owners.ownerOf(target);
  if (fields?.type === 'unreadable') {
    reportUnreadable(collector, fields, owner.evidence);
    return;
  }
  if (fields?.type !== 'record') {
    const params = { property: 'PersonalFields', ...inWords(fieldsExpected(fields)) };
    collector.report({ id: 'AN06', severity: 'error', params, at, evidence: owner.evidence });
    return;
  }
  for (const [name, field] of fields.entries) {
    if (field.type === 'unreadable') {
      reportUnreadable(collector, field, placeOf(owner, name).evidence);
      continue;
    }
    if (!hasField(collector, target, name)) {
      const params = { name, owner: owner.evidence.symbol };
      collector.report({ id: 'AN17', severity: 'warning', params, at: field.at, evidence: owner.evidence });
      continue;
    }
    collector.fields.push({ owner, name, form: 'fields', at: field.at, says: readField(field) });
  }
}

/** What an entry of `PersonalFields`, or `personalData` in the metadata of a schema, says of one field. */
export function readField(field: ValueTree): FieldClaim['says'] {
  if (field.type === 'list') return { personal: normaliseField(field.items, field.at) };
  if (field.type !== 'record') return { personal: normaliseField([field], field.at) };
  const reason = field.entries.get('notPersonal');
  return reason ? { notPersonal: reason } : { personal: asOptions(field) };
}

/** `{ category, for ... }` says all in one object. */
function asOptions(field: RecordTree): RecordTree {
  const category = field.entries.get('category');
  return normaliseField(category ? [category, field] : [{ type: 'absent', at: field.at }, field], field.at);
}

function hasField({ context }: Collector, target: SyntaxNode, name: string): boolean {
  if (declaresField(context, target, name)) return true;
  const { host, regionOf } = context;
  const [inherited] = host.membersOf([{ ...regionOf(target), kind: target.kind }]);
  return inherited !== undefined && Object.hasOwn(inherited, name);
}
