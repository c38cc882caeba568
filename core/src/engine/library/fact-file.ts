import type { Fact } from '../../facts/facts.js';

/** Version of {@link FactFile}. A reader takes files up to its own version. */
export const factFileVersion = 1;

/** Name of a fact file at the root of a package that names no other in its `package.json` under `"verklaar"`. */
export const factFileName = 'verklaar.facts.json';

/**
 * What a published package says about personal data: decorators and comments do not survive in its declaration files.
 * Owners and evidence name files as `package-name/path`.
 */
export interface FactFile {
  readonly schemaVersion: typeof factFileVersion;
  /** Name of the package. */
  readonly package: string;
  readonly facts: readonly Fact[];
}

/** The path of the fact file that a `package.json` names: `"verklaar": "./facts.json"`, inside the package. */
export function factFileNamedIn(packageJson: string | undefined): string | undefined {
  const path = verklaarEntry(packageJson);
  if (typeof path !== 'string' || path.startsWith('/') || path.split(/[\\/]/u).includes('..')) return undefined;
  return path.replace(/^\.\//u, '');
}

function verklaarEntry(packageJson: string | undefined): unknown {
  if (packageJson === undefined) return undefined;
  try {
    const content: unknown = JSON.parse(packageJson.replace(/^\uFEFF/u, ''));
    return typeof content === 'object' && content !== null && 'verklaar' in content ? content.verklaar : undefined;
  } catch {
    return undefined;
  }
}
