import type { AnnotationForm, Fact } from '../../facts/facts.js';
import type { Finding, Severity } from '../../facts/finding.js';
import type { Located } from '../../facts/located.js';
import type { Evidence } from '../../facts/location.js';
import type { EngineContext, Region } from '../engine-context.js';
import type { AwaitedReferences } from '../evaluate/awaited-references.js';
import type { Evaluator } from '../evaluate/evaluator.js';
import type { UnreadableTree, ValueTree } from '../evaluate/value-tree.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Owner, Owners } from '../names/owners.js';

import { inWords } from '../../facts/wording.js';
import { settleReferences } from '../evaluate/awaited-references.js';
import { escapePointer, locate } from '../evaluate/locate.js';

/** What one annotation, in whichever form, says of one field. */
export interface FieldClaim {
  readonly owner: Owner;
  readonly name: string;
  readonly form: AnnotationForm;
  readonly at: Region;
  /** A {@link FieldDeclaration} as a tree, or the reason why the field is not personal. */
  readonly says: { readonly personal: ValueTree } | { readonly notPersonal: ValueTree };
}

/** What one annotation gives as defaults to the fields of an owner (no `name`) or below one property. */
export interface DefaultsClaim {
  readonly owner: Owner;
  readonly name?: string;
  readonly form: AnnotationForm;
  readonly at: Region;
  /** The property, when the defaults stand on one. */
  readonly member?: SyntaxNode;
  readonly processedFor?: ValueTree;
  readonly dataSubjects?: ValueTree;
}

/** A fact with the place it comes from, for a stable order. */
interface PlacedFact {
  readonly fact: Fact;
  readonly at: Region;
}

/** Where the readers bring what they read. */
export interface Collector {
  readonly context: EngineContext;
  readonly evaluator: Evaluator;
  readonly owners: Owners;
  readonly fields: FieldClaim[];
  readonly defaults: DefaultsClaim[];
  add(fact: Fact, at: Region): void;
  report(finding: ReportedFinding): void;
  /**
   * Reads a tree to the end: follows references, reports what cannot be read or stands in the wrong place, and gives the
   * rest as data. Undefined when nothing is left, or when a required property cannot be read.
   */
  settle(tree: ValueTree, awaited: AwaitedReferences, evidence: Evidence, options?: SettleOptions): Located | undefined;
  /** Facts and findings in the order of files and text. */
  result(): { readonly facts: readonly Fact[]; readonly findings: readonly Finding[] };
}

interface SettleOptions {
  /** Properties without which the whole is worth nothing. */
  readonly required?: readonly string[];
  readonly subject?: string;
}

interface ReportedFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, string>>;
  readonly at: Region;
  readonly evidence: Evidence;
  /** Place in the register; default: the field that the evidence names. */
  readonly subject?: string;
}

export function createCollector(context: EngineContext, evaluator: Evaluator, owners: Owners): Collector {
  const facts: PlacedFact[] = [];
  const findings = new Map<string, { readonly finding: Finding; readonly at: Region }>();

  const collector: Collector = {
    context,
    evaluator,
    owners,
    fields: [],
    defaults: [],
    add: (fact, at) => {
      facts.push({ fact, at });
    },
    report: ({ id, severity, params, at, evidence, subject = subjectOf('fields', evidence.symbol) }) => {
      const finding: Finding = { id, severity, params, subject, evidence: [evidence], at: context.spanOf(at) };
      const key = JSON.stringify([id, at.file, at.start, at.end, params]);
      // A constant that many annotations use is reported once.
      if (!findings.has(key)) findings.set(key, { finding, at });
    },
    settle: (tree, awaited, evidence, { required = [], subject = subjectOf('fields', evidence.symbol) } = {}) => {
      const settled = settleReferences(tree, awaited, evaluator);
      for (const { property, expected, found, at } of settled.misplaced) {
        collector.report({
          id: 'AN06',
          severity: 'error',
          params: { property, ...inWords({ expected, found }) },
          at,
          evidence,
          subject,
        });
      }
      const { located, unreadable } = locate(context, settled.tree);
      for (const part of unreadable) reportUnreadable(collector, part, evidence, subject);
      const lost = required.some((key) => {
        const part = tree.type === 'record' ? tree.entries.get(key) : tree;
        const kept = settled.tree.type === 'record' ? settled.tree.entries.get(key) : settled.tree;
        return part?.type === 'unreadable' || (part?.type === 'reference' && kept?.type === 'absent');
      });
      return lost ? undefined : located;
    },
    result: () => ({
      facts: facts.sort((a, b) => compareRegions(a.at, b.at)).map(({ fact }) => fact),
      findings: [...findings.values()].sort((a, b) => compareRegions(a.at, b.at)).map(({ finding }) => finding),
    }),
  };
  return collector;
}

export function reportUnreadable(
  collector: Collector,
  part: UnreadableTree,
  evidence: Evidence,
  subject = subjectOf('fields', evidence.symbol),
): void {
  const { reason, instead, at } = part;
  collector.report({ id: 'AN01', severity: 'error', params: inWords({ reason, instead }), at, evidence, subject });
}

/** JSON pointer by id of something in the register, or of an annotated place. */
export function subjectOf(list: string, id: string): string {
  return id === '' ? '' : `/${list}/${escapePointer(id)}`;
}

function compareRegions(a: Region, b: Region): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
