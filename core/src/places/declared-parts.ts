import type { Config } from '../config/index.js';
import type { Fact } from '../facts/facts.js';
import type { Located } from '../facts/located.js';
import type { Inventory, Outflow } from '../facts/observation.js';
import type { Register } from '../model/register.js';
import type { DeclaredKind } from './register-names.js';

import { declarationOf } from '../declarations/located-declaration.js';
import { evidenceKey } from '../model/evidence.js';
import { pointer } from '../model/pointer.js';

/** A project as far as places are asked of it. */
export interface DeclaredProject {
  readonly register: Register;
  readonly facts: readonly Fact[];
  /** Absent: it could not be read, and nothing in it has a place but what is a fact. */
  readonly config?: Located<Config>;
  readonly inventory?: Inventory;
  readonly outflow?: Outflow;
}

/** One declaration, in code or config, with the parts of the register that come from it. */
export interface DeclaredPart {
  readonly fact: Fact | undefined;
  readonly located: Located<unknown>;
  /** JSON pointers by id into the register, of what the whole declaration says. */
  readonly pointers: readonly string[];
}

/** What a declaration is of. */
export function kindOf({ fact }: DeclaredPart): DeclaredKind {
  if (fact === undefined) return 'config';
  return fact.kind === 'activity' ? 'activity' : 'other';
}

const known = new WeakMap<DeclaredProject, readonly DeclaredPart[]>();

/** Every declaration of a project that something in its register comes from, the config as a whole last. */
export function declaredParts(project: DeclaredProject): readonly DeclaredPart[] {
  const parts = known.get(project) ?? collectParts(project);
  known.set(project, parts);
  return parts;
}

function collectParts({ config, facts, register }: DeclaredProject): readonly DeclaredPart[] {
  const uses = usesByEvidence(register);
  const links = linksByEvidence(register);
  const fields = facts.filter((fact) => fact.kind === 'personalField');
  const partOf = (fact: Fact): DeclaredPart | undefined => {
    const declaration = declarationOf(fact);
    if (declaration === undefined) return undefined;
    const { located, subject } = declaration;
    return { fact, located, pointers: pointersOf(fact, subject) };
  };
  const pointersOf = (fact: Fact, subject: string): readonly string[] => {
    const key = evidenceKey(fact.evidence);
    switch (fact.kind) {
      case 'embedding':
      case 'personalField':
        return uses.get(key) ?? [];
      case 'owner': {
        const own = fields.filter(({ owner }) => owner === fact.owner);
        const below = own.flatMap(({ evidence }) => uses.get(evidenceKey(evidence)) ?? []);
        return [...new Set(below)];
      }
      case 'sharedWith': {
        const { value } = fact.recipient;
        const recipient = typeof value === 'string' ? value : value.recipient;
        return [...(links.get(key) ?? []), pointer('recipients', recipient)];
      }
      default:
        return [subject];
    }
  };
  const parts = facts.flatMap((fact) => partOf(fact) ?? []).filter(({ pointers }) => pointers.length > 0);
  return config === undefined ? parts : [...parts, { fact: undefined, located: config, pointers: [''] }];
}

/** Uses of data by the fields that they come from. */
function usesByEvidence(register: Register): ReadonlyMap<string, readonly string[]> {
  return groupByEvidence(
    register.activities.flatMap(({ data, id }) =>
      data.map(({ category, evidence }) => ({ evidence, at: pointer('activities', id, 'data', category) })),
    ),
  );
}

function linksByEvidence(register: Register): ReadonlyMap<string, readonly string[]> {
  return groupByEvidence(
    register.activities.flatMap(({ id, recipients }) =>
      recipients.map(({ evidence, recipient }) => ({
        evidence,
        at: pointer('activities', id, 'recipients', recipient),
      })),
    ),
  );
}

function groupByEvidence(
  entries: readonly { readonly evidence: readonly Parameters<typeof evidenceKey>[0][]; readonly at: string }[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, Set<string>>();
  for (const { at, evidence } of entries) {
    for (const piece of evidence) {
      const key = evidenceKey(piece);
      groups.set(key, (groups.get(key) ?? new Set()).add(at));
    }
  }
  return new Map([...groups].map(([key, pointers]) => [key, [...pointers]]));
}
