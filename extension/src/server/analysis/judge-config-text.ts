import { type ParsedConfig, parseConfig } from '@verklaar/core';

import type { ProjectProblem } from './project-session.js';

/** A config as its text is now. */
export type JudgedConfig =
  | { readonly problem: ProjectProblem }
  | { readonly located: NonNullable<ParsedConfig['located']>; readonly shown: string };

/** @param file - Absolute; `text` undefined: it is gone. */
export function judgeConfigText(folder: string, file: string, text: string | undefined): JudgedConfig {
  const shown = file.slice(folder.length + 1);
  if (text === undefined) {
    const obstacle = { kind: 'noConfig', files: shown } as const;
    return { problem: { message: `There is no ${shown} any more.`, remedy: goneRemedy, obstacle } };
  }
  const { findings, located } = parseConfig(text, shown);
  if (located !== undefined) return { located, shown };
  const at = findings[0]?.at;
  return { problem: { message: `${shown} has mistakes.`, remedy: mistakesRemedy, findings, ...(at && { at }) } };
}

const goneRemedy = 'Bring it back, or set the project up again.';
const mistakesRemedy = 'Mend what the findings name; what was read before stays until then.';
