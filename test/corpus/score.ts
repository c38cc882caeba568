import type { CorpusCase, Expectation } from './parse-case.js';

import { groupBy } from './group-by.js';
import { isHeldApart } from './held-apart.js';
import { isCorpusRule } from './rules.js';

/** What a rule said of a file of the corpus. */
export interface CorpusFinding {
  /** Path below `cases/`. */
  readonly file: string;
  readonly rule: string;
  /** From 1. */
  readonly line: number;
}

/** What came of one case. */
export interface CaseScore {
  readonly case: CorpusCase;
  readonly heldApart: boolean;
  readonly found: readonly Expectation[];
  readonly missed: readonly Expectation[];
  /** Findings that nobody asked for; one for each rule and line. */
  readonly wrong: readonly CorpusFinding[];
}

/** Counts over some cases. */
export interface Tally {
  readonly name: string;
  readonly cases: number;
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  /** Cases that ask for nothing, and how many of them stayed silent. */
  readonly nearMisses: number;
  readonly silent: number;
}

/** A part of the corpus in figures. */
export interface PartScore {
  readonly total: Tally;
  readonly rules: readonly Tally[];
  readonly forms: readonly Tally[];
}

export interface CorpusScore {
  readonly cases: readonly CaseScore[];
  readonly open: PartScore;
  readonly heldApart: PartScore;
}

function meets(finding: CorpusFinding, { file, rule, lines }: Expectation): boolean {
  return finding.file === file && finding.rule === rule && finding.line >= lines.first && finding.line <= lines.last;
}

function scoreCase(corpusCase: CorpusCase, findings: readonly CorpusFinding[]): CaseScore {
  const { expectations } = corpusCase;
  const isFound = (expected: Expectation): boolean => findings.some((finding) => meets(finding, expected));
  const unasked = findings.filter((finding) => !expectations.some((expected) => meets(finding, expected)));
  return {
    case: corpusCase,
    heldApart: isHeldApart(corpusCase.id),
    found: expectations.filter(isFound),
    missed: expectations.filter((expected) => !isFound(expected)),
    wrong: [
      ...new Map(unasked.map((finding) => [`${finding.file}\n${finding.line}\n${finding.rule}`, finding])).values(),
    ],
  };
}

function tally(name: string, scores: readonly CaseScore[], counts: (rule: string) => boolean = () => true): Tally {
  const sum = (rules: (score: CaseScore) => readonly { readonly rule: string }[]): number =>
    scores.flatMap(rules).filter(({ rule }) => counts(rule)).length;
  const nearMisses = scores.filter((score) => score.case.expectations.length === 0 && counts(score.case.rule));
  return {
    name,
    cases: scores.filter((score) => counts(score.case.rule)).length,
    found: sum((score) => score.found),
    missed: sum((score) => score.missed),
    wrong: sum((score) => score.wrong),
    nearMisses: nearMisses.length,
    silent: nearMisses.filter((score) => score.wrong.length === 0).length,
  };
}

function scorePart(scores: readonly CaseScore[]): PartScore {
  const named = (score: CaseScore): readonly string[] => [
    score.case.rule,
    ...[...score.case.expectations, ...score.wrong].map(({ rule }) => rule),
  ];
  const rules = new Set(scores.flatMap(named));
  const forms = groupBy(scores, (score) => score.case.form);
  return {
    total: tally('total', scores),
    rules: [...rules].sort().map((rule) => tally(rule, scores, (other) => other === rule)),
    forms: [...forms].map(([form, some]) => tally(form, some)).sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** Holds findings against what the cases ask for. Rules that judge no flow are left out. */
export function scoreCorpus(findings: readonly CorpusFinding[], cases: readonly CorpusCase[]): CorpusScore {
  const byFile = groupBy(
    findings.filter(({ rule }) => isCorpusRule(rule)),
    ({ file }) => file,
  );
  const scores = cases.map((one) =>
    scoreCase(
      one,
      one.files.flatMap((file) => byFile.get(file) ?? []),
    ),
  );
  return {
    cases: scores,
    open: scorePart(scores.filter((score) => !score.heldApart)),
    heldApart: scorePart(scores.filter((score) => score.heldApart)),
  };
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** Share of what was asked for that was found; undefined where nothing was. */
export function recallOf({ found, missed }: Tally): number | undefined {
  return share(found, found + missed);
}

/** Share of what was said that was asked for; undefined where nothing was said. */
export function precisionOf({ found, wrong }: Tally): number | undefined {
  return share(found, found + wrong);
}

/** Share of the near misses that stayed silent; undefined where there are none. */
export function silenceOf({ silent, nearMisses }: Tally): number | undefined {
  return share(silent, nearMisses);
}
