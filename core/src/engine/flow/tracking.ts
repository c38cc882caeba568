import type { EngineContext } from '../engine-context.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Owners } from '../names/owners.js';
import type { OriginTracer } from '../origin/trace-origin.js';
import type { Assignments } from '../scope/assignments.js';
import type { Definitions } from '../scope/definitions.js';
import type { Scopes } from '../scope/scopes.js';
import type { LibraryCalls } from './arrivals/library-calls.js';
import type { Carry, TrailStep } from './carry.js';
import type { Demand } from './demand.js';
import type { Callables } from './functions/callables.js';
import type { ProgramIndex } from './program/program-index.js';
import type { AnnotatedFields } from './types/annotated-fields.js';
import type { NameJudge } from './types/name-judge.js';
import type { TypeCarriers } from './types/type-carriers.js';

/** What every part of the evaluation of values needs. */
export interface Tracking {
  readonly context: EngineContext;
  readonly scopes: Scopes;
  readonly definitions: Definitions;
  /** By names alone: no question to the compiler. */
  readonly origins: OriginTracer;
  readonly index: ProgramIndex;
  readonly callables: Callables;
  readonly assignments: Assignments;
  readonly fields: AnnotatedFields;
  readonly types: TypeCarriers;
  readonly names: NameJudge;
  readonly library: LibraryCalls;
  /** Names of functions of which the project says that they take the person out. */
  readonly declaredSanitisers: ReadonlySet<string>;
  readonly owners: Owners;
  /** What an expression holds, or what is at a path below it. */
  carry(expression: SyntaxNode, demand: Demand): readonly Carry[];
  /** What a declared thing holds. */
  declared(declaration: SyntaxNode, demand: Demand): readonly Carry[];
  /** What a member of something holds; `*`: any of its elements. */
  member(access: SyntaxNode, base: SyntaxNode, name: string, demand: Demand): readonly Carry[];
  /** Whether a question in tangled code has taken all the steps it may: what else could be looked at is left out. */
  isSpent(): boolean;
  step(role: TrailStep['role'], node: SyntaxNode, text?: string): TrailStep;
}

/** One line of source, short enough to read. */
export function shortText(text: string, maximum = 80): string {
  // Of a text of megabytes the beginning is enough.
  const line = text
    .slice(0, 20 * maximum)
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length > maximum ? `${line.slice(0, maximum - 1)}…` : line;
}
