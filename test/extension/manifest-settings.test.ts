import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

import { readSettings } from '../../extension/src/client/settings.js';
import { readSettings as readOnServer } from '../../extension/src/server/read-settings.js';
import { repositoryPath } from '../support/sample.js';
import { readManifest } from './manifest.js';

const { properties } = readManifest().contributes.configuration;
const defaults = new Map(
  Object.entries(properties).map(([name, setting]) => [name.replace('verklaar.', ''), setting.default]),
);

/** A section whose settings are these, by their names. */
const section = (values: ReadonlyMap<string, unknown>) => ({
  get: (key: string) => values.get(key) as never,
});

describe('Settings of the extension', () => {
  it('are those of the type, with the same kinds and choices', () => {
    const written = Object.entries(properties).map(([name, { type, enum: choices }]) => [
      name.replace('verklaar.', ''),
      choices === undefined ? type : [...choices].sort().join(' | '),
    ]);
    assert.deepEqual(Object.fromEntries(written), {
      ...membersOf('extension/src/protocol/settings.ts', 'Settings'),
      ...membersOf('extension/src/client/settings.ts', 'ClientSettings'),
    });
  });

  it('have the defaults that are read when a value is lacking or of another kind', () => {
    const asDefault = readSettings(section(defaults));
    assert.deepEqual(readSettings(section(new Map())), asDefault);
    assert.deepEqual(readSettings(section(new Map([...defaults.keys()].map((name) => [name, ['other']])))), asDefault);
    const { language, ...ofServer } = asDefault;
    assert.equal(language, 'auto');
    assert.deepEqual(readOnServer(undefined), ofServer);
  });

  it('are read as they are set', () => {
    const set = new Map<string, unknown>([
      ['language', 'nl'],
      ['codeLens.enabled', false],
      ['inlayHints.enabled', false],
      ['gutter.enabled', false],
      ['diagnostics.whenEslint', 'never'],
      ['analysis.delay', 0],
    ]);
    assert.deepEqual([...set.keys()].sort(), [...defaults.keys()].sort());
    assert.deepEqual(readSettings(section(set)), {
      language: 'nl',
      codeLens: { enabled: false },
      inlayHints: { enabled: false },
      gutter: { enabled: false },
      diagnostics: { whenEslint: 'never' },
      analysis: { delay: 0 },
    });
  });
});

/** Leaves of an interface, by their path: the name of their type, or their choices. */
function membersOf(file: string, name: string): Record<string, string> {
  const source = ts.createSourceFile(file, readFileSync(repositoryPath(file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found = source.statements.find(
    (one): one is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(one) && one.name.text === name,
  );
  assert.ok(found !== undefined);
  return Object.fromEntries(leavesOf(found.members, ''));
}

function leavesOf(members: ts.NodeArray<ts.TypeElement>, prefix: string): readonly (readonly [string, string])[] {
  return members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || member.type === undefined) return [];
    const path = `${prefix}${member.name.getText()}`;
    if (ts.isTypeLiteralNode(member.type)) return leavesOf(member.type.members, `${path}.`);
    const kind = member.type.getText().replaceAll("'", '').split(' | ').sort().join(' | ');
    return [[path, kind]];
  });
}
