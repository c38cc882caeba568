import type { Finding } from '../../facts/finding.js';
import type { Wording } from '../../facts/wording.js';

import { inWords } from '../../facts/wording.js';
import { factFileVersion } from './fact-file.js';

/** Why the facts of a package cannot be used. */
export const factFileProblems = {
  large: { en: 'its fact file is too large', nl: 'het feitenbestand is te groot' },
  noObject: { en: 'its fact file is not a JSON object', nl: 'het feitenbestand is geen JSON-object' },
  noVersion: { en: 'its fact file has no "schemaVersion"', nl: 'het feitenbestand heeft geen "schemaVersion"' },
  noList: { en: 'the "facts" in its fact file are not a list', nl: 'de "facts" in het feitenbestand zijn geen lijst' },
  otherVersion: (version: number): Wording => ({
    en: `its fact file has schemaVersion ${version}, and this version of Verklaar reads ${factFileVersion}`,
    nl: `het feitenbestand heeft schemaVersion ${version}, en deze versie van Verklaar leest ${factFileVersion}`,
  }),
  /** @param owner - As JSON; undefined when the file names none. */
  otherPackage: (owner: string | undefined): Wording => ({
    en: `its fact file belongs to the package ${owner ?? '?'}`,
    nl: `het feitenbestand hoort bij het pakket ${owner ?? '?'}`,
  }),
  /** @param number - Counted from one. */
  damaged: (number: number): Wording => ({
    en: `fact ${number} in its fact file is damaged`,
    nl: `feit ${number} in het feitenbestand is beschadigd`,
  }),
  ambiguous: (symbol: string): Wording => ({
    en: `it has several holders named ${symbol}, and its declaration file does not show which is meant: rename all but one`,
    nl: `het heeft meer houders met de naam ${symbol}, en het declaratiebestand laat niet zien welke bedoeld is: hernoem ze op één na`,
  }),
} as const;

/**
 * AN15.
 *
 * @param file - The fact file, as findings name it.
 */
export function unusable(packageName: string, file: string, problem: Wording): Finding {
  const params = { package: packageName, ...inWords({ problem }) };
  return { id: 'AN15', severity: 'error', params, subject: '', evidence: [{ file, symbol: '' }] };
}
