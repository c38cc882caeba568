import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { repositoryPath } from '../support/sample.js';
import { readManifest, readManifestTexts } from './manifest.js';

const page = readFileSync(repositoryPath('docs/extension.md'), 'utf8');
const { commands, configuration } = readManifest().contributes;

/** First cells of the rows of a section's table. */
function firstCells(heading: string): readonly string[] {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(/^\| (\S[^|]*?) +\|/gmu)].map(([, cell = '']) => cell).slice(2);
}

describe('The page on the extension', () => {
  it('tells of every command by its title', () => {
    const texts = readManifestTexts('');
    assert.deepEqual(
      firstCells('Commands'),
      commands.map(({ category, title }) => `_${category}: ${texts[title.slice(1, -1)] ?? ''}_`),
    );
  });

  it('tells of every setting, with its default', () => {
    const { properties } = configuration;
    assert.deepEqual(
      firstCells('Settings'),
      Object.keys(properties).map((name) => `\`${name}\``),
    );
    const rows = page.split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
    assert.deepEqual(
      Object.entries(properties)
        .map(([name, setting]) => [`\`${name}\``, `\`${JSON.stringify(setting.default)}\``])
        .filter(([name, value]) => !rows.some((row) => row[1] === name && row[2] === value)),
      [],
    );
  });
});
