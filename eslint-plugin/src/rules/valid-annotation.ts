import type { Program } from 'typescript';

import { ESLintUtils } from '@typescript-eslint/utils';
import { describeFinding, type Finding } from '@verklaar/core';

import { type FindingsOfFile, judgeProgram, type LocatedConfig } from '../judge-program.js';
import { mayBeDeclaredInConfig } from '../may-be-declared-in-config.js';
import { readSettings } from '../read-settings.js';

/** Findings of whole programs: files of one program share them. */
const judged = new WeakMap<Program, Map<LocatedConfig | undefined, FindingsOfFile>>();

/** An annotation can be read without running the code, and says only what the vocabulary and the law know. */
export const validAnnotation = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    docs: {
      description: 'Hold annotations of personal data to their shape, the vocabulary and the grammar of retention',
    },
    messages: { finding: '{{message}} {{remedy}} ({{id}})' },
    schema: [],
  },
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    return {
      Program(node) {
        const config = readSettings(context.settings);
        const { fileName } = services.esTreeNodeToTSNodeMap.get(node);
        const root = context.cwd.replaceAll('\\', '/');
        for (const finding of findingsOf(services.program, root, config)(fileName)) {
          if (!isReported(finding, config)) continue;
          const { message, remedy } = describeFinding(finding, 'en');
          context.report({ loc: locationOf(finding), messageId: 'finding', data: { id: finding.id, message, remedy } });
        }
      },
    };
  },
});

function findingsOf(program: Program, root: string, config: LocatedConfig | undefined): FindingsOfFile {
  const known = judged.get(program) ?? new Map<LocatedConfig | undefined, FindingsOfFile>();
  judged.set(program, known);
  const findings = known.get(config) ?? judgeProgram(program, { root, ...(config && { config }) });
  known.set(config, findings);
  return findings;
}

function isReported(finding: Finding, config: LocatedConfig | undefined): boolean {
  // A file that cannot be parsed is ESLint's to report.
  if (finding.id === 'AN14') return false;
  return config !== undefined || !mayBeDeclaredInConfig(finding);
}

/** Findings count columns from 1, ESLint from 0. */
function locationOf({ at }: Finding): {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
} {
  const { start, end } = at ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return {
    start: { line: start.line, column: start.column - 1 },
    end: { line: end.line, column: end.column - 1 },
  };
}
