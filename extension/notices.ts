import type { Metafile } from 'esbuild';

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

interface Notice {
  readonly name: string;
  readonly license: string;
  readonly text: string;
}

/**
 * The licences of the packages that are bundled, with their notices, by name.
 *
 * @throws Error naming a package that tells no licence.
 */
export function writeNotices(bundles: readonly Metafile[]): string {
  const folders = new Set(
    bundles.flatMap(({ outputs }) =>
      Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).flatMap((file) => packageFolder(file) ?? [])),
    ),
  );
  const notices = new Map([...folders].map((folder) => readNotice(folder)).map((notice) => [notice.name, notice]));
  const sections = [...notices.values()]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, license, text }) => `${name} (${license})\n\n${text}`.trim());
  return `This extension contains the following packages.\n\n${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** `node_modules/@scope/name` of a file in it; `undefined`: a file of our own. */
function packageFolder(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function readNotice(folder: string): Notice {
  const path = join(root, folder);
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { name, version, license } = manifest;
  if (typeof name !== 'string' || typeof license !== 'string') throw new Error(`${folder} tells no licence`);
  const files = existsSync(path)
    ? readdirSync(path).filter((file) => /^(?:licen[cs]e|notice|copying)/iu.test(file))
    : [];
  const texts = files.sort().map((file) => readFileSync(join(path, file), 'utf8').trim());
  return { name: `${name} ${String(version)}`, license, text: texts.join('\n\n') };
}
