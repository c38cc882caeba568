import assert from 'node:assert/strict';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';

import { send } from './at-screen.js';

/** Activates the extension once, and reports how long that took and how long it held up the others of the extension host. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('verklaar.verklaar-vscode');
  assert.ok(extension !== undefined && !extension.isActive, 'The extension was activated before it could be measured');
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  await extension.activate();
  const milliseconds = performance.now() - start;
  // The longest delay is noted when the loop turns again.
  await new Promise((resolve) => setImmediate(resolve));
  delay.disable();
  await send({ report: { title: ['activated'], milliseconds } });
  await send({ report: { title: ['blocked'], milliseconds: delay.max / 1e6 } });
}
