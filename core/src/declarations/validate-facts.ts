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
  const ids = createIdRegister();
  // Own terms come first: they may be declared after, or on the other side of, the declarations that use them.
  const terms = new Map(facts.filter(isTerm).map((fact) => [fact, validateFact(fact, anyTerm, ids)] as const));
  const lookup = createTermLookup([...terms.values()].flatMap((result) => result.facts).filter(isTerm));
  const results = facts.map((fact) => {
    const term = isTerm(fact) ? terms.get(fact) : undefined;
    return term === undefined ? validateFact(fact, lookup, ids) : checkParent(term, lookup);
  });
  return {
    facts: results.flatMap((result) => result.facts),
    findings: results.flatMap((result) => result.findings),
  };
}

function isTerm(fact: Fact): fact is TermFact {
  return fact.kind === 'term';
}

function validateFact(fact: Fact, terms: TermLookup, ids: IdRegister): ValidatedFacts {
  const declaration = declarationOf(fact);
  if (declaration === undefined) return { facts: [fact], findings: [] };
  const { located, problems } = validateDeclaration(declaration.type, declaration.located, terms);
  const findings = problems.map((problem) => findingOfProblem(fact, declaration, problem));
  if (located === undefined) return { facts: [], findings };
  const valid = declaration.replace(located);
  const { isKept, findings: aboutId } = checkId(valid, declaration, ids);
  return {
    facts: isKept ? [valid] : [],
    findings: [...findings, ...aboutId, ...checkRetentionWords(valid, declaration, located, terms)],
  };
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
