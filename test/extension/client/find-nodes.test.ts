import assert from 'node:assert/strict';

import { findNodes, withDescendants } from '../../../extension/src/client/commands/find-nodes.js';
import { at, folder, overviewOf } from './overview.js';

const email = { id: 'email', label: 'email', context: 'field', location: at('file:///shop/a.ts', 4) };
const contact = { id: 'contact.email', label: 'E-mail address', context: 'category', children: [email] };
const newsletter = { id: 'newsletter', label: 'Newsletter', context: 'activity', children: [contact] };
const shop = folder({
  views: { register: [newsletter], recipients: [{ id: 'r', label: 'Mailer', children: [newsletter] }] },
});

describe('Lines of the views that a command asks for', () => {
  const labels = (...given: Parameters<typeof findNodes>) => findNodes(...given).map(({ node }) => node.label);

  it('are found at every depth, once each', () => {
    assert.deepEqual(labels(overviewOf(shop), 'activity'), ['Newsletter']);
    assert.deepEqual(labels(overviewOf(shop), 'category'), ['E-mail address']);
    assert.deepEqual(labels(overviewOf(shop), 'finding'), []);
    assert.deepEqual(labels(undefined, 'activity'), []);
  });

  it('are those of each folder', () => {
    const desk = { ...shop, uri: 'file:///desk', name: 'desk' };
    assert.deepEqual(
      findNodes(overviewOf(shop, desk), 'activity').map((found) => found.folder.name),
      ['shop', 'desk'],
    );
  });

  it('lead to the places below them', () => {
    assert.deepEqual(
      withDescendants([newsletter]).flatMap(({ location }) => location ?? []),
      [email.location],
    );
  });
});
