import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { loadLanguage } from '../../core/src/languages/index.js';
import { knownEvents, knownStates, parseRetention } from '../../core/src/retention/index.js';

const page = readFileSync(new URL('../../docs/retention.md', import.meta.url), 'utf8');

describe('docs/retention.md', () => {
  const rows = [...page.matchAll(/^\| `([^`]+)` +\| (We .+?) +\|$/gm)];

  it('has examples', () => {
    assert.ok(rows.length > 5);
  });

  for (const [, expression = '', text = ''] of rows) {
    it(`says "${expression}" as a statement does`, () => {
      const { retention } = parseRetention(expression);
      assert.ok(retention);
      const said = loadLanguage('en').retention(retention);
      assert.equal(said.map(({ sentence, further }) => [sentence, ...further].join(' ')).join(' '), text);
    });
  }

  it('lists every event and state of the vocabulary', () => {
    const list = /^Events: ([^]*?)\n\n/m.exec(page)?.[1] ?? '';
    const [events = '', states = ''] = list.split('States:');
    const idsIn = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id);
    assert.deepEqual(idsIn(events), knownEvents);
    assert.deepEqual(idsIn(states), knownStates);
  });
});
