import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('is there', () => {
    const extension = vscode.extensions.getExtension('verklaar.verklaar-vscode');
    assert.ok(extension !== undefined);
  });
});
