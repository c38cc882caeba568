import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../sdks', import.meta.url));
const manifests = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * The `node_modules` of `test/sdks`: libraries and SDKs with their real types, and hardly anything but their types. They
 * are installed on first use, and again when the lock file has changed. Takes half a minute then.
 *
 * @returns Absolute path of the folder `node_modules`.
 * @throws Error with what npm said when they cannot be installed.
 */
export function sdkModules(): string {
  const modules = path.join(folder, 'node_modules');
  if (!isCurrent(modules)) install(modules);
  return modules;
}

function install(modules: string): void {
  const cache = path.join(folder, '.cache');
  mkdirSync(cache, { recursive: true });
  const stage = mkdtempSync(path.join(cache, 'install-'));
  try {
    for (const file of manifests) copyFileSync(path.join(folder, file), path.join(stage, file));
    const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: stage,
      encoding: 'utf8',
      shell: true,
    });
    const staged = path.join(stage, 'node_modules');
    if (status !== 0) throw new Error(`The SDKs of test/sdks could not be installed: npm ended with\n${stderr}`);
    for (const name of packagesIn(staged)) keepTypes(path.join(staged, name));
    writeFileSync(stampOf(staged), lockHash());
    replace(staged, modules, path.join(stage, 'before'));
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Renames, so that a run at the same time sees the old folder or the new one, and no half of either. */
function replace(staged: string, modules: string, before: string): void {
  if (existsSync(modules)) renameSync(modules, before);
  try {
    renameSync(staged, modules);
  } catch (error) {
    if (!isCurrent(modules)) throw error;
  }
}

function isCurrent(modules: string): boolean {
  const stamp = stampOf(modules);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

function stampOf(modules: string): string {
  return path.join(modules, '.installed');
}

function lockHash(): string {
  return createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
}

/** Removes what no compiler reads, more than three quarters of it; a package without declarations keeps its JavaScript. */
function keepTypes(root: string): void {
  const files = filesOf(root);
  const isTyped = files.some((file) => declaration.test(file));
  for (const file of files) {
    if (declaration.test(file) || kept.test(file) || (!isTyped && script.test(file))) continue;
    rmSync(file);
  }
  const nested = path.join(root, 'node_modules');
  if (existsSync(nested)) for (const name of packagesIn(nested)) keepTypes(path.join(nested, name));
}

const declaration = /\.d\.([cm]?ts|[^/\\]+\.ts)$/;
const script = /\.[cm]?jsx?$/;
const kept = /[/\\](package\.json|(licen[cs]e|notice)[^/\\]*)$/i;

function filesOf(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(directory, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesOf(at);
    return entry.isFile() ? [at] : [];
  });
}

function packagesIn(modules: string): readonly string[] {
  return readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) =>
      name.startsWith('@') ? readdirSync(path.join(modules, name)).map((inner) => path.join(name, inner)) : [name],
    );
}
