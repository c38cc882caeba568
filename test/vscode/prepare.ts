import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { cp, mkdir, mkdtemp, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { packageExtension } from '../../extension/package.js';

const root = resolve(import.meta.dirname, '../..');

/** Bundles a suite of `test/vscode/suite` into one module that VS Code can load; its path. */
export async function bundleSuite(name: string): Promise<string> {
  const outfile = join(root, 'test/output/vscode/suites', `${name}.cjs`);
  await build({
    entryPoints: [join(root, 'test/vscode/suite', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** A copy of a fixture of `test/vscode/workspaces` that a suite may write to; its real path. */
export async function copyWorkspace(name: string): Promise<string> {
  return copyInto(await newFolder('verklaar-workspace-'), name);
}

/** Copies of fixtures as the folders of one workspace; the path of its file. */
export async function copyWorkspaces(...names: readonly string[]): Promise<string> {
  const folder = await newFolder('verklaar-workspace-');
  for (const name of names) await copyInto(folder, name);
  const file = join(folder, 'several.code-workspace');
  await writeFile(file, JSON.stringify({ folders: names.map((path) => ({ path })) }));
  return file;
}

/** Packs the extension and unpacks it, as an editor would; the folder of its manifest. */
export async function unpackExtension(): Promise<string> {
  const folder = await newFolder('verklaar-package-');
  const files = unzipSync(await readFile(await packageExtension(join(folder, 'work'))));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return join(folder, 'extension');
}

async function newFolder(prefix: string): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), prefix)));
}

async function copyInto(folder: string, name: string): Promise<string> {
  const copy = join(folder, name);
  await cp(join(root, 'test/vscode/workspaces', name), copy, { recursive: true });
  await mkdir(join(copy, 'node_modules/@verklaar'), { recursive: true });
  await symlink(join(root, 'annotations'), join(copy, 'node_modules/@verklaar/annotations'), 'junction');
  return copy;
}
