import type { CodeLens, Hover } from 'vscode-languageserver-protocol';

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * What an editor waits for when it asks: hovers over annotated fields, lenses of a file, and the overview that views show, on a
 * generated project of 2,000 files with real SDK types. The protocol is part of it. Prints medians; there is no target.
 */
import type { WorkspaceOverview } from '../../extension/src/protocol/overview.js';

import { startLanguageClient } from '../../test/support/language-client.js';
import { median } from '../support/median.js';
import { annotatedKeystrokes } from './keystroke-places.js';
import { openGenerated } from './open-generated.js';

const { values } = parseArgs({
  options: { files: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '15' } },
});

const { session, state } = await openGenerated(Number(values.files));
const client = await startLanguageClient({ folders: [state.root], openSession: () => session });
const times = new Map<string, number[]>();

async function timed<Result>(what: string, ask: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await ask();
  times.set(what, [...(times.get(what) ?? []), performance.now() - start]);
  return result;
}

const overview = (what: string): Promise<WorkspaceOverview> =>
  timed(what, async () => client.request<WorkspaceOverview>('verklaar/overview'));

await overview('the first overview');
for (const { changed, file, text } of annotatedKeystrokes(state, Number(values.rounds), (name) =>
  readFileSync(name, 'utf8'),
)) {
  const uri = client.open(file);
  const lines = text.split('\n');
  const line = lines.findIndex((one) => /'contact\.(?:email|phone)'/u.test(one));
  const character = (lines[line]?.search(/'contact/u) ?? 0) + 3;
  const hover = (what: string): Promise<Hover | null> =>
    timed(what, async () =>
      client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: { line, character } }),
    );
  if ((await hover('a hover')) === null) throw new Error(`Nothing is told in ${file}`);
  const lenses = await timed('lenses of a file', async () =>
    client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } }),
  );
  if (lenses.length === 0) throw new Error(`No lens in ${file}`);
  const { folders } = await overview('an overview');
  if (folders[0]?.status !== 'current') throw new Error('The overview is not that of the project');
  client.change(file, changed);
  await hover('a hover after a keystroke');
  await overview('an overview after a keystroke');
  client.shut(file);
  await client.read();
}
await client.stop();
for (const [what, taken] of times) {
  const longest = Math.max(...taken).toFixed(0);
  console.log(`${what}: ${median(taken).toFixed(1)} ms median of ${String(taken.length)} (longest ${longest} ms)`);
}
