import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { checkCatalogue } from '../../core/src/checks/check-catalogue.js';
import plugin from '../../eslint-plugin/src/index.js';
import { addressesOf, fencesOf, parseMarkdown } from '../support/markdown-pages.js';
import { repositoryPath } from '../support/sample.js';
import { lint } from './lint.js';

const folder = repositoryPath('eslint-plugin/docs/rules');
const readme = repositoryPath('eslint-plugin/README.md');

/** Code under a heading of a rule's page. */
function codeUnder(page: string, heading: string): readonly string[] {
  const [, section = ''] = new RegExp(`^## ${heading}$([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'mu').exec(page) ?? [];
  return fencesOf(parseMarkdown(section))
    .filter(({ language }) => language === 'ts')
    .map(({ text }) => text);
}

describe('Pages of the rules', () => {
  it('there is one for each rule, and no other', () => {
    const pages = readdirSync(folder).map((file) => file.replace(/\.md$/u, ''));
    assert.deepEqual(pages.sort(), Object.keys(plugin.rules).sort());
  });

  for (const rule of Object.keys(plugin.rules)) {
    const page = readFileSync(`${folder}/${rule}.md`, 'utf8');

    it(`${rule}: what it shows as incorrect is reported`, () => {
      const shown = codeUnder(page, 'Incorrect');
      assert.ok(shown.length > 0);
      for (const text of shown) assert.notDeepEqual(lint({ 'a.ts': text }), [], text);
    });

    it(`${rule}: what it shows as correct is not`, () => {
      const shown = codeUnder(page, 'Correct');
      assert.ok(shown.length > 0);
      for (const text of shown) assert.deepEqual(lint({ 'a.ts': text }), [], text);
    });

    it(`${rule}: is told in the README`, () => {
      assert.ok(readFileSync(readme, 'utf8').includes(`](docs/rules/${rule}.md)`));
    });
  }

  it('link to what is there', () => {
    const files = [readme, ...readdirSync(folder).map((file) => `${folder}/${file}`)];
    const broken = files.flatMap((file) =>
      addressesOf(parseMarkdown(readFileSync(file, 'utf8'))).filter(
        (address) => !address.startsWith('https:') && !existsSync(path.resolve(path.dirname(file), address)),
      ),
    );
    assert.deepEqual(broken, []);
  });

  it('valid-annotation names findings that exist', () => {
    const page = readFileSync(`${folder}/valid-annotation.md`, 'utf8');
    const named = [...page.matchAll(/^\| (AN\d\d) /gmu)].map(([, id]) => id ?? '');
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((id) => !Object.hasOwn(checkCatalogue, id)),
      [],
    );
  });
});
