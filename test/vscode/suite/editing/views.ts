import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import type { ViewItem } from '../../../../extension/src/client/views/view-item.js';

import { atScreen, takePicture, textsOf } from '../at-screen.js';
import { lineOf, revertAll } from '../editor.js';
import { activate } from '../extension.js';
import { until, untilEqual } from '../until.js';

/** Lines of a view with those below them, by indentation. */
function outlineOf(items: readonly ViewItem[], depth: number, indent = ''): readonly string[] {
  if (depth === 0) return [];
  return items.flatMap(({ label, description, children }) => [
    `${indent}${label}${description === undefined ? '' : ` | ${description}`}`,
    ...outlineOf(children, depth - 1, `${indent}  `),
  ]);
}

describe('views', () => {
  before(async () => {
    const api = await activate();
    await api.ready();
    await revertAll();
    await vscode.commands.executeCommand('workbench.view.extension.verklaar');
    await textsOf('.pane-body [role="treeitem"]');
  });
  after(revertAll);

  it('register: activities, with their terms, data and recipients', async () => {
    const api = await activate();
    await untilEqual(
      () => outlineOf(api.view('register').items, 2),
      [
        'Newsletter | newsletter',
        '  Consent | legal basis',
        '  until your unsubscription | kept',
        '  E-mail address | contact.email',
        '  Postduif Voorbeeld | receives',
        'Orders | orders',
        '  Performance of a contract | legal basis',
        '  until 2 years after full payment | kept',
        '  Postal address | contact.address',
        '  E-mail address | contact.email',
        '  Name | identity.name',
        '  Health data | special.health',
        'To be assigned | data without an activity',
        '  Postal address | contact.address',
      ],
    );
    await vscode.commands.executeCommand('verklaar.register.focus');
    await takePicture('view-register');
  });

  it('recipients: declared and undeclared', async () => {
    const api = await activate();
    await untilEqual(
      () => outlineOf(api.view('recipients').items, 2),
      [
        'Mollie | not declared',
        '  E-mail address | seen in the code',
        'Postduif Voorbeeld | Processor · Netherlands',
        '  Newsletter | activity',
      ],
    );
    await vscode.commands.executeCommand('verklaar.recipients.focus');
    await takePicture('view-recipients');
  });

  it('open points: by severity, with the article', async () => {
    const api = await activate();
    await untilEqual(
      () => api.view('openPoints').items.map(({ description, label }) => `${label} ${description ?? ''}`),
      ['To be solved 8', 'To be looked at 12', 'Good to know 2'],
    );
    const leak = api.view('openPoints').items[0]?.children.find(({ id }) => id.includes('DF01'));
    assert.match(leak?.description ?? '', /^DF01 · GDPR 5\(1\)\(c\)/);
    await vscode.commands.executeCommand('verklaar.openPoints.focus');
    await takePicture('view-open-points');
  });

  it('coverage: decided of candidates, by folder', async () => {
    const api = await activate();
    await untilEqual(
      () => outlineOf(api.view('coverage').items, 2),
      [
        'All folders | 7 of 10 decided (70%)',
        'src | 7 of 10 decided (70%)',
        '  customer.ts | 5 of 7 decided (71%)',
        '  subscriber.ts | 2 of 3 decided (66%)',
      ],
    );
    await vscode.commands.executeCommand('verklaar.coverage.focus');
    await textsOf('.pane-body [role="treeitem"]:has-text("All folders")');
    await takePicture('view-coverage');
  });

  it('a click opens the line', async () => {
    await vscode.commands.executeCommand('verklaar.register.focus');
    const line = await until(
      'the line',
      async () => {
        // A view that is filled anew moves its lines: who misses clicks again.
        await atScreen({ do: 'click', selector: '.pane-body [role="treeitem"]:has-text("Orders")' });
        return lineOf(vscode.window.activeTextEditor);
      },
      (shown) => shown.includes('orders'),
    );
    assert.match(line, /^src\/privacy\.ts: /);
  });

  it('are what is shown', async () => {
    const shown = await textsOf('.pane-body [role="treeitem"]');
    assert.ok(
      shown.some((text) => text.includes('Newsletter')),
      shown.join(' / '),
    );
  });
});
