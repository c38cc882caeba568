import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { takePicture, textsOf } from '../at-screen.js';
import { revertAll } from '../editor.js';
import { activate } from '../extension.js';
import { until } from '../until.js';

describe('the walkthrough', () => {
  before(async () => (await activate()).ready());
  beforeEach(revertAll);
  after(revertAll);

  it('shows its steps, each with a page, the first of them done in a project that is set up', async () => {
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
    assert.match(steps[0] ?? '', /who you are|set up/i);
    await textsOf(
      '.getting-started-step:first-child .getting-started-step-checked, .getting-started-step:first-child .complete',
    );
    await takePicture('walkthrough');
  });
});
