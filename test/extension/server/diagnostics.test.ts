import type { Diagnostic } from 'vscode-languageserver-protocol';

import assert from 'node:assert/strict';

import { uriOfPath } from '../../../extension/src/server/projects/paths.js';
import { type LanguageClient, type LanguageClientOptions, startLanguageClient } from '../../support/language-client.js';
import { repositoryPath } from '../../support/sample.js';
import { sound, without } from '../../support/small-project.js';
import { createWorkspace, type Workspace } from '../../support/workspace.js';

const leak = `import { Customer } from './customer.js';
export function welcome(customer: Customer): void {
  console.log(customer.email);
}
`;

/** As text: a newer protocol may hold Markdown. */
function messageOf(diagnostic: Diagnostic | undefined): string {
  return typeof diagnostic?.message === 'string' ? diagnostic.message : '';
}

describe('diagnostics', () => {
  let workspace: Workspace;
  let client: LanguageClient | undefined;
  before(() => {
    workspace = createWorkspace({ ...sound, 'src/welcome.ts': leak });
  });
  after(() => {
    workspace.remove();
  });
  afterEach(async () => {
    await client?.stop();
    client = undefined;
  });
  const start = async (options: Partial<LanguageClientOptions> = {}): Promise<LanguageClient> => {
    client = await startLanguageClient({ folders: [workspace.root], ...options });
    return client;
  };
  const file = (): string => `${workspace.root}/src/welcome.ts`;

  it('are told again of another text, though they are the same: an editor may have moved them', async () => {
    const { open, change, diagnosed } = await start();
    open(file());
    const first = await diagnosed(file(), (told) => told.diagnostics.length > 0);
    change(file(), `${leak}// The end.\n`);
    const second = await diagnosed(file(), ({ version }) => version === 2);
    assert.deepEqual(second.diagnostics, first.diagnostics);
  });

  it('tell a finding with its article, its page and its way', async () => {
    const { open, diagnosed } = await start({
      pages: `${uriOfPath(repositoryPath('docs/findings'))}/`,
      capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } },
    });
    const uri = open(file());
    const { diagnostics, version } = await diagnosed(file(), (told) => told.diagnostics.length > 0);
    assert.equal(version, 1);
    assert.equal(diagnostics.length, 1);
    const [leaked] = diagnostics;
    assert.equal(leaked?.code, 'DF01');
    assert.equal(leaked.severity, 1);
    assert.equal(leaked.source, 'verklaar');
    const page = uriOfPath(repositoryPath('docs/findings/data-flow.md'));
    assert.equal(leaked.codeDescription?.href, `${page}#L5`);
    assert.match(messageOf(leaked), /^Personal data reach the log .* \(GDPR 5\(1\)\(c\), .*\)\n/u);
    assert.deepEqual(leaked.range, { start: { line: 2, character: 14 }, end: { line: 2, character: 28 } });
    assert.deepEqual(leaked.data, { finding: 'DF01', subject: '/flows/welcome/console.log' });
    assert.deepEqual(
      leaked.relatedInformation?.map(({ location, message }) => [location.uri, message]),
      [
        [uri, 'The data come from here: customer.email'],
        [uri, 'They arrive here: console.log(customer.email)'],
      ],
    );
  });

  it('about a whole declaration are underlined where it begins', async () => {
    const { open, diagnosed } = await start();
    const declared = `${workspace.root}/src/customer.ts`;
    open(declared);
    const { diagnostics } = await diagnosed(declared, (told) => told.diagnostics.length > 0);
    assert.ok(diagnostics.some(({ range }) => range.start.line === 1));
    assert.deepEqual(
      diagnostics.filter(({ range }) => range.start.line !== range.end.line),
      [],
    );
  });

  it('go when the text is mended, before it is saved', async () => {
    const { open, change, diagnosed } = await start();
    open(file());
    await diagnosed(file(), (told) => told.diagnostics.length > 0);
    change(file(), leak.replace('customer.email', "'welcome'"));
    const { diagnostics } = await diagnosed(file(), (told) => told.diagnostics.length === 0);
    assert.deepEqual(diagnostics, []);
  });

  it('speak Dutch in a Dutch editor', async () => {
    const { open, diagnosed } = await start({ locale: 'nl' });
    open(file());
    const { diagnostics } = await diagnosed(file(), (told) => told.diagnostics.length > 0);
    assert.match(messageOf(diagnostics[0]), /^Persoonsgegevens komen in het log via/u);
  });

  it('stand in a config in YAML at what is wrong, and go when it is mended', async () => {
    const yaml = 'organisations:\n  - id: acme\n    legalName: Acme BV\nmarkets: [NL]\nmarket: NL\n';
    const other = createWorkspace({ ...without('verklaar.config.json'), 'verklaar.config.yaml': yaml });
    const config = `${other.root}/verklaar.config.yaml`;
    const { open, change, diagnosed } = await start({ folders: [other.root] });
    open(config);
    const { diagnostics } = await diagnosed(config, (told) => told.diagnostics.some(({ code }) => code === 'CF01'));
    const wrong = diagnostics.find(({ code }) => code === 'CF01');
    assert.equal(wrong?.range.start.line, 4);
    change(config, yaml.replace('market: NL\n', ''));
    await diagnosed(config, (told) => told.diagnostics.every(({ code }) => code !== 'CF01'));
    other.remove();
  });
});
