import { build } from 'esbuild';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { bundleLinting } from '../../core/build.js';

const root = path.resolve(import.meta.dirname, '../..');

/** Packages that the plugin is made of: folder, name. */
const packages = [
  ['core', '@verklaar/core'],
  ['eslint-plugin', '@verklaar/eslint-plugin'],
] as const;

/**
 * Compiles core and plugin as they are now into JavaScript, in the files that packages publish: what a linter loads and runs then
 * costs what it costs users. Types are not checked.
 *
 * @param folder - Where to put `node_modules`; projects below it find the plugin by name.
 */
export async function buildPlugin(folder: string): Promise<void> {
  for (const [name, packageName] of packages) {
    const target = path.join(folder, 'node_modules', packageName);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    const sources = path.join(root, name, 'src');
    await build({
      entryPoints: [`${sources}/**/*.ts`],
      outbase: sources,
      outdir: path.join(target, 'dist'),
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
    });
    copyFileSync(path.join(root, name, 'package.json'), path.join(target, 'package.json'));
  }
  await bundleLinting(path.join(folder, 'node_modules/@verklaar/core/dist'));
}
