import { parse as parseJsonc, type ParseError } from 'jsonc-parser';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { parseDocument } from 'yaml';

import { parseConfig } from '../../core/src/config/parse-config.js';
import { pageOf, pages } from '../support/docs-pages.js';
import { createDocsProgram } from '../support/docs-program.js';
import { addressesOf, anchorsOf, fencesOf } from '../support/markdown-pages.js';
import { repositoryPath } from '../support/sample.js';

describe('Documentation', () => {
  describe('links to what is there', () => {
    for (const page of pages) {
      it(page, () => {
        const broken = addressesOf(pageOf(page)).filter((address) => isBroken(page, address));
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
    // Pages of rules show what is wrong on purpose; tests of the rules run them.
    const files = codeOf(pages.filter((page) => !page.startsWith('eslint-plugin/docs/')));
    for (const experimentalDecorators of [false, true]) {
      it(experimentalDecorators ? 'with legacy decorators' : 'with standard decorators', () => {
        assert.deepEqual(problemsOf(files, { experimentalDecorators }), []);
      });
    }

    it('which is some', () => {
      assert.ok(files.size > 10, `${String(files.size)} files`);
    });

    it('and would notice what does not', () => {
      const wrong = `import { recipient } from '@verklaar/annotations';\nrecipient({ id: 'a', roles: 1 });\n`;
      assert.equal(problemsOf(new Map([[at('wrong.ts'), wrong]]), {}).length, 1);
    });
  });

  describe('shows data that can be read', () => {
    const shown = pages.flatMap((page) =>
      fencesOf(pageOf(page))
        .filter(({ language }) => ['json', 'jsonc', 'yaml'].includes(language))
        .map((fence) => ({ page, ...fence })),
    );
    shown.forEach(({ page, file, language, text }, index) => {
      it(`${page}: ${file ?? 'a fragment'} (${String(index + 1)})`, () => {
        if (file?.startsWith('verklaar.config.')) assert.deepEqual(parseConfig(text, file).findings, []);
        else if (language === 'yaml') assert.deepEqual(parseDocument(text).errors, []);
        else assert.deepEqual(jsonErrors(text), []);
      });
    });

    it('some of it configs', () => {
      assert.ok(shown.some(({ file }) => file === 'verklaar.config.json'));
    });

    it('the examples of docs/config.md together: one config', () => {
      const examples = fencesOf(pageOf('docs/config.md')).filter(({ language }) => language === 'yaml');
      const text = examples.map((example) => example.text).join('\n');
      assert.deepEqual(parseConfig(text, 'verklaar.config.yaml').findings, []);
      assert.ok(examples.length > 20);
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

function jsonErrors(text: string): readonly ParseError[] {
  const errors: ParseError[] = [];
  parseJsonc(text, errors, { allowTrailingComma: true });
  return errors;
}

/** Absolute path of a text that stands nowhere on disk, where packages are found as a project finds them. */
function at(file: string): string {
  return repositoryPath(`test/output/docs/${file}`);
}

/**
 * Code of pages as files. A file that a page shows again opens a next stage, with what was shown before it; code without the
 * name of a file is a file of its own.
 */
function codeOf(among: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const page of among) {
    const stage = new Map<string, string>();
    let number = 1;
    const fences = fencesOf(pageOf(page)).filter(({ language, meta }) => language === 'ts' && meta !== 'no-check');
    for (const [index, { file, text }] of fences.entries()) {
      const name = file ?? `src/fence-${String(index + 1)}.ts`;
      if (stage.has(name)) number += 1;
      stage.set(name, text);
      for (const [shown, content] of stage) files.set(at(`${page}/${String(number)}/${shown}`), content);
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
    .map(({ file, start = 0, messageText }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${file?.fileName ?? ''}:${String(line)} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}
