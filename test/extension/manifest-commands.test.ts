import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { commandIds } from '../../extension/src/client/command-ids.js';
import { repositoryPath } from '../support/sample.js';
import { readManifest, readManifestTexts } from './manifest.js';

const { contributes } = readManifest();
const { commands, menus, submenus, views, viewsWelcome, walkthroughs } = contributes;
const ids: readonly string[] = Object.values(commandIds);

/** Commands of the editor that our texts lead to. */
const foreign = ['vscode.openFolder', 'workbench.action.openWalkthrough', 'workbench.trust.manage'];

describe('Commands of the extension', () => {
  it('are those of the table, each once', () => {
    assert.deepEqual(commands.map(({ command }) => command).sort(), [...ids].sort());
  });

  it('carry the name of the product as their category, not in their titles', () => {
    const texts = readManifestTexts('');
    for (const { title, category } of commands) {
      assert.equal(category, 'Verklaar');
      assert.doesNotMatch(texts[title.slice(1, -1)] ?? '', /verklaar/iu);
    }
  });

  it('are registered by the client, each once', () => {
    const sources = readdirSync(repositoryPath('extension/src/client'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(repositoryPath(join('extension/src/client', file)), 'utf8'));
    const registered = (name: string): number =>
      sources.join('\n').match(new RegExp(String.raw`register(?:Command)?\(\s*commandIds\.${name}\b`, 'gu'))?.length ??
      0;
    assert.deepEqual(
      Object.keys(commandIds).filter((name) => registered(name) !== 1),
      [],
    );
  });

  it('that write are off in Restricted Mode', () => {
    const off = commands
      .filter(({ enablement }) => enablement?.includes('isWorkspaceTrusted'))
      .map(({ command }) => command);
    assert.deepEqual(off.sort(), [
      commandIds.generateRegister,
      commandIds.generateStatement,
      commandIds.publish,
      commandIds.setUp,
    ]);
  });

  it('in menus exist', () => {
    const known = new Set(ids);
    const subs = new Set(submenus.map(({ id }) => id));
    const named = Object.values(menus).flat();
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter(({ command, submenu }) => !known.has(command ?? '') && !subs.has(submenu ?? '')),
      [],
    );
  });

  it('in the texts of the manifest exist, in every language', () => {
    for (const language of ['', 'nl', 'fr', 'de']) {
      const texts = Object.values(readManifestTexts(language)).join('\n');
      const named = [...texts.matchAll(/\(command:([\w.]+)/gu)].map(([, id = '']) => id);
      assert.ok(named.length > 5);
      assert.deepEqual(
        named.filter((id) => !ids.includes(id) && !foreign.includes(id)),
        [],
      );
    }
  });

  it('in the steps of the walkthrough exist', () => {
    assert.deepEqual(
      walkthroughs.map(({ id, steps }) => [id, steps.length]),
      [['firstMinutes', 5]],
    );
    const events = JSON.stringify(walkthroughs).match(/onCommand:[\w.]+/gu) ?? [];
    assert.deepEqual(
      events.filter((event) => !ids.includes(event.slice('onCommand:'.length))),
      [],
    );
  });
});

describe('Views', () => {
  const statesOf = (view: string): readonly string[] =>
    viewsWelcome.filter((welcome) => welcome.view === view).map(({ contents }) => contents);

  it('say in the first one what to do, whatever the state', () => {
    assert.deepEqual(statesOf('verklaar.register'), [
      '%welcome.noFolder%',
      '%welcome.notSetUp%',
      '%welcome.notSetUpRestricted%',
      '%welcome.reading%',
      '%welcome.failed%',
      '%welcome.register.empty%',
    ]);
  });

  it('beside it appear with a project, and say what it means that they are empty', () => {
    const others = Object.values(views)
      .flat()
      .filter(({ id }) => id !== 'verklaar.register');
    assert.deepEqual(
      others.map(({ id, when }) => [id, when, statesOf(id)]),
      ['recipients', 'openPoints', 'coverage'].map((name) => [
        `verklaar.${name}`,
        'verklaar.state == ready',
        [`%welcome.${name}.empty%`],
      ]),
    );
  });
});
