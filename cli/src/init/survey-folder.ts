import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What stands in a folder that a first config can follow. */
export interface FolderSurvey {
  /** Name in `package.json`, without its scope. */
  readonly packageName: string | undefined;
  readonly usesAnnotations: boolean;
  readonly packageManager: PackageManager;
  /** Relative to the folder; empty when there is none. */
  readonly tsconfigs: readonly string[];
  /** The JSON Schema of a config, relative to the folder. */
  readonly schema: string;
}

export type PackageManager = 'bun' | 'npm' | 'pnpm' | 'yarn';

const annotations = '@verklaar/annotations';
const schemaInPackage = 'node_modules/@verklaar/core/schemas/config.schema.json';

/** Looks at names and at `package.json`; nothing is executed. */
export function surveyFolder(folder: string): FolderSurvey {
  const manifest = readManifest(join(folder, 'package.json'));
  return {
    packageName: manifest.name?.replace(/^@[^/]*\//u, ''),
    usesAnnotations: manifest.dependencies.includes(annotations),
    packageManager: packageManagerOf(folder),
    tsconfigs: findTsconfigs(folder),
    schema: `./${schemaIn(folder)}`.replace(/^\.\/\.\.\//u, '../'),
  };
}

interface PackageManifest {
  readonly name: string | undefined;
  readonly dependencies: readonly string[];
}

/** A `package.json` that is missing or damaged says nothing; the package manager is who complains of it. */
function readManifest(file: string): PackageManifest {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''));
  } catch {
    return { name: undefined, dependencies: [] };
  }
  const name = valueOf(content, 'name');
  return {
    name: typeof name === 'string' ? name : undefined,
    dependencies: ['dependencies', 'devDependencies', 'peerDependencies'].flatMap((list) =>
      Object.keys(valueOf(content, list) ?? {}),
    ),
  };
}

function valueOf(content: unknown, key: string): unknown {
  return typeof content === 'object' && content !== null
    ? Object.entries(content).find(([name]) => name === key)?.[1]
    : undefined;
}

const lockFiles: readonly (readonly [file: string, manager: PackageManager])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
];

/** By the nearest lock file, in this folder or above. */
function packageManagerOf(folder: string): PackageManager {
  const found = lockFiles.find(([file]) => existsSync(join(folder, file)));
  if (found !== undefined) return found[1];
  return dirname(folder) === folder ? 'npm' : packageManagerOf(dirname(folder));
}

/** The config of the folder, else those of the packages one or two folders down. */
function findTsconfigs(folder: string): readonly string[] {
  if (existsSync(join(folder, 'tsconfig.json'))) return ['tsconfig.json'];
  const children = foldersIn(folder, '.');
  return [...children, ...children.flatMap((child) => foldersIn(folder, child))]
    .map((child) => `${child}/tsconfig.json`)
    .filter((file) => existsSync(join(folder, file)));
}

function foldersIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(({ name }) => (folder === '.' ? name : `${folder}/${name}`))
    .sort();
}

/** Installed here or above; when it is not, the place where installing will put it. */
function schemaIn(folder: string): string {
  for (let above = folder; ; above = dirname(above)) {
    const file = join(above, schemaInPackage);
    if (existsSync(file)) return relative(folder, file).replaceAll('\\', '/');
    if (dirname(above) === above) return schemaInPackage;
  }
}
