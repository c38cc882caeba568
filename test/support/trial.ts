import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { run } from '../../cli/src/program.js';
import { createWorkspace } from './workspace.js';

const annotations = fileURLToPath(new URL('../../annotations', import.meta.url));

/** What a run of the command line left behind. */
interface TrialRun {
  readonly code: number;
  /** Standard output and standard error. */
  readonly text: string;
}

/** A project through `report` and `check`. */
export interface Trial {
  readonly report: TrialRun;
  /** After `report`. */
  readonly check: TrialRun;
  /** Documents by name; none when nothing was written. */
  readonly documents: Readonly<Record<string, string>>;
}

export interface TrialOptions {
  /** Name of the project's folder. */
  readonly name?: string;
  /** Folder of the documents as the config names it. */
  readonly output?: string;
  /** Makes what texts cannot: links, folders, bytes. */
  readonly prepare?: (root: string) => void;
}

/**
 * Runs `report` and `check` on a project in a folder of its own, and holds what must hold whatever the project is: no
 * exception, an exit code that is documented, no stack and no gap in what is printed, and documents that are there wholly or
 * not at all, with nothing else written.
 */
export async function tryProject(
  files: Readonly<Record<string, string>>,
  { name = 'project', output = 'privacy', prepare }: TrialOptions = {},
): Promise<Trial> {
  const workspace = createWorkspace(files, name);
  const { root } = workspace;
  try {
    mkdirSync(path.join(root, 'node_modules/@verklaar'), { recursive: true });
    symlinkSync(annotations, path.join(root, 'node_modules/@verklaar/annotations'));
    prepare?.(root);
    const before = contentsOf(root);
    const report = await runIn(root, 'report');
    const written = contentsOf(root);
    const check = await runIn(root, 'check');
    assert.deepEqual(contentsOf(root), written, '`check` writes nothing');
    const documents = requireWhole(root, before, written, output);
    return { report, check, documents };
  } finally {
    workspace.remove();
  }
}

async function runIn(cwd: string, command: string): Promise<TrialRun> {
  let text = '';
  const output = { isTTY: false, write: (part: string): void => void (text += part) };
  const code: number = await run([command], { stdout: output, stderr: output, env: {}, cwd, today: '2026-06-01' });
  assert.ok([0, 1, 2].includes(code), `${command} ends with ${code}: ${text}`);
  assert.doesNotMatch(text, /^\s+at .+:\d+:\d+\)?$/mu, 'no stack');
  assert.doesNotMatch(text, /\[object |\{(?:reason|problem|instead|expected|found|suggestion)\}/u, 'no gap');
  return { code, text };
}

/** Every file below a folder with a hash of what it holds; links are not followed. */
function contentsOf(root: string): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const file = path.posix.join(folder, entry.name);
      if (file === 'node_modules') continue;
      contents.set(file, digest(path.join(root, file)));
      if (entry.isDirectory()) visit(file);
    }
  };
  visit('');
  return contents;
}

function digest(file: string): string {
  const found = lstatSync(file);
  if (found.isSymbolicLink()) return `link to ${readlinkSync(file)}`;
  return found.isFile() ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'folder';
}

/** Asserts that a run wrote all documents of its manifest and nothing else, or nothing. */
function requireWhole(
  root: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  output: string,
): Readonly<Record<string, string>> {
  const added = [...after.keys()].filter((file) => before.get(file) !== after.get(file));
  assert.deepEqual(
    [...before.keys()].filter((file) => !after.has(file)),
    [],
    'nothing is removed',
  );
  if (added.length === 0) return {};
  const manifest = JSON.parse(readFileSync(path.join(root, output, 'manifest.json'), 'utf8')) as {
    readonly documents: Readonly<Record<string, string>>;
  };
  const names = Object.keys(manifest.documents);
  const files = ['manifest.json', ...names].map((name) => `${output}/${name}`);
  const folders = files.flatMap((file) => file.split('/').map((_, index, parts) => parts.slice(0, index).join('/')));
  const expected = [...new Set(folders.filter((folder) => folder !== '')), ...files];
  assert.deepEqual(added.sort(), expected.sort(), 'whole documents and nothing else');
  for (const [name, hash] of Object.entries(manifest.documents))
    assert.equal(after.get(`${output}/${name}`), hash, name);
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(root, output, name), 'utf8')]));
}
