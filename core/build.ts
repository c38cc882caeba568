import { build } from 'esbuild';
import { join } from 'node:path';

const folder = import.meta.dirname;

/**
 * Bundles what a linter needs of core into one file, without the packages it depends on: several hundred modules cost more to
 * find and to open than to run. Types are left to the compiler.
 *
 * @param dist - Absolute folder of what is published, where the file goes.
 */
export async function bundleLinting(dist: string): Promise<void> {
  await build({
    absWorkingDir: folder,
    bundle: true,
    charset: 'utf8',
    entryPoints: { linting: join(folder, 'src/linting.ts') },
    format: 'esm',
    legalComments: 'none',
    logLevel: 'warning',
    outdir: join(dist, 'bundles'),
    packages: 'external',
    platform: 'node',
    target: 'node20',
  });
}

if (process.argv[1] === import.meta.filename) await bundleLinting(join(folder, 'dist'));
