import { build } from 'esbuild';
import { cp, mkdir, mkdtemp, realpath, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

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
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'verklaar-workspace-')));
  const copy = join(folder, basename(name));
  await cp(join(root, 'test/vscode/workspaces', name), copy, { recursive: true });
  await mkdir(join(copy, 'node_modules/@verklaar'), { recursive: true });
  await symlink(join(root, 'annotations'), join(copy, 'node_modules/@verklaar/annotations'), 'junction');
  return copy;
}
