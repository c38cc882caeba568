import type { Root } from 'mdast';

import { parse as parseJsonc, type ParseError } from 'jsonc-parser';
import { toString } from 'mdast-util-to-string';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { parseDocument } from 'yaml';

import { parseConfig } from '../../core/src/config/parse-config.js';
import { renderDocuments } from '../../core/src/documents/render-documents.js';
import { analyseProject } from '../../core/src/project/index.js';
import { createDocsProgram } from '../support/docs-program.js';
import { addressesOf, anchorsOf, fencesOf, parseMarkdown, plain, stepsOf } from '../support/markdown-pages.js';
import { repositoryPath } from '../support/sample.js';
import { createWorkspace } from '../support/workspace.js';

const docs = readdirSync(repositoryPath('docs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file.replaceAll('\\', '/')}`)
  .sort();
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'annotations/README.md',
  'core/README.md',
  'cli/README.md',
  'samples/web-agency/README.md',
  ...docs,
];

const parsed = new Map<string, Root>();
function pageOf(file: string): Root {
  const root = parsed.get(file) ?? parseMarkdown(readFileSync(repositoryPath(file), 'utf8'));
  parsed.set(file, root);
  return root;
}

const isConfig = (file: string | undefined): file is string => file?.startsWith('verklaar.config.') === true;

describe('Documentation', () => {
  describe('links to what is there', () => {
    for (const file of pages) {
      it(file, () => {
        const broken = addressesOf(pageOf(file)).filter((address) => isBroken(file, address));
        assert.deepEqual(broken, []);
      });
    }

    it('and would notice a page or a heading that is not', () => {
      assert.deepEqual(
        ['docs/nowhere.md', 'docs/retention.md#nothing', '#nothing'].map((address) => isBroken('README.md', address)),
        [true, true, true],
      );
    });
  });

  it('tells the two commands for a fresh machine', () => {
    const commands = fencesOf(pageOf('README.md')).find(({ language }) => language === 'sh');
    assert.deepEqual(commands?.text.split('\n'), ['npm ci && npm run demo', 'npm ci && npm test']);
  });

  describe('shows code that compiles', () => {
    const files = codeOf(pages);
    for (const experimentalDecorators of [false, true]) {
      it(experimentalDecorators ? 'with legacy decorators' : 'with standard decorators', () => {
        assert.deepEqual(problemsOf(files, { experimentalDecorators }), []);
      });
    }

    it('which is some', () => {
      assert.ok(files.size > 5, `${String(files.size)} files`);
    });

    it('and would notice what does not', () => {
      const wrong = new Map([
        [at('wrong.ts'), `import { recipient } from '@verklaar/annotations';\nrecipient({ id: 'a', roles: 1 });\n`],
      ]);
      assert.equal(problemsOf(wrong, {}).length, 1);
    });
  });

  describe('shows data that can be read', () => {
    const shown = pages.flatMap((file) =>
      fencesOf(pageOf(file))
        .filter(({ language }) => language === 'json' || language === 'jsonc' || language === 'yaml')
        .map((fence) => ({ page: file, ...fence })),
    );
    shown.forEach(({ page, file, language, text }, index) => {
      it(`${page}: ${file ?? 'a fragment'} (${String(index + 1)})`, () => {
        if (isConfig(file)) assert.deepEqual(parseConfig(text, file).findings, []);
        else if (language === 'yaml') assert.deepEqual(parseDocument(text).errors, []);
        else {
          const errors: ParseError[] = [];
          parseJsonc(text, errors, { allowTrailingComma: true });
          assert.deepEqual(errors, []);
        }
      });
    });

    it('some of it configs', () => {
      assert.ok(shown.some(({ file }) => isConfig(file)));
    });
  });

  describe('docs/getting-started.md quotes what the files shown so far give', () => {
    for (const { quote, files } of quotesOf('docs/getting-started.md')) {
      it(quote, async () => {
        const workspace = createWorkspace({ 'package.json': '{ "type": "module" }', ...files });
        try {
          mkdirSync(path.join(workspace.root, 'node_modules/@verklaar'), { recursive: true });
          symlinkSync(repositoryPath('annotations'), path.join(workspace.root, 'node_modules/@verklaar/annotations'));
          const { register, findings } = await analyseProject({ cwd: workspace.root });
          const statement = renderDocuments(register, findings).find((one) => one.path === 'statement.en.md');
          assert.ok(statement);
          const text = plain(textOf(parseMarkdown(statement.content)));
          assert.ok(text.includes(quote), text);
        } finally {
          workspace.remove();
        }
      });
    }

    it('and quotes something', () => {
      assert.ok(quotesOf('docs/getting-started.md').length > 2);
    });
  });
});

function isBroken(page: string, address: string): boolean {
  if (/^[a-z]+:/u.test(address)) return false;
  const [target = '', anchor] = address.split('#', 2);
  const file = target === '' ? page : path.posix.join(path.posix.dirname(page), target);
  if (!existsSync(repositoryPath(file))) return true;
  return anchor !== undefined && !anchorsOf(pageOf(file)).has(anchor);
}

/** Absolute path of a text that stands nowhere on disk, where packages are found as a project finds them. */
function at(file: string): string {
  return repositoryPath(`test/output/docs/${file}`);
}

/**
 * Code of the pages as files. A file that a page shows again opens a next stage, with what was shown before; code without a
 * file name is a file of its own.
 */
function codeOf(among: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const page of among) {
    let stage = new Map<string, string>();
    let number = 1;
    const fences = fencesOf(pageOf(page)).filter(({ language, meta }) => language === 'ts' && meta !== 'no-check');
    for (const [index, { file, text }] of fences.entries()) {
      const name = file ?? `src/fence-${String(index + 1)}.ts`;
      if (stage.has(name)) {
        number += 1;
        stage = new Map(stage);
      }
      stage.set(name, text);
      for (const [path, content] of stage) files.set(at(`${page}/${String(number)}/${path}`), content);
    }
  }
  return files;
}

function problemsOf(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): readonly string[] {
  const program = createDocsProgram(files, options);
  const own = program.getSourceFiles().filter(({ fileName }) => files.has(fileName));
  assert.equal(own.length, files.size);
  return own
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ file, start, messageText }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${file?.fileName ?? ''}:${String(line)} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}

/** Each quote of a page, with the files shown before it. */
function quotesOf(
  page: string,
): readonly { readonly quote: string; readonly files: Readonly<Record<string, string>> }[] {
  let files: Readonly<Record<string, string>> = {};
  const quotes = [];
  for (const step of stepsOf(pageOf(page))) {
    if ('quote' in step) quotes.push({ quote: step.quote, files });
    else if (step.file !== undefined) files = { ...files, [step.file]: inThisRepository(step.file, step.text) };
  }
  return quotes;
}

/** Packages are read from source here, which takes a condition that users have no need of. */
function inThisRepository(file: string, text: string): string {
  return file === 'tsconfig.json'
    ? text.replace(
        '"compilerOptions": {',
        '"compilerOptions": { "types": [], "customConditions": ["@verklaar/source"],',
      )
    : text;
}

function textOf(root: Root): string {
  return root.children.map((node) => toString(node)).join('\n');
}
