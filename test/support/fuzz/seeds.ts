import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import type { Sources } from './exercise-engine.js';

import { readCaseFiles } from '../../corpus/read-cases.js';
import { mutate } from './mutate.js';
import { createRandom } from './random.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** A text to start from. */
export interface Seed {
  readonly name: string;
  readonly text: string;
}

/** The labelled corpus and the project's own sources; long files change too little by one mutation. */
export function readSeeds(): readonly [Seed, ...Seed[]] {
  const own = ['core/src', 'eslint-plugin/src'].flatMap((folder) => sourcesIn(path.join(root, folder)));
  const corpus = [...readCaseFiles()].map(([name, text]) => ({ name, text }));
  const [first, ...others] = [...corpus, ...own.map(readSeed)].filter(({ text }) => text.length < 20_000);
  if (!first) throw new Error('The corpus is empty.');
  return [first, ...others];
}

function readSeed(file: string): Seed {
  return { name: path.relative(root, file).replaceAll(path.sep, '/'), text: readFileSync(file, 'utf8') };
}

/** Several mutants in one program: the compiler's own library is read once for all of them. */
export function mutantProgram(seeds: readonly [Seed, ...Seed[]], number: number, size: number): Sources {
  const random = createRandom(number);
  const mutants = Array.from({ length: size }, (_, at) => {
    const { name, text } = random.pick(seeds);
    return [`${at}/${path.basename(name)}`, mutate(text, random, random.pick(seeds).text)] as const;
  });
  return Object.fromEntries(mutants);
}

/** TypeScript and JavaScript of all installed packages, sorted; no declaration files. */
export function installedSources(): readonly string[] {
  return installed(sourceName);
}

/** Declaration files of all installed packages, sorted. */
export function installedDeclarations(): readonly string[] {
  return installed(declarationName);
}

const sourceName = /(?<!\.d)\.[cm]?[jt]sx?$/u;
const declarationName = /\.d\.[cm]?ts$/u;

/** A few sources of installed packages, one package in so many: to list all of them takes longer than to read these. */
export function installedSample(every: number, filesOfEach: number): readonly string[] {
  const folder = path.join(root, 'node_modules');
  return readdirSync(folder)
    .filter((name, at) => at % every === 0 && !name.startsWith('.') && !name.startsWith('@'))
    .flatMap((name) => sourcesIn(path.join(folder, name)).slice(0, filesOfEach));
}

/** Of the project, and of the libraries and SDKs that its tests read. */
function installed(name: RegExp): readonly string[] {
  const folders = ['node_modules', 'test/sdks/node_modules'].map((folder) => path.join(root, folder));
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => sourcesIn(folder, name))
    .filter((file) => statSync(file).size < 5_000_000);
}

function sourcesIn(folder: string, name = sourceName): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${path.sep}generated${path.sep}`))
    .sort();
}

/**
 * Files in programs of about this many characters, in the order given, as if they were the project's own: declaration files
 * as sources, for others are not.
 */
export function* programsOf(files: readonly string[], characters: number): Generator<Sources> {
  let program: Record<string, string> = {};
  let size = 0;
  for (const file of files) {
    const { name, text } = readSeed(file);
    program[name.replaceAll('node_modules/', 'packages/').replace(/\.d(?=\.[cm]?ts$)/u, '-declared')] = text;
    size += text.length;
    if (size < characters) continue;
    yield program;
    program = {};
    size = 0;
  }
  if (size > 0) yield program;
}
