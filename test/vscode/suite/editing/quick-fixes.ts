import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { answer, choose } from '../ask-at-screen.js';
import { atScreen, takePicture } from '../at-screen.js';
import { diagnosticsOf, idOf } from '../diagnostics.js';
import { changeOf, open, rangeOf, revertAll, undo } from '../editor.js';
import { activate } from '../extension.js';
import { until } from '../until.js';

interface Case {
  readonly title: string;
  readonly file: string;
  /** The finding, and a text on its place. */
  readonly finding: string;
  readonly at: string;
  /** What is chosen or typed, if it asks something. */
  readonly answers?: readonly { readonly choose?: string; readonly type?: string }[];
  /** Changed lines by file. */
  readonly change: Readonly<Record<string, readonly string[]>>;
}

const cases: readonly Case[] = [
  {
    title: 'Mark as `contact.phone`',
    file: 'src/subscriber.ts',
    finding: 'DF10',
    at: "‹phone› = '';",
    change: { 'src/subscriber.ts': ["-   phone = '';", "+   @PersonalData('contact.phone') phone = '';"] },
  },
  {
    title: 'Mark as another category …',
    file: 'src/subscriber.ts',
    finding: 'DF10',
    at: "‹phone› = '';",
    answers: [{ choose: 'contact.social' }],
    change: { 'src/subscriber.ts': ["-   phone = '';", "+   @PersonalData('contact.social') phone = '';"] },
  },
  {
    title: 'Mark as not personal, with a reason …',
    file: 'src/subscriber.ts',
    finding: 'DF10',
    at: "‹phone› = '';",
    answers: [{ type: 'number of the shop itself' }],
    change: {
      'src/subscriber.ts': ["-   phone = '';", "+   @NotPersonalData('number of the shop itself') phone = '';"],
    },
  },
  {
    title: 'Ignore DF10 here, with a reason …',
    file: 'src/subscriber.ts',
    finding: 'DF10',
    at: "‹phone› = '';",
    answers: [{ type: 'number of the shop itself' }],
    change: { 'src/subscriber.ts': ['+   // verklaar-ignore DF10: number of the shop itself'] },
  },
  {
    title: 'Mark as `identity.name`',
    file: 'src/customer.ts',
    finding: 'DF10',
    at: '‹firstName›: string',
    change: {
      'src/customer.ts': ['-   firstName: string;', '+   /** @personalData identity.name */ firstName: string;'],
    },
  },
  {
    title: 'Mark all 2 proposed fields of this file',
    file: 'src/customer.ts',
    finding: 'DF10',
    at: '‹firstName›: string',
    change: {
      'src/customer.ts': [
        '-   firstName: string;',
        '-   lastName: string;',
        '+   /** @personalData identity.name */ firstName: string;',
        '+   /** @personalData identity.name */ lastName: string;',
      ],
    },
  },
  {
    title: 'Assign to "orders"',
    file: 'src/customer.ts',
    finding: 'AN10',
    at: "@PersonalData('‹contact.address›')",
    change: {
      'src/customer.ts': [
        "-   @PersonalData('contact.address')",
        "+   @PersonalData('contact.address', { for: [orders] })",
      ],
    },
  },
  {
    title: 'Assign everything in Customer to "orders"',
    file: 'src/customer.ts',
    finding: 'AN10',
    at: "@PersonalData('‹contact.address›')",
    change: {
      'src/customer.ts': [
        "- import { PersonalData } from '@verklaar/annotations';",
        "+ import { PersonalData, ProcessedFor } from '@verklaar/annotations';",
        '+ @ProcessedFor(orders)',
      ],
    },
  },
  {
    title: 'Add the condition of Art. 9(2) …',
    file: 'src/customer.ts',
    finding: 'SP01',
    at: "'‹special.health›'",
    answers: [{ choose: '9a' }],
    change: {
      'src/customer.ts': [
        "-   @PersonalData('special.health', { for: [orders] })",
        "+   @PersonalData('special.health', { for: [orders], art9Condition: '9a' })",
      ],
    },
  },
  {
    title: 'Add `art9Condition` to the activity "orders" …',
    file: 'src/customer.ts',
    finding: 'SP01',
    at: "'‹special.health›'",
    answers: [{ choose: '9a' }],
    change: { 'src/privacy.ts': ["+   art9Condition: '9a',"] },
  },
  {
    title: 'Wrap in `redact(...)`',
    file: 'src/notify.ts',
    finding: 'DF01',
    at: "'welcome', ‹subscriber.email›",
    change: {
      'src/notify.ts': [
        "+ import { redact } from '@verklaar/annotations';",
        "-   console.log('welcome', subscriber.email);",
        "+   console.log('welcome', redact(subscriber.email));",
      ],
    },
  },
  {
    title: 'Leave out this argument',
    file: 'src/notify.ts',
    finding: 'DF01',
    at: "'welcome', ‹subscriber.email›",
    change: { 'src/notify.ts': ["-   console.log('welcome', subscriber.email);", "+   console.log('welcome');"] },
  },
  {
    title: 'Declare Mollie as a recipient in privacy.ts, and complete the declaration',
    file: 'src/notify.ts',
    finding: 'RC01',
    at: '{ email: ‹customer.email› }',
    change: {
      'src/privacy.ts': [
        '+ export const mollie = recipient({',
        "+   id: 'mollie',",
        "+   service: 'mollie',",
        "+   name: 'Mollie B.V.',",
        "+   country: 'NL',",
        "+   // Add its role, usually 'controller': your contract decides.",
        "+   kind: 'payment',",
        "+   categories: ['contact.email'],",
        "+   privacyPage: 'https://www.mollie.com/en/privacy',",
        '+ });',
        '+ ',
      ],
    },
  },
];

describe('quick fixes', () => {
  before(async () => (await activate()).ready());
  beforeEach(revertAll);

  for (const one of cases) {
    it(`${one.title} (${one.file}: ${one.at})`, async () => {
      await open(one.file);
      const before = await textsOf(Object.keys(one.change));
      await apply(one);
      const after = await until(
        'the change',
        () => textsOf(Object.keys(one.change)),
        (now) => now.some((text, index) => text !== before[index]),
      );
      const changes = Object.keys(one.change).map((file, index) => [
        file,
        changeOf(before[index] ?? '', after[index] ?? ''),
      ]);
      assert.deepEqual(Object.fromEntries(changes), one.change);
      for (const file of Object.keys(one.change)) {
        await undo(await open(file));
      }
      assert.deepEqual(await textsOf(Object.keys(one.change)), before, 'one undo takes it back');
    });
  }

  it('are in the menu of the bulb', async () => {
    const editor = await open('src/subscriber.ts');
    await diagnosticsOf(editor.document.uri);
    const { start } = rangeOf(editor.document, "‹phone› = '';");
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('editor.action.quickFix');
    await atScreen({ do: 'texts', selector: '.action-widget .monaco-list-row' });
    await takePicture('quick-fix');
    await atScreen({ do: 'press', keys: 'Escape' });
  });
});

async function textsOf(files: readonly string[]): Promise<readonly string[]> {
  return Promise.all(
    files.map(async (file) => {
      const [found] = vscode.workspace.workspaceFolders ?? [];
      assert.ok(found !== undefined);
      return (await vscode.workspace.openTextDocument(vscode.Uri.joinPath(found.uri, file))).getText();
    }),
  );
}

async function apply({ file, finding, at, title, answers = [] }: Case): Promise<void> {
  const { document } = await open(file);
  const range = rangeOf(document, at);
  await diagnosticsOf(document.uri, (all) =>
    all.some((one) => idOf(one) === finding && one.range.intersection(range) !== undefined),
  );
  const actions = await until(
    title,
    () => actionsAt(document.uri, range),
    (found) => found.some((one) => one.title === title),
  );
  const action = actions.find((one) => one.title === title);
  assert.ok(action !== undefined);
  if (action.edit !== undefined) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command !== undefined) {
    const { command, arguments: given = [] } = action.command;
    const done = vscode.commands.executeCommand(command, ...(given as unknown[]));
    for (const { choose: chosen, type } of answers) {
      if (chosen !== undefined) await choose(chosen);
      if (type !== undefined) await answer(type);
    }
    await done;
  }
}

async function actionsAt(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    'quickfix',
    50,
  );
}
