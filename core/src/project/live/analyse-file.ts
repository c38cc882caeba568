import type { Evidence } from '../../facts/location.js';
import type { CodeReading } from '../read-code.js';
import type { FileAnalysis } from './live-project.js';

import { judgeReasons, judgeUndecidedFields, sortFindings } from '../../checks/index.js';
import { createUndecidedFields } from '../../engine/candidates/undecided-fields.js';
import { collectSuppressions } from '../../suppressions/index.js';

/** What is known of one own file, as a linter would report it. Findings about the whole register are not among them. */
export function analyseFile({ project, facts, findings, flows, pathOf }: CodeReading, file: string): FileAnalysis {
  const { host, root } = project;
  const path = pathOf(file);
  const isHere = ({ evidence }: { readonly evidence: Evidence }): boolean => evidence.file === path;
  const judged = flows.judgedIn(file);
  const own = facts.filter(isHere);
  const undecided = createUndecidedFields(host, { root, facts })(file);
  return {
    file,
    flows: judged,
    outflow: flows.outflowOf(file),
    undecided,
    facts: own,
    findings: sortFindings([
      ...findings.filter(({ at }) => at?.file === path),
      ...judgeReasons(own),
      ...judgeUndecidedFields(undecided),
      ...judged.map(({ finding }) => finding),
    ]),
    suppressions: collectSuppressions({ ...host, files: () => [file] }, pathOf),
  };
}
