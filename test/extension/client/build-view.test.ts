import assert from 'node:assert/strict';

import type { ViewItem } from '../../../extension/src/client/views/view-item.js';

import { createTranslate } from '../../../extension/src/client/translate.js';
import { buildView } from '../../../extension/src/client/views/build-view.js';
import { at, folder, overviewOf } from './overview.js';

const t = createTranslate();
const newsletter = {
  id: 'newsletter',
  label: 'Newsletter',
  context: 'activity',
  location: at('file:///shop/privacy.ts', 3),
};

/** Labels, those below indented. */
function outline(items: readonly ViewItem[], indent = ''): readonly string[] {
  return items.flatMap(({ label, description, children }) => [
    `${indent}${label}${description ? ` (${description})` : ''}`,
    ...outline(children, `${indent}  `),
  ]);
}

describe('A view', () => {
  it('shows the lines of the only project at the top, with all that belongs to them', () => {
    const views = { register: [{ ...newsletter, icon: 'law', children: [{ id: 'email', label: 'email' }] }] };
    const { items, message } = buildView(overviewOf(folder({ views })), 'register', 'running', t);
    assert.deepEqual(items, [
      {
        ...newsletter,
        id: 'file:///shop#newsletter',
        icon: 'law',
        folder: 'file:///shop',
        children: [{ id: 'file:///shop#email', label: 'email', folder: 'file:///shop', children: [] }],
      },
    ]);
    assert.equal(message, undefined);
  });

  it('shows folders as lines of their own when there are more, each line under its own id', () => {
    const views = { register: [newsletter] };
    const second = folder({ uri: 'file:///desk', name: 'desk', status: 'stale', views });
    const third = folder({ uri: 'file:///old', name: 'old', status: 'notSetUp' });
    const { items } = buildView(overviewOf(folder({ views }), second, third), 'register', 'running', t);
    assert.deepEqual(outline(items), [
      'shop',
      '  Newsletter',
      'desk (as it was before)',
      '  Newsletter',
      'old (not set up)',
    ]);
    const ids = items.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      items.map(({ context, isOpen }) => [context, isOpen]),
      [
        ['folder', true],
        ['folder', true],
        ['folderNotSetUp', true],
      ],
    );
  });

  it('leaves folders that are not set up to its welcome text', () => {
    const nothing = folder({ status: 'notSetUp' });
    assert.deepEqual(buildView(overviewOf(nothing), 'register', 'running', t), { items: [] });
    assert.deepEqual(buildView(overviewOf(nothing, { ...nothing, uri: 'file:///b' }), 'register', 'running', t), {
      items: [],
    });
  });

  it('keeps the last good state while code is broken, and says so', () => {
    const problem = { message: 'src/a.ts cannot be parsed.', remedy: 'Mend it.' };
    const stale = folder({ status: 'stale', problem, views: { register: [newsletter] } });
    const { items, message } = buildView(overviewOf(stale), 'register', 'running', t);
    assert.deepEqual(outline(items), ['Newsletter']);
    assert.equal(message, 'src/a.ts cannot be parsed. Mend it.');
    for (const other of ['coverage', 'openPoints', 'recipients'] as const) {
      assert.deepEqual(buildView(overviewOf(stale), other, 'running', t), {
        items: [],
        description: 'as it was before',
      });
    }
  });

  it('says why nothing could be read, and leads to the place', () => {
    const location = at('file:///shop/verklaar%2Econfig.json', 2);
    const failed = folder({ status: 'failed', problem: { message: 'A comma is lacking.', location } });
    const { items, description } = buildView(overviewOf(failed), 'coverage', 'running', t);
    assert.equal(description, 'could not be read');
    assert.equal(buildView(overviewOf(failed), 'register', 'running', t).message, 'A comma is lacking.');
    assert.deepEqual(outline(items), ['Open verklaar.config.json', 'Read again']);
    assert.deepEqual(
      items.map((item) => [item.location, item.command]),
      [
        [location, undefined],
        [undefined, 'verklaar.refresh'],
      ],
    );
  });

  it('is silent about a first reading, which its welcome text tells of, and tells of later ones', () => {
    const first = folder({ status: 'reading' });
    assert.deepEqual(buildView(overviewOf(first), 'register', 'running', t), { items: [] });
    const later = folder({ status: 'reading', views: { register: [newsletter] } });
    assert.equal(buildView(overviewOf(later), 'register', 'running', t).message, 'The project is being read…');
  });

  it('keeps what the server told last when it is gone, and says so', () => {
    const overview = overviewOf(folder({ views: { register: [newsletter] } }));
    const messages = (['restarting', 'stopped', 'running'] as const).map(
      (server) => buildView(overview, 'register', server, t).message,
    );
    assert.deepEqual(messages, [
      'The Verklaar server is being started again. This is what it told last.',
      'The Verklaar server has stopped. This is what it told last.',
      undefined,
    ]);
    const [gone, here] = (['stopped', 'running'] as const).map(
      (server) => buildView(overview, 'coverage', server, t).description,
    );
    assert.deepEqual([gone, here], ['as it was before', undefined]);
  });

  it('shows what went wrong in a folder as text, not as Markdown', () => {
    const failed = folder({ status: 'failed', problem: { message: '[here](command:x) *now*' } });
    const [item] = buildView(overviewOf(failed, folder({ uri: 'file:///b' })), 'register', 'running', t).items;
    assert.equal(item?.tooltip, String.raw`\[here\]\(command:x\) \*now\*`);
  });
});
