import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { atScreen, takePicture, textsOf, webviewTextsOf } from '../at-screen.js';
import { revertAll } from '../editor.js';
import { activate } from '../extension.js';
import { until } from '../until.js';

describe('the walkthrough', () => {
  before(async () => (await activate()).ready());
  beforeEach(revertAll);
  after(async () => {
    await revertAll();
    await vscode.commands.executeCommand('verklaar.register.focus');
  });

  it('shows its steps, each with a page, and ticks what was done', async () => {
    // Beside the side bar there is no room for the page of a step.
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      'verklaar.verklaar-vscode#firstMinutes',
      false,
    );
    const steps = await until(
      'the steps',
      () => textsOf('.getting-started-step .step-title'),
      (titles) => titles.length === 5,
    );
    assert.match(steps[0] ?? '', /set up/i);
    await until(
      'the page of the first step',
      () => webviewTextsOf('pre'),
      (pages) => pages.some((page) => page.includes('legalName')),
    );
    await takePicture('walkthrough');
    await atScreen({ do: 'click', selector: '.getting-started-step .button-container .monaco-button' });
    await textsOf('.getting-started-step .codicon.complete');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
