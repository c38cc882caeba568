import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

import { parseConfig } from '../../core/src/config/parse-config.js';
import { validateFacts } from '../../core/src/declarations/validate-facts.js';
import { collect, showFinding } from '../support/collect.js';
import { repositoryPath } from '../support/sample.js';

const folder = repositoryPath('extension/walkthrough');
const pages = readdirSync(folder).sort();
const textOf = (page: string): string => readFileSync(`${folder}/${page}`, 'utf8');

/** Code of a language in a page. */
function blocksOf(page: string, language: string): readonly string[] {
  return [...textOf(page).matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].flatMap(([, name, code = '']) =>
    name === language ? [code] : [],
  );
}

describe('The first minutes', () => {
  it('show code that can be read and says what the vocabulary knows', () => {
    const judged = ['mark.md', 'declare.md'].map((page) => {
      const { facts, findings } = collect({ 'a.ts': blocksOf(page, 'ts').join('\n') });
      return { says: facts.length, findings: [...findings, ...validateFacts(facts).findings].map(showFinding) };
    });
    assert.deepEqual(judged, [
      { says: 3, findings: [] },
      { says: 1, findings: [] },
    ]);
  });

  it('show a config that can be read', () => {
    const [config = ''] = blocksOf('set-up.md', 'jsonc');
    const { located, findings } = parseConfig(config, 'verklaar.config.json');
    assert.deepEqual(findings.map(showFinding), []);
    assert.ok(located !== undefined);
  });

  it('show the same code in every language', () => {
    const codeOf = (page: string): readonly string[] => ['jsonc', 'ts', 'yaml'].flatMap((name) => blocksOf(page, name));
    assert.deepEqual(
      pages.filter((page) => String(codeOf(page)) !== String(codeOf(page.replace(/\.nls\.\w+\.md$/u, '.md')))),
      [],
    );
  });
});
