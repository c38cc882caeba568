import type { ShapeProblem } from '../declarations/shape/shape-problem.js';
import type { Finding } from '../facts/finding.js';
import type { Located } from '../facts/located.js';
import type { Config } from './config.js';

import { declarationSchemas } from '../declarations/generated/schemas.js';
import { createShapeChecker } from '../declarations/shape/check-shape.js';
import { inlineReferences } from '../declarations/shape/inline-references.js';
import { anyTerm } from '../declarations/term-lookup.js';
import { checkConfig } from './check-config.js';
import { configFindings } from './config-findings.js';
import { configSchemas } from './generated/schemas.js';
import { readText } from './read/read-text.js';

/** A config, or why there is none. */
export interface ParsedConfig {
  /** Absent when there is any finding: half a config would give a register that says too little. */
  readonly config?: Config;
  readonly located?: Located<Config>;
  /** CF01-CF04, in the order of the text. */
  readonly findings: readonly Finding[];
}

const checkShape = createShapeChecker(() => inlineReferences({ ...declarationSchemas, ...configSchemas }, 'Config'));

/**
 * Reads a config: JSON with comments (`.json`, `.jsonc`) or YAML (`.yaml`, `.yml`), told apart by the name.
 *
 * Vocabulary and retention inside activities, recipients and terms are judged later, together with those in code
 * ({@link validateFacts}), since a term may be declared on either side.
 *
 * @param fileName - As findings and evidence shall name it: POSIX, relative to the workspace root.
 */
export function parseConfig(text: string, fileName: string): ParsedConfig {
  const parsed = readText(text, fileName);
  const { located } = parsed;
  // What is left of a damaged text would only give findings about what the damage hides.
  const problems = located === undefined || parsed.problems.length > 0 ? [] : findProblems(located);
  const findings = configFindings(parsed, problems, fileName);
  if (located === undefined || findings.length > 0) return { findings };
  // The shape has just been checked.
  const config = located as unknown as Located<Config>;
  return { config: config.value, located: config, findings };
}

function findProblems(located: Located): readonly ShapeProblem[] {
  const ofShape = checkShape(located.value, anyTerm).filter((problem) => problem.kind !== 'unreadableRetention');
  const isSaid = (problem: ShapeProblem): boolean => ofShape.some(({ pointer }) => pointer === problem.pointer);
  return [...ofShape, ...checkConfig(located.value).filter((problem) => !isSaid(problem))];
}
