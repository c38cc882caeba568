import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { atScreen, takePicture, webviewTextsOf } from '../at-screen.js';
import { lineOf, open, placeOf, replace, revertAll } from '../editor.js';
import { activate } from '../extension.js';
import { runCommand } from '../run-command.js';
import { until } from '../until.js';

const sentences = '.document [data-sentence]';

async function shows(text: string): Promise<readonly string[]> {
  return until(
    `the sentence "${text}"`,
    () => webviewTextsOf(sentences),
    (told) => told.some((one) => one.includes(text)),
  );
}

describe('the preview', () => {
  before(async () => (await activate()).ready());
  beforeEach(async () => {
    await revertAll();
    await open('src/privacy.ts');
    await runCommand('verklaar.previewStatement');
    await shows('');
  });
  after(revertAll);

  it('shows the statement in English, and in Dutch', async () => {
    await shows('We deliver what you order.');
    await takePicture('preview-en');
    await atScreen({ do: 'selectInWebview', selector: '.bar label:nth-of-type(2) select', value: 'nl-NL' });
    await shows('Wij leveren wat u bestelt.');
    await takePicture('preview-nl');
    await atScreen({ do: 'selectInWebview', selector: '.bar label:nth-of-type(2) select', value: 'en' });
    await shows('We deliver what you order.');
  });

  it('changes as one types, unsaved', async () => {
    const editor = await open('src/privacy.ts');
    await replace(editor, 'We deliver what you order.', 'We deliver your order at home.');
    await shows('We deliver your order at home.');
    assert.ok(editor.document.isDirty);
  });

  it('leads from a sentence to the declaration', async () => {
    await shows('We deliver what you order.');
    const lineShown = await until(
      'the declaration',
      async () => {
        // The page may be made anew under the pointer: who misses clicks again.
        await atScreen({ do: 'clickInWebview', selector: `${sentences}:has-text("We deliver what you order.")` });
        return lineOf(vscode.window.activeTextEditor);
      },
      (line) => line.includes('We deliver what you order.'),
    );
    assert.match(lineShown, /^src\/privacy\.ts: /);
  });

  it('leads from the code to the sentence', async () => {
    await shows('We deliver what you order.');
    const editor = await open('src/privacy.ts');
    const at = placeOf(editor.document, "en: 'We send ‹you› news");
    editor.selection = new vscode.Selection(at, at);
    await runCommand('verklaar.revealInPreview');
    const marked = await until(
      'the marked sentence',
      () => webviewTextsOf('[data-revealed]'),
      (told) => told.length > 0,
    );
    assert.match(marked.join(' '), /We send you news about the subjects you chose\./);
    await takePicture('preview-revealed');
  });

  it('stays while the code is broken', async () => {
    await shows('We deliver what you order.');
    const editor = await open('src/privacy.ts');
    await replace(editor, 'export const orders = activity({', 'export const orders = activity(({{');
    await webviewTextsOf('.bar .stale:not([hidden])');
    await shows('We deliver what you order.');
  });

  it('tells of what was declared that it may not load anything from elsewhere', async () => {
    const api = await activate();
    const [panel] = api.previews();
    assert.ok(panel !== undefined);
    const { html, options } = panel.panel.webview;
    assert.match(html, /default-src 'none'/);
    assert.doesNotMatch(html, /unsafe-inline|unsafe-eval|script-src[^;]*https:/);
    assert.deepEqual(options.enableCommandUris ?? false, false);
  });
});
