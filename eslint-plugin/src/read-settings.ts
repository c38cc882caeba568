import { describeFinding, parseConfig } from '@verklaar/core';

import type { LocatedConfig } from './judge-program.js';

const known = new Map<string, LocatedConfig>();

/**
 * The config of the project, when the settings of ESLint give it: `settings: { verklaar: { config } }`, as the text of
 * `verklaar.config.json` or as the object it holds.
 *
 * @throws Error when it is no valid config, as ESLint does for wrong options of a rule.
 */
export function readSettings(settings: Readonly<Record<string, unknown>>): LocatedConfig | undefined {
  const own = settings.verklaar;
  if (typeof own !== 'object' || own === null || !('config' in own) || own.config === undefined) return undefined;
  const text = typeof own.config === 'string' ? own.config : JSON.stringify(own.config);
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  const { located, findings } = parseConfig(text, 'verklaar.config.json');
  if (located === undefined) {
    const problems = findings.map((finding) => {
      const { message, remedy } = describeFinding(finding, 'en');
      return `${message} ${remedy} (${finding.id})`;
    });
    throw new Error(`"settings.verklaar.config" is no valid config of Verklaar. ${problems.join(' ')}`);
  }
  known.set(text, located);
  return located;
}
