import type { Config } from '../../../core/src/config/config.js';
import type { LeanAnalysis, LeanProject } from './lean-project.js';
import type { Mutant } from './mutant.js';
import type { Tell, Told } from './told.js';

import { serialiseRegister } from '../../../core/src/model/serialise-register.js';
import { vocabulary } from '../../../core/src/vocabulary/index.js';
import { dependentsOf, touches } from './dependents.js';
import { derivations } from './derived.js';
import { declared, idsIn } from './mutant.js';
import { applyEdit } from './source-edit.js';
import { compare, type Difference } from './told.js';

/** What became of a mutant. */
export interface Outcome {
  readonly mutant: Mutant;
  /** `undefined`: the config is refused, and nothing is written. */
  readonly after: LeanAnalysis | undefined;
  readonly difference: Difference;
  readonly dependents: readonly string[];
  readonly told: readonly Told[];
}

export function runMutant(project: LeanProject, mutant: Mutant, before: readonly Told[], tell: Tell): Outcome {
  const after = project.analyse(applyEdit(project.sources, mutant.edit));
  if (after === undefined) {
    return { mutant, after, difference: { gone: [], come: [] }, dependents: [], told: [] };
  }
  const told = tell(after);
  return {
    mutant,
    after,
    difference: compare(before, told),
    dependents: dependentsOf(mutant, project.base, after),
    told,
  };
}

/** What the vocabulary says of its own accord: a kind of recipient may be told with an example. */
const vocabularyWords = JSON.stringify(vocabulary);

/** What is wrong with how a document follows a changed category, basis, retention or recipient; for people. */
export function judgeChange(project: LeanProject, outcome: Outcome): readonly string[] {
  const { mutant, after, difference } = outcome;
  if (after === undefined) return [`${mutant.name}: refused`];
  const problems = strayChanges(outcome).map((sentence) => `${mutant.name}: changed ${show(sentence)}`);
  const isUnmoved = difference.gone.length + difference.come.length === 0;
  if (isUnmoved && isTold(project, mutant)) problems.push(`${mutant.name}: no sentence changed`);
  if (serialiseRegister(after.register) === serialiseRegister(project.base.register)) {
    problems.push(`${mutant.name}: the register did not change`);
  }
  return problems;
}

/** What is wrong with how a document follows a declaration that is gone; for people. */
export function judgeRemoval(project: LeanProject, outcome: Outcome): readonly string[] {
  const { mutant, told } = outcome;
  if (outcome.after === undefined) return [];
  const all = [...project.base.facts.map((fact) => declared(fact)?.value), withoutFacts(project.base.config.value)];
  const words = all.flatMap(idsIn);
  const unique = mutant.ids
    .filter((word) => isFreeText(word) && words.filter((other) => other === word).length === 1)
    .filter((word) => !vocabularyWords.includes(word));
  const still = told.filter(({ text }) => unique.some((word) => text.includes(word.replace(/\.$/u, ''))));
  return [
    ...strayChanges(outcome).map((sentence) => `${mutant.name}: changed ${show(sentence)}`),
    ...still.map((sentence) => `${mutant.name}: still says ${show(sentence)}`),
  ];
}

/** Sentences that changed although they tell nothing that depends on the changed fact. */
function strayChanges({ difference: { gone, come }, dependents }: Outcome): readonly Told[] {
  if (dependents.includes('')) return [];
  const depends = (sentence: Told): boolean =>
    sentence.from.some((at) => dependents.some((part) => touches(at, part))) || isDerived(sentence, dependents);
  // A list that lost an item no longer points to it: it is the successor of one that did, with the rest of its facts.
  const succeeds = ({ document, key, from }: Told, others: readonly Told[]): boolean =>
    others.some(
      (other) =>
        other.key === key &&
        other.document === document &&
        other.from.some((at) => from.includes(at)) &&
        depends(other),
    );
  return [
    ...gone.filter((sentence) => !depends(sentence) && !succeeds(sentence, come)),
    ...come.filter((sentence) => !depends(sentence) && !succeeds(sentence, gone)),
  ].filter(({ key }) => key !== 'changes.version' && key !== 'page.missing');
}

/** Whether a public statement tells a category, basis, retention or recipient, and nothing else declares the same. */
function isTold({ base: { register } }: LeanProject, { place }: Mutant): boolean {
  if (place.in === 'config') return false;
  const { fact } = place;
  if (fact.kind === 'activity') {
    return !fact.declaration.value.audiences?.every((audience) => audience !== 'public');
  }
  if (fact.kind !== 'personalField') return fact.kind === 'terminalAccess' && place.pointer.startsWith('/recipients');
  return register.activities.some(
    ({ audiences, data }) =>
      audiences.includes('public') &&
      data.some(
        ({ evidence: [first, ...others] }) =>
          others.length === 0 && first?.file === fact.evidence.file && first.symbol === fact.evidence.symbol,
      ),
  );
}

/** Words of people, long enough to be found again: no id, no number. */
function isFreeText(word: string): boolean {
  return word.length >= 4 && /[^a-zA-Z.-]/u.test(word) && !/^P\d|^\d+$|:|\(/u.test(word);
}

/** The config without what is a fact too, so that each declaration counts once. */
function withoutFacts(config: Config): unknown {
  return { ...config, activities: [], recipients: [], terminalAccess: [], terms: {} };
}

function show({ document, key, from, text }: Told): string {
  return `${document} ${key} "${text}" from ${from.join(' ')}`;
}

function isDerived({ key, from }: Told, dependents: readonly string[]): boolean {
  return derivations.some(
    ({ when, then, keys }) =>
      keys.includes(key) &&
      dependents.some((part) => {
        const found = when.exec(part);
        const starts = then.map((start) => start.replace('$1', found?.[1] ?? ''));
        return found !== null && from.some((at) => starts.some((start) => at.startsWith(start)));
      }),
  );
}
