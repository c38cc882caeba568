import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Where a fact is told: by a fact of the register (JSON pointer by id) or a text of the law's own, with words it must use. */
export type Told =
  | { readonly at: string; readonly words: readonly string[] }
  | { readonly text: string; readonly words: readonly string[] };

/** What a published statement tells its readers, and where ours tells it. */
export interface SheetFact {
  readonly id: string;
  readonly text: string;
  /** Id of the statement that tells it; default that of the sheet. */
  readonly statement?: string;
  readonly told: readonly Told[];
  /** The claim as published is unlawful: `fixture` keeps it alone; without one, the fixture of the whole statement does. */
  readonly doubtful?: { readonly fixture?: string; readonly finding: string };
}

/** What the law asks and the published statement lacks: a visible placeholder, and the finding of the same id. */
interface MissingFact {
  readonly id: string;
  readonly text: string;
  readonly statement?: string;
  readonly placeholder: string;
}

/** `facts.yaml` of a sample. */
export interface Sheet {
  /** Language of the published statement, in which ours is held against it. */
  readonly language: string;
  /** Id of the statement; default the first of the register. */
  readonly statement?: string;
  /** The published statement annotated as it is, and the ids of findings that it deserves; it may deserve more. */
  readonly as_published?: { readonly fixture: string; readonly findings: readonly string[] };
  readonly facts: readonly SheetFact[];
  /** What the law asks and the published statement lacks. */
  readonly missing_in_original: readonly (SheetFact | MissingFact)[];
}

const samplesFolder = new URL('../../samples/', import.meta.url);

/** Names of the samples: the folders of `samples/`. */
export const sampleNames: readonly string[] = readdirSync(samplesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Those with a sheet, which all must have. */
export const sheetNames: readonly string[] = sampleNames.filter((name) =>
  existsSync(new URL(`${name}/facts.yaml`, samplesFolder)),
);

export function readSheet(name: string): Sheet {
  return parse(readFileSync(new URL(`${name}/facts.yaml`, samplesFolder), 'utf8')) as Sheet;
}
