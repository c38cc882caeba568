import type { Fact, TermFact } from '../facts/facts.js';
import type { Finding } from '../facts/finding.js';

import { inWords } from '../facts/wording.js';
import { suggest } from '../vocabulary/index.js';
import { createIdRegister, declaredIdOf, hasIdForm, type IdRegister } from './check-id.js';
import { checkRetentionWords } from './check-retention-words.js';
import { findingAbout, findingOfProblem } from './declaration-findings.js';
import { declarationOf, type LocatedDeclaration } from './located-declaration.js';
import { removeParts } from './shape/remove-parts.js';
import { anyTerm, createTermLookup, type TermLookup } from './term-lookup.js';
import { validateDeclaration } from './validate-declaration.js';

/** What is left of the facts, and what was wrong with them. */
export interface ValidatedFacts {
  readonly facts: readonly Fact[];
  /** AN02, AN03, AN05, AN06, AN09, AN18, AN19. */
  readonly findings: readonly Finding[];
}

/**
 * Judges every declaration, from code or config, by its shape, by the vocabulary with the project's own terms, and by the
 * grammar of retention. A part that does not hold is left out and the rest kept, so that nothing invalid reaches the model;
 * a declaration that is nothing without that part (no id, no category) is left out as a whole. Each part left out is a finding.
 *
 * @param facts - Of two declarations with one id the first is kept: code before config gives code precedence.
 */
export function validateFacts(facts: readonly Fact[]): ValidatedFacts {
  return createFactValidator()(facts);
}

/** Does the same again and again, at the cost of the facts that are new: the others are the very objects of before. */
export function createFactValidator(): typeof validateFacts {
  let judged = new WeakMap<Fact, JudgedFact>();
  let ownTerms: readonly Fact[] = [];
  let lookup = createTermLookup([]);

  function judgeOnce(fact: Fact): JudgedFact {
    let known = judged.get(fact);
    if (known === undefined) {
      known = judgeFact(fact, lookup);
      judged.set(fact, known);
    }
    return known;
  }

  return (facts) => {
    const ids = createIdRegister();
    // Own terms come first: they may be declared after, or on the other side of, the declarations that use them.
    const given = facts.filter(isTerm);
    const terms = new Map(given.map((fact) => [fact, settleId(judgeFact(fact, anyTerm), ids)] as const));
    if (given.length !== ownTerms.length || given.some((fact, index) => fact !== ownTerms[index])) {
      lookup = createTermLookup([...terms.values()].flatMap((result) => result.facts).filter(isTerm));
      ownTerms = given;
      judged = new WeakMap();
    }
    const kept: Fact[] = [];
    const findings: Finding[] = [];
    for (const fact of facts) {
      const term = isTerm(fact) ? terms.get(fact) : undefined;
      const result = term === undefined ? settleId(judgeOnce(fact), ids) : checkParent(term, lookup);
      kept.push(...result.facts);
      findings.push(...result.findings);
    }
    return { facts: kept, findings };
  };
}

function isTerm(fact: Fact): fact is TermFact {
  return fact.kind === 'term';
}

/** What is to be said of a fact whatever the others are. */
interface JudgedFact {
  /** What of it holds, with the declaration that it was read from; undefined: nothing. */
  readonly valid?: { readonly fact: Fact; readonly declaration?: LocatedDeclaration };
  readonly findings: readonly Finding[];
  readonly aboutRetention: readonly Finding[];
}

function judgeFact(fact: Fact, terms: TermLookup): JudgedFact {
  const declaration = declarationOf(fact);
  if (declaration === undefined) return { valid: { fact }, findings: [], aboutRetention: [] };
  const { located, problems } = validateDeclaration(declaration.type, declaration.located, terms);
  const findings = problems.map((problem) => findingOfProblem(fact, declaration, problem));
  if (located === undefined) return { findings, aboutRetention: [] };
  const valid = declaration.replace(located);
  const aboutRetention = checkRetentionWords(valid, declaration, located, terms);
  return { valid: { fact: valid, declaration }, findings, aboutRetention };
}

/** Whether an id is free depends on the facts before. */
function settleId({ aboutRetention, findings, valid }: JudgedFact, ids: IdRegister): ValidatedFacts {
  if (valid === undefined) return { facts: [], findings };
  const { declaration, fact } = valid;
  if (declaration === undefined) return { facts: [fact], findings };
  const { isKept, findings: aboutId } = checkId(fact, declaration, ids);
  return { facts: isKept ? [fact] : [], findings: [...findings, ...aboutId, ...aboutRetention] };
}

/** AN19: an id of an unusual form names what it names, and is kept. AN09: of two declarations one cannot be meant. */
function checkId(
  fact: Fact,
  declaration: LocatedDeclaration,
  ids: IdRegister,
): { readonly isKept: boolean; readonly findings: readonly Finding[] } {
  const declared = declaredIdOf(fact);
  if (declared === undefined) return { isKept: true, findings: [] };
  const { id, kind, property } = declared;
  const about = (finding: Pick<Finding, 'id' | 'params' | 'severity'>): Finding =>
    findingAbout(fact, declaration, declaration.located, `/${property}`, finding);
  const earlier = ids.take(declared, fact);
  if (earlier === 'same') return { isKept: false, findings: [] };
  if (earlier !== undefined) {
    const duplicate = about({
      id: 'AN09',
      severity: 'error',
      params: { id, kind, ...inWords({ other: earlier.other }) },
    });
    return { isKept: false, findings: [duplicate] };
  }
  const form = hasIdForm(declared) ? [] : [about({ id: 'AN19', severity: 'warning', params: { id } })];
  return { isKept: true, findings: form };
}

/** The parent of an own term must be a term; without it the own term stands alone. */
function checkParent({ facts, findings }: ValidatedFacts, terms: TermLookup): ValidatedFacts {
  const [fact] = facts;
  if (fact === undefined || !isTerm(fact)) return { facts, findings };
  const { id, parent } = fact.declaration.value;
  const declaration = declarationOf(fact);
  if (declaration === undefined || parent === undefined || (parent !== id && terms.isKnown(fact.term, parent))) {
    return { facts, findings };
  }
  const others = terms.known(fact.term).filter((candidate) => candidate !== id);
  const unknown = findingAbout(fact, declaration, declaration.located, '/parent', {
    id: 'AN02',
    severity: 'error',
    params: { value: parent, property: 'parent', suggestion: suggest(parent, others) ?? '' },
  });
  const alone = declaration.replace(removeParts(declaration.located, ['/parent']));
  return { facts: [alone], findings: [...findings, unknown] };
}
