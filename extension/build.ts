import { build, type BuildOptions, type Metafile } from 'esbuild';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const folder = import.meta.dirname;

export type BundleName = 'client' | 'preview' | 'server';

export interface BuildSettings {
  /** As it is published: minified, without source maps. */
  readonly isRelease: boolean;
  /** Folder to write into; without one nothing is written. */
  readonly out?: string;
}

/** Bundles the extension from its source and that of the packages it is made of. What went into each bundle, by its name. */
export async function bundleExtension(settings: BuildSettings): Promise<Readonly<Record<BundleName, Metafile>>> {
  const { isRelease, out } = settings;
  if (out !== undefined) await clear(out);
  const common = {
    absWorkingDir: join(folder, '..'),
    bundle: true,
    conditions: ['@verklaar/source'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    minify: isRelease,
    outdir: out ?? join(folder, 'dist'),
    sourcemap: !isRelease,
    write: out !== undefined,
  } satisfies BuildOptions;
  const [client, server, preview] = await Promise.all([
    // VS Code loads it by `require`.
    build({
      ...common,
      entryPoints: { client: source('client/main.ts') },
      external: ['vscode'],
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
      platform: 'node',
      target: 'node20',
    }),
    // Modules that share their chunks: the compiler is in the package once.
    build({
      ...common,
      banner: { js: `${requireShim}\n` },
      entryPoints: { server: source('server/main.ts'), 'typed-worker': source('server/analysis/typed-worker.ts') },
      format: 'esm',
      platform: 'node',
      // Some packages' first choice asks for its parts in ways that cannot be bundled.
      mainFields: ['module', 'main'],
      splitting: true,
      target: 'node20',
    }),
    build({
      ...common,
      entryPoints: { preview: source('preview/main.ts'), 'preview-style': source('preview/preview.css') },
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
    }),
  ]);
  if (out !== undefined) await cp(join(folder, '../docs/findings'), join(out, 'findings'), { recursive: true });
  return { client: client.metafile, server: server.metafile, preview: preview.metafile };
}

/** Packages written for `require` ask for it, and for their place, also when they are bundled as modules. */
const requireShim = [
  `import { createRequire as __createRequire } from 'node:module';`,
  `import { fileURLToPath as __fileURLToPath } from 'node:url';`,
  `const require = __createRequire(import.meta.url);`,
  `const __filename = __fileURLToPath(import.meta.url);`,
  `const __dirname = __fileURLToPath(new URL('.', import.meta.url));`,
].join(' ');

/** Bundles of before go: the names of chunks change. Folders stay: the compiler keeps its types in one. */
async function clear(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const files = (await readdir(out, { withFileTypes: true })).filter((entry) => entry.isFile());
  await Promise.all(files.map(({ name }) => rm(join(out, name))));
}

function source(path: string): string {
  return join(folder, 'src', path);
}

if (process.argv[1] === import.meta.filename) {
  await bundleExtension({ isRelease: process.argv.includes('--release'), out: join(folder, 'dist') });
}
