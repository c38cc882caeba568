import type { Fact } from '../../../core/src/facts/facts.js';
import type { Evidence } from '../../../core/src/facts/location.js';
import type { Register } from '../../../core/src/model/register.js';
import type { LeanAnalysis } from './lean-project.js';
import type { Mutant } from './mutant.js';

import { pointerById } from '../../../core/src/declarations/shape/pointer-by-id.js';
import { unassignedActivity } from '../../../core/src/model/data-uses.js';
import { pointer } from '../../../core/src/model/pointer.js';
import { declared } from './mutant.js';

/** Parts of the register, as JSON pointers by id, that may change with a mutant: in the register before or after it. */
export function dependentsOf(mutant: Mutant, before: LeanAnalysis, after: LeanAnalysis): readonly string[] {
  const { place, ids } = mutant;
  if (place.in === 'config') return ofConfig(before, place.pointer);
  const registers = [before.register, after.register];
  return ofFact(place.fact, place.pointer, before, ids).concat(
    registers.flatMap((register) => linked(register, place.fact, place.pointer, ids)),
  );
}

/** Whether two pointers name the same part, or one a part of the other. */
export function touches(first: string, second: string): boolean {
  return first === second || first.startsWith(`${second}/`) || second.startsWith(`${first}/`);
}

function ofConfig({ config }: LeanAnalysis, place: string): readonly string[] {
  const named = pointerById(config.value, place);
  const [, top = ''] = named.split('/');
  // Which languages, activities and whose statement: the whole of a document depends on it.
  if (named === '/activities') return ['/activities', '/recipients'];
  if (top === 'statements' && !/\/(?:effectiveFrom|url)$/u.test(named)) return [''];
  const asserted = [
    'specialCategories',
    'children',
    'transfers',
    'automatedDecisions',
    'otherDisclosure',
    'thirdPartyMarketing',
    'codesOfConduct',
    'processorsBound',
    'changes',
    'externalLinks',
  ];
  if (asserted.includes(top)) return [`/assertions${named}`];
  return [named];
}

function ofFact(fact: Fact, part: string, before: LeanAnalysis, ids: readonly string[]): string[] {
  const named = pointerById(declared(fact)?.value, part);
  switch (fact.kind) {
    case 'activity': {
      const { id } = fact.declaration.value;
      const own = pointer('activities', id);
      if (isWholeActivity(part)) return [own];
      const [property = '', ...rest] = withoutRequired(named).slice(1).split('/');
      return [[own, property === 'purpose' ? 'purposes' : property, ...rest].join('/')];
    }
    case 'recipient': {
      const own = pointer('recipients', fact.declaration.value.id);
      return [own + (part === '/id' ? '' : withoutRequired(named))];
    }
    case 'term':
      return [...partsNaming(before.register, fact.declaration.value.id)];
    case 'terminalAccess':
      return [pointer('terminalAccess', fact.declaration.value.key) + (part === '/key' ? '' : named)];
    case 'collectionPoint':
      return [pointer('collectionPoints', fact.declaration.value.id)];
    case 'rightsRoute':
      return [pointer('rights', 'routes', fact.declaration.value.id)];
    case 'sharedWith':
      return before.register.activities.flatMap(({ id }) =>
        ids.map((recipient) => pointer('activities', id, 'recipients', recipient)),
      );
    default:
      return [];
  }
}

/** What an activity is told by, and whether it is told in this statement. */
function isWholeActivity(part: string): boolean {
  return /^(?:|\/id|\/audiences.*|\/role|\/controllers.*|\/product)$/u.test(part);
}

/** A part without which the part that holds it is nothing stands for all of that. */
function withoutRequired(part: string): string {
  return part
    .replace(/(\/transfers\/[^/]+)\/country$/u, '$1')
    .replace(/\/provision\/requirement$/u, '/provision')
    .replace(/\/agreement\/reference$/u, '/agreement')
    .replace(/(\/data\/[^/]+)\/category$/u, '$1');
}

/** Parts that follow from a fact by what the model joins: data of fields to activities, recipients to their links. */
function linked(register: Register, fact: Fact, part: string, ids: readonly string[]): readonly string[] {
  switch (fact.kind) {
    case 'personalField':
    case 'owner':
    case 'embedding':
      return [...dataOf(register, fact), ...sharedBy(register, fact)];
    case 'recipient':
      return part === '' || part === '/id' ? partsNaming(register, fact.declaration.value.id) : [];
    case 'activity':
      if (isWholeActivity(part)) {
        const own = register.activities.find(({ id }) => id === fact.declaration.value.id);
        return [
          ...recipientsAmong(register, own?.recipients.map((link) => link.recipient) ?? []),
          pointer('activities', unassignedActivity),
        ];
      }
      return part.startsWith('/recipients') ? recipientsAmong(register, ids) : [];
    case 'sharedWith':
      return recipientsAmong(register, ids);
    default:
      return [];
  }
}

/** Data that the field, or any field of the owner, gives; the activity of fields without one is there only for them. */
function dataOf(register: Register, fact: Fact): readonly string[] {
  return register.activities.flatMap((activity) => {
    const uses = activity.data.filter((use) => use.evidence.some((evidence) => stands(evidence, fact)));
    if (uses.length > 0 && activity.id === unassignedActivity) return [pointer('activities', activity.id)];
    return uses.map((use) => pointer('activities', activity.id, 'data', use.category));
  });
}

function stands({ file, symbol }: Evidence, fact: Fact): boolean {
  if (file !== fact.evidence.file) return false;
  return fact.kind === 'personalField' ? symbol === fact.evidence.symbol : true;
}

/** Recipients with which a class shares the data of its activities. */
function sharedBy(register: Register, { evidence: { file } }: Fact): readonly string[] {
  return register.activities.flatMap((activity) =>
    activity.recipients
      .filter((link) => link.evidence.some((evidence) => evidence.file === file))
      .map((link) => pointer('activities', activity.id, 'recipients', link.recipient)),
  );
}

function recipientsAmong(register: Register, ids: readonly string[]): readonly string[] {
  return register.recipients.filter(({ id }) => ids.includes(id)).map(({ id }) => pointer('recipients', id));
}

/** Every part of a register whose value is this id, or that is addressed by it. */
function partsNaming(register: Register, id: string): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown, at: string): void => {
    if (value === id) found.push(at);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      walk(part, `${at}/${key}`);
    }
  };
  walk(register, '');
  return found.map((at) => pointerById(register, at.replace(/\/(?:id|category|recipient|key)$/u, '')));
}
