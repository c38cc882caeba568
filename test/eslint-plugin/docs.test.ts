import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { checkCatalogue } from '../../core/src/checks/check-catalogue.js';
import plugin from '../../eslint-plugin/src/index.js';
import { addressesOf, fencesOf, parseMarkdown } from '../support/markdown-pages.js';
import { repositoryPath } from '../support/sample.js';
import { type Complaint, lint } from './lint.js';

const folder = repositoryPath('eslint-plugin/docs/rules');
const readme = repositoryPath('eslint-plugin/README.md');

/** Code under a heading of a rule's page. */
function codeUnder(page: string, heading: string): readonly string[] {
  const [, section = ''] = new RegExp(`^## ${heading}$([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'mu').exec(page) ?? [];
  return fencesOf(parseMarkdown(section))
    .filter(({ language }) => language === 'ts')
    .map(({ text }) => text);
}

function show(complaints: readonly Complaint[]): string {
  return complaints.map(({ place, text }) => `${place} ${text}`).join('\n');
}

describe('Pages of the rules', () => {
  it('there is one for each rule, and no other', () => {
    const pages = readdirSync(folder).map((file) => file.replace(/\.md$/u, ''));
    assert.deepEqual(pages.sort(), Object.keys(plugin.rules).sort());
  });

  for (const rule of Object.keys(plugin.rules)) {
    const page = readFileSync(`${folder}/${rule}.md`, 'utf8');
    const isRecommended = Object.hasOwn(plugin.configs.recommended.rules ?? {}, `@verklaar/${rule}`);
    const preset = isRecommended ? 'recommended' : 'strict';

    it(`${rule}: what it shows as incorrect is reported`, () => {
      const shown = codeUnder(page, 'Incorrect');
      assert.ok(shown.length > 0);
      for (const text of shown) {
        const complaints = lint({ 'a.ts': text }, { preset });
        assert.ok(
          complaints.some((complaint) => complaint.rule === rule),
          `${text}\n${show(complaints)}`,
        );
      }
    });

    it(`${rule}: what it shows as correct is not`, () => {
      const shown = codeUnder(page, 'Correct');
      assert.ok(shown.length > 0);
      for (const text of shown) {
        const complaints = lint({ 'a.ts': text }, { preset });
        assert.equal(complaints.length, 0, `${text}\n${show(complaints)}`);
      }
    });

    it(`${rule}: its page says in which presets it is`, () => {
      const [, head = ''] = /^# [^\n]+\n([\s\S]*?)(?=^## )/mu.exec(page) ?? [];
      const isIn = (preset: keyof typeof plugin.configs): boolean =>
        Object.hasOwn(plugin.configs[preset].rules ?? {}, `@verklaar/${rule}`);
      assert.equal(head.includes('in `recommended`') || head.includes('in\n`recommended`'), isIn('recommended'));
      assert.ok(isIn('strict'));
    });
  }

  it('the README tells every rule, what it keeps, and in which presets it is', () => {
    const severityIn = (preset: 'recommended' | 'strict', rule: string): string => {
      const entry = plugin.configs[preset].rules?.[`@verklaar/${rule}`];
      const severity = Array.isArray(entry) ? (entry[0] as string) : entry;
      return severity === 'warn' ? 'warning' : String(severity ?? '');
    };
    const rows = Object.entries(plugin.rules).map(([rule, { meta }]) => {
      const { description = '' } = meta?.docs ?? {};
      return [
        `[${rule}](docs/rules/${rule}.md)`,
        description,
        severityIn('recommended', rule),
        severityIn('strict', rule),
      ];
    });
    const shown = readFileSync(readme, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| ['))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    assert.deepEqual(shown, rows);
  });

  it('link to what is there', () => {
    const files = [
      readme,
      repositoryPath('eslint-plugin/docs/options.md'),
      ...readdirSync(folder).map((file) => `${folder}/${file}`),
    ];
    const broken = files.flatMap((file) =>
      addressesOf(parseMarkdown(readFileSync(file, 'utf8'))).filter(
        (address) =>
          !address.startsWith('https:') && !existsSync(path.resolve(path.dirname(file), address.replace(/#.*$/u, ''))),
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
