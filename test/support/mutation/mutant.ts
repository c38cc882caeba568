import type { Fact } from '../../../core/src/facts/facts.js';
import type { Located } from '../../../core/src/facts/located.js';
import type { LeanProject } from './lean-project.js';
import type { Edit } from './source-edit.js';

import { parentOf, stepsOf, valueAt } from '../../../core/src/declarations/shape/json-pointer.js';
import { configFile } from './lean-project.js';
import { removeAt, replaceAt, textAt } from './source-edit.js';

/** What the changed part of the source says: a part of a fact, or of the config where no code may say the same. */
type Place =
  | { readonly in: 'fact'; readonly fact: Fact; readonly pointer: string }
  | { readonly in: 'config'; readonly pointer: string };

export type Change = 'basis' | 'category' | 'recipient' | 'removal' | 'retention';

/** One change of one declaration in the source of a project. */
export interface Mutant {
  readonly change: Change;
  /** For people: `src/privacy/website.ts newsletter /retention -> 'P123D'`. */
  readonly name: string;
  readonly place: Place;
  readonly edit: Edit;
  /** Ids that the change takes away or brings in. */
  readonly ids: readonly string[];
}

/** What a fact declares, with the places of its parts. */
export function declared(fact: Fact): Located<unknown> | undefined {
  switch (fact.kind) {
    case 'inheritance':
      return undefined;
    case 'notPersonalField':
      return fact.reason;
    case 'sharedWith':
      return fact.recipient;
    default:
      return fact.declaration;
  }
}

/** Those that ask for most, of which at least two are others than the one declared. */
const bases = ['consent', 'legalObligation', 'legitimateInterests'];

/** A category that the project does not use, so that nothing but the mutant can say it. */
const unusedCategory = 'identity.photo';

/** Every category, basis, retention and recipient that the project declares, replaced by another that is valid there. */
export function changesOf(project: LeanProject): readonly Mutant[] {
  return parts(project).flatMap(({ fact, pointer, value }) => {
    const replaced = (change: Change, ids: readonly string[]): readonly Mutant[] =>
      ids.filter((id) => id !== value).map((id) => replacement(project, fact, pointer, change, id));
    if (isCategory(fact, pointer)) return replaced('category', [unusedCategory]);
    if (pointer.endsWith('/legalBasis')) return replaced('basis', bases);
    if (pointer.endsWith('/retention')) return replaced('retention', ['P123D']);
    if (isRecipient(fact, pointer)) return replaced('recipient', [otherRecipient(project, fact, pointer)]);
    return [];
  });
}

/**
 * Every annotation, every part of one and every part of the config, taken away. A list of one goes with its item.
 */
export function removalsOf(project: LeanProject): readonly Mutant[] {
  const { sources } = project;
  const texts = new Set<string>();
  const ofCode = parts(project)
    .filter(({ fact }) => fact.evidence.file !== configFile)
    .filter(({ fact, pointer }) => isFirstTranslation(fact, pointer, texts))
    .filter(({ value }) => !Array.isArray(value) || value.length > 1)
    .map(({ fact, pointer, value }): Mutant => {
      // A field is nothing without its category.
      const whole = fact.kind === 'personalField' && pointer === '/category' ? '' : pointer;
      const span = spanOf(fact, whole);
      return {
        change: 'removal',
        name: `${fact.evidence.file} ${fact.evidence.symbol} ${whole}`,
        place: { in: 'fact', fact, pointer: whole },
        edit: removeAt(sources, span),
        ids: idsIn(value),
      };
    });
  const config = project.base.config;
  const ofConfig = Object.entries(config.spans)
    .filter(([pointer]) => pointer !== '')
    .map(([pointer, span]): Mutant => ({
      change: 'removal',
      name: `${configFile} ${pointer}`,
      place: placeInConfig(project, pointer),
      edit: removeAt(sources, span),
      ids: idsIn(valueAt(config.value, pointer)),
    }));
  const byEdit = new Map([...ofCode, ...ofConfig].map((mutant) => [keyOf(mutant.edit), mutant]));
  return [...byEdit.values()];
}

/** A text as a whole is removed everywhere; its wording in one language once for each kind of text, since all go one way. */
function isFirstTranslation(fact: Fact, pointer: string, seen: Set<string>): boolean {
  if (!/\/(?:en|nl|nl-BE|nl-NL)$/u.test(pointer)) return true;
  const kind = `${fact.kind} ${pointer}`;
  return !seen.has(kind) && seen.add(kind).has(kind);
}

function keyOf({ file, start, end }: Edit): string {
  return `${file}:${start}-${end}`;
}

interface Part {
  readonly fact: Fact;
  readonly pointer: string;
  readonly value: unknown;
}

/** The parts of all facts that stand in the source as a part of their own. */
function parts({ base, sources }: LeanProject): readonly Part[] {
  return base.facts.flatMap((fact) => {
    const located = declared(fact);
    if (located === undefined || isInferred(fact)) return [];
    return Object.keys(located.spans)
      .filter((pointer) => textAt(sources, spanOf(fact, pointer)) !== '')
      .map((pointer) => ({ fact, pointer, value: valueAt(located.value, pointer) }));
  });
}

/** A property that leads to annotated data without an annotation of its own. */
function isInferred(fact: Fact): boolean {
  return fact.kind === 'embedding' && Object.keys(fact.declaration.value).length === 0;
}

function spanOf(fact: Fact, pointer: string): Located['spans'][string] {
  const span = declared(fact)?.spans[pointer];
  if (span === undefined) throw new Error(`A fact of kind ${fact.kind} has no place for what was asked.`);
  return span;
}

function replacement(project: LeanProject, fact: Fact, pointer: string, change: Change, id: string): Mutant {
  const span = spanOf(fact, pointer);
  const old = textAt(project.sources, span);
  const quote = fact.evidence.file === configFile ? '"' : isInComment(project, fact) ? '' : "'";
  return {
    change,
    name: `${fact.evidence.file} ${fact.evidence.symbol} ${pointer}: ${old} -> ${id}`,
    place: { in: 'fact', fact, pointer },
    edit: replaceAt(project.sources, span, quote + id + quote),
    ids: [...idsIn(valueAt(declared(fact)?.value, pointer)), id],
  };
}

function isInComment({ sources }: LeanProject, fact: Fact): boolean {
  return 'form' in fact
    ? fact.form === 'jsdoc'
    : /^\w/u.test(textAt(sources, spanOf(fact, ''))) && fact.kind === 'owner';
}

function isCategory(fact: Fact, pointer: string): boolean {
  if (fact.kind === 'personalField') return pointer === '/category';
  return /^\/(?:data|categories|notCollected)\/\d+$|\/categories\/\d+$|^\/data\/\d+\/category$/u.test(pointer)
    ? typeof valueAt(declared(fact)?.value, pointer) === 'string'
    : false;
}

function isRecipient(fact: Fact, pointer: string): boolean {
  if (fact.kind === 'sharedWith') return pointer === '' || pointer === '/recipient';
  if (!/^\/recipients\/\d+(?:\/recipient)?$/u.test(pointer)) return false;
  return typeof valueAt(declared(fact)?.value, pointer) === 'string';
}

/** A declared recipient that the same declaration does not name yet. */
function otherRecipient({ base }: LeanProject, fact: Fact, pointer: string): string {
  const siblings = idsIn(valueAt(declared(fact)?.value, parentOf(pointer)));
  const other = base.register.recipients.find(({ id }) => !siblings.includes(id));
  if (other === undefined) throw new Error(`No other recipient is declared for a fact of kind ${fact.kind}.`);
  return other.id;
}

/** All words of a value. */
export function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

/** Parts of the config that code may declare too are facts like those of code. */
function placeInConfig({ base }: LeanProject, pointer: string): Place {
  const [list = '', index, ...rest] = stepsOf(pointer);
  const kinds: Readonly<Record<string, Fact['kind']>> = { activities: 'activity', recipients: 'recipient' };
  const kind = kinds[list];
  if (kind === undefined || index === undefined) return { in: 'config', pointer };
  const ofConfig = base.facts.filter((fact) => fact.kind === kind && fact.evidence.file === configFile);
  const fact = ofConfig[Number(index)];
  if (fact === undefined) throw new Error(`The config declares nothing at ${pointer}.`);
  return { in: 'fact', fact, pointer: rest.map((step) => `/${step}`).join('') };
}
