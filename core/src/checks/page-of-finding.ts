import { checkFamilies } from './check-catalogue.js';

/** Where docs/findings tells of a check: `data-flow.md#df01`; `undefined`: a check of a newer version. */
export function pageOfFinding(id: string): string | undefined {
  const family = Object.entries(checkFamilies).find(([, checks]) => Object.hasOwn(checks, id))?.[0];
  return family === undefined ? undefined : `${family}.md#${id.toLowerCase()}`;
}
