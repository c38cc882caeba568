import type { Linter } from 'eslint';

import { parseConfig } from '@verklaar/core/linting';
import { createHash } from 'node:crypto';
import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface FromProjectOptions {
  /** The config, relative to the folder. Default: `verklaar.config.json`, `.jsonc`, `.yaml` or `.yml`, when it is there. */
  readonly config?: string;
}

/**
 * Settings that let rules know what a project says beside the linted file: the texts of its config and its baseline, and a
 * fingerprint of all declarations, by which ESLint's cache notices when another file's have changed.
 *
 * @param folder - Absolute path of the project: `import.meta.dirname`.
 * @throws Error when a config is named that is not there.
 */
export function fromProject(folder: string, options: FromProjectOptions = {}): Linter.Config {
  const config = readConfig(folder, options.config);
  const baseline = config === undefined ? undefined : readBaseline(config);
  const fingerprint = fingerprintOf(folder, config?.text);
  return {
    name: '@verklaar/project',
    settings: {
      verklaar: {
        root: config === undefined ? folder : path.dirname(config.file),
        fingerprint,
        ...(config && { config: config.text }),
        ...(baseline !== undefined && { baseline }),
      },
    },
  };
}

const usualNames = ['json', 'jsonc', 'yaml', 'yml'].map((extension) => `verklaar.config.${extension}`);

interface ConfigFile {
  readonly file: string;
  readonly text: string;
}

function readConfig(folder: string, name: string | undefined): ConfigFile | undefined {
  const names = name === undefined ? usualNames : [name];
  const file = names.map((one) => path.resolve(folder, one)).find((one) => existsSync(one));
  if (file !== undefined) return { file, text: readFileSync(file, 'utf8') };
  if (name === undefined) return undefined;
  throw new Error(`There is no config of Verklaar at ${path.resolve(folder, name)}.`);
}

/** The baseline that `verklaar check --update-baseline` writes beside the documents. */
function readBaseline({ file, text }: ConfigFile): string | undefined {
  // A config with mistakes is refused by the rules, with what is wrong in it.
  const { output = 'privacy' } = parseConfig(text, path.basename(file)).config ?? {};
  const baseline = path.join(path.dirname(file), output, 'baseline.json');
  return existsSync(baseline) ? readFileSync(baseline, 'utf8') : undefined;
}

/** Text that annotates or declares. */
const declaring = /@verklaar\/annotations|@(?:personalData|notPersonalData|dataSubject|processedFor)(?![\w-])/u;
const source = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|prisma)$/u;
const skipped: ReadonlySet<string> = new Set(['build', 'coverage', 'dist', 'node_modules', 'out']);

function fingerprintOf(folder: string, config = ''): string {
  const hash = createHash('sha256').update(config);
  for (const file of sourceFiles(folder)) {
    const text = readFileSync(file, 'utf8');
    if (!declaring.test(text)) continue;
    hash.update(`\0${path.relative(folder, file).split(path.sep).join('/')}\0${text}`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Sorted by name in each folder, so that every machine hashes in the same order. Links are not followed: they may lead out. */
function sourceFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
  return entries.flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') || skipped.has(entry.name) ? [] : sourceFiles(file);
    return entry.isFile() && source.test(entry.name) ? [file] : [];
  });
}

function byName(first: Dirent, second: Dirent): number {
  if (first.name === second.name) return 0;
  return first.name < second.name ? -1 : 1;
}
