import type { Root } from 'mdast';

import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { type Analysis, analyseProject } from '../../core/src/project/index.js';
import { parseMarkdown } from './markdown-pages.js';
import { repositoryPath } from './sample.js';
import { createWorkspace } from './workspace.js';

/** All pages that users and contributors read, relative to the repository. */
export const pages: readonly string[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'annotations/README.md',
  'core/README.md',
  'cli/README.md',
  'extension/README.md',
  ...pagesUnder('samples').filter((file) => /^samples\/(?:[^/]+\/)?README\.md$/u.test(file)),
  ...pagesUnder('docs'),
  'eslint-plugin/README.md',
  ...pagesUnder('eslint-plugin/docs'),
];

function pagesUnder(folder: string): readonly string[] {
  return readdirSync(repositoryPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
}

const parsed = new Map<string, Root>();

export function pageOf(file: string): Root {
  const root = parsed.get(file) ?? parseMarkdown(readFileSync(repositoryPath(file), 'utf8'));
  parsed.set(file, root);
  return root;
}

/** Analyses a project of these files, with the annotations installed. */
export async function analyseFiles(files: Readonly<Record<string, string>>): Promise<Analysis> {
  const workspace = createWorkspace({ 'package.json': '{ "type": "module" }', ...files });
  try {
    mkdirSync(path.join(workspace.root, 'node_modules/@verklaar'), { recursive: true });
    symlinkSync(repositoryPath('annotations'), path.join(workspace.root, 'node_modules/@verklaar/annotations'));
    return await analyseProject({ cwd: workspace.root });
  } finally {
    workspace.remove();
  }
}
