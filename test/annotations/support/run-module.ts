import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from './diagnose.js';

const folder = resolve(root, 'test/output/annotations');

/** Runs an ES module given as text, so that its imports resolve as in this workspace, and gives its `observe()`. */
export async function observeModule(code: string): Promise<unknown> {
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, `${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
  writeFileSync(file, code);
  const module = (await import(pathToFileURL(file).href)) as { observe(): unknown };
  return module.observe();
}
