import { createVSIX } from '@vscode/vsce';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bundleExtension } from './build.js';
import { writeNotices } from './notices.js';

const folder = import.meta.dirname;

/** What stands beside the bundles; `.vscodeignore` says which files of it are meant. */
const parts = [
  '.vscodeignore',
  'CHANGELOG.md',
  'LICENSE',
  'l10n',
  'media',
  'package.nls.de.json',
  'package.nls.fr.json',
  'package.nls.json',
  'package.nls.nl.json',
  'schemas',
  'snippets',
  'walkthrough',
];

/**
 * Packs the extension as it is published, in a folder of its own, so that what a developer built stays.
 *
 * @param work - Folder to work in, emptied first.
 * @returns Path of the `.vsix`.
 */
export async function packageExtension(work: string): Promise<string> {
  const stage = join(work, 'extension');
  await rm(work, { recursive: true, force: true });
  await mkdir(stage, { recursive: true });
  const metafiles = await bundleExtension({ isRelease: true, out: join(stage, 'dist') });
  await writeFile(join(stage, 'dist/NOTICES.txt'), writeNotices(Object.values(metafiles)));
  for (const part of parts) await cp(join(folder, part), join(stage, part), { recursive: true });
  await writeFile(join(stage, 'README.md'), await publishedReadme(stage));
  await writeFile(join(stage, 'package.json'), await publishedManifest());
  const packagePath = join(work, 'verklaar.vsix');
  await createVSIX({
    cwd: stage,
    packagePath,
    // All of them are bundled.
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return packagePath;
}

/** Without what only a developer of the extension needs. */
async function publishedManifest(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const inner = new Set(['dependencies', 'devDependencies', 'private', 'scripts']);
  return JSON.stringify(Object.fromEntries(Object.entries(manifest).filter(([name]) => !inner.has(name))), null, 2);
}

/** With its pictures beside it; what leads to other pages of the repository, which are not in the package, is text. */
async function publishedReadme(stage: string): Promise<string> {
  const text = await readFile(join(folder, 'README.md'), 'utf8');
  const pictures = 'media/pictures';
  await mkdir(join(stage, pictures), { recursive: true });
  for (const [, picture = ''] of text.matchAll(/"\.\.\/docs\/images\/([^"]+)"/g)) {
    await cp(join(folder, '../docs/images', picture), join(stage, pictures, picture));
  }
  return text.replaceAll('"../docs/images/', `"${pictures}/`).replaceAll(/\[([^\]]+)\]\(\.\.\/[^)]+\)/g, '$1');
}

if (process.argv[1] === import.meta.filename) {
  await packageExtension(join(folder, '../.cache/extension-package'));
}
