import type { Config } from '../config/index.js';
import type { Fact } from '../facts/facts.js';
import type { Finding } from '../facts/finding.js';
import type { Inventory, Outflow } from '../facts/observation.js';
import type { UndecidedField } from '../facts/undecided-field.js';
import type { ReadSuppressions } from '../suppressions/index.js';
import type { Analysis } from './analyse-project.js';

import { checkRegister, sortFindings } from '../checks/index.js';
import { validateFacts, type ValidatedFacts } from '../declarations/validate-facts.js';
import { buildRegister } from '../model/build-register.js';

/** What an analysis is concluded from. Plain data: a part may be put in the place of another, and the rest kept. */
export interface ProjectReading {
  readonly config: Config;
  /** Absolute, POSIX. */
  readonly configFile: string;
  /** Absolute, POSIX: paths in facts and findings are relative to it. */
  readonly root: string;
  /** Own source files that were read, absolute, POSIX. */
  readonly files: readonly string[];
  /** Facts of own code as they were read, valid or not. */
  readonly own: readonly Fact[];
  /** Of packages that own code uses. */
  readonly foreign: readonly Fact[];
  /** Of the config. */
  readonly declared: readonly Fact[];
  readonly findings: {
    /** What could not be read, and what annotations lack. */
    readonly read: readonly Finding[];
    /** Files that hold code and were not read. */
    readonly unread: readonly Finding[];
    /** Where personal data arrive. */
    readonly flows: readonly Finding[];
  };
  readonly inventory: Inventory;
  readonly outflow: Outflow;
  readonly suppressions: ReadSuppressions;
  /** Candidates nobody decided on. */
  readonly undecided: readonly UndecidedField[];
}

/**
 * The register of what was read, judged.
 *
 * @param valid - The facts of the reading as {@link validFactsOf} gives them, where they are known already.
 */
export function concludeReading(reading: ProjectReading, valid: ValidatedFacts = validFactsOf(reading)): Analysis {
  const { config, configFile, root, files, inventory, outflow, suppressions } = reading;
  const { facts } = valid;
  const read = [...reading.findings.read, ...valid.findings];
  const built = buildRegister({ facts, config, inventory, outflow });
  const judged = checkRegister(built.register, { config, facts, inventory, outflow });
  const findings = [
    ...read,
    ...reading.findings.unread,
    ...reading.findings.flows,
    ...built.findings,
    ...(hasUnreadable(read) ? judged.filter(({ id }) => id !== 'AN16') : judged),
  ];
  return {
    config,
    configFile,
    root,
    register: built.register,
    findings: sortFindings(findings),
    facts,
    inventory,
    outflow,
    files,
    suppressions,
    reading,
  };
}

/** Of two declarations with one id the first is kept: own code goes before packages, and code before config. */
export function validFactsOf({
  own,
  foreign,
  declared,
}: Pick<ProjectReading, 'declared' | 'foreign' | 'own'>): ValidatedFacts {
  return validateFacts([...own, ...foreign, ...declared]);
}

/** An annotation that could not be read was found all the same: the run did not find nothing (AN16). */
function hasUnreadable(read: readonly Finding[]): boolean {
  return read.some(({ id }) => id !== 'AN14' && id !== 'AN15');
}
