import assert from 'node:assert/strict';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { type OutputDocument, renderDocuments } from '../../core/src/documents/render-documents.js';
import { analyseProject } from '../../core/src/project/index.js';
import { analyseOnce, repositoryPath } from '../support/sample.js';

const sample = repositoryPath('samples/web-agency');

/** What is read of a project; the packages it uses are linked. */
const parts = ['src', 'package.json', 'tsconfig.json', 'verklaar.config.json'];

async function render(folder: string): Promise<readonly OutputDocument[]> {
  const { register, findings } = await analyseProject({ cwd: folder });
  return renderDocuments(register, findings);
}

/** Changes every source file and the config of a copy. */
function rewrite(folder: string, change: (text: string, file: string) => string): void {
  const sources = readdirSync(path.join(folder, 'src'), { recursive: true, encoding: 'utf8' });
  for (const file of ['verklaar.config.json', ...sources.map((name) => path.join('src', name))]) {
    if (!/\.(?:json|ts)$/u.test(file)) continue;
    const place = path.join(folder, file);
    writeFileSync(place, change(readFileSync(place, 'utf8'), file));
  }
}

describe('The documents of web-agency', function () {
  this.timeout(180_000);
  let temporary: string;
  let expected: readonly OutputDocument[];

  /** A copy in a repository of its own, since configs refer to what lies beside the samples. */
  const copyTo = (name: string): string => {
    const root = path.join(temporary, name);
    const folder = path.join(root, 'samples', 'web-agency');
    for (const part of parts) cpSync(path.join(sample, part), path.join(folder, part), { recursive: true });
    cpSync(repositoryPath('tsconfig.base.json'), path.join(root, 'tsconfig.base.json'));
    symlinkSync(repositoryPath('node_modules'), path.join(root, 'node_modules'));
    symlinkSync(repositoryPath('annotations'), path.join(root, 'annotations'));
    return folder;
  };

  before(async () => {
    temporary = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'verklaar-')));
    const { register, findings } = await analyseOnce('samples/web-agency');
    expected = renderDocuments(register, findings);
  });
  after(() => {
    rmSync(temporary, { recursive: true, force: true });
  });

  it('are the same bytes in two folders, of whatever name', async () => {
    const [first, second] = [copyTo('een'), copyTo('tweede map – Ünï©ode')];
    assert.deepEqual(await render(first), expected);
    assert.deepEqual(await render(second), expected);
  });

  it('are the same bytes when lines and comments come before declarations', async () => {
    const folder = copyTo('moved');
    rewrite(folder, (text, file) =>
      file.endsWith('.ts')
        ? text.replace(/^(?:export|@)/gmu, '\n// Moved down.\n\n$&')
        : text.replaceAll('{\n', '{\n\n'),
    );
    assert.deepEqual(await render(folder), expected);
  });

  it('are the same bytes after CRLF and a byte order mark', async () => {
    const folder = copyTo('windows');
    rewrite(folder, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    assert.deepEqual(await render(folder), expected);
  });

  it('name the new constant in the register, and say the same, when a constant is renamed', async () => {
    const folder = copyTo('renamed');
    rewrite(folder, (text, file) =>
      file.endsWith('.ts') ? text.replaceAll(/(?<!['/@-])\bnewsletterProof\b(?!['/])/gu, 'subscriptionEvidence') : text,
    );
    const documents = await render(folder);
    const statements = (all: readonly OutputDocument[]) => all.filter(({ kind }) => kind === 'statement');
    assert.deepEqual(statements(documents), statements(expected));
    const back = documents.map((document) => ({
      ...document,
      content: document.content.replaceAll('subscriptionEvidence', 'newsletterProof'),
    }));
    assert.deepEqual(back, expected);
  });

  it('hold no line number, no absolute path, no hash but the version, and no date that nobody declared', () => {
    const { config } = { config: readFileSync(path.join(sample, 'verklaar.config.json'), 'utf8') };
    const declared = new Set([...config.matchAll(/\d{4}-\d{2}-\d{2}/gu), ...sourcesOf(sample)].map(String));
    for (const { path: name, content } of expected) {
      assert.doesNotMatch(content, /\.(?:ts|json)[:#]\d+/u, name);
      assert.ok(!content.includes(repositoryPath('')), name);
      assert.doesNotMatch(content, /(?:^|[\s"'(>])(?:\/home|\/Users|\/tmp|\/work|[A-Z]:\\)/mu, name);
      assert.doesNotMatch(content, /\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{12,64}\b/u, name);
      const dates = [...content.matchAll(/\b\d{4}-\d{2}-\d{2}\b/gu)].map(String).filter((date) => !declared.has(date));
      assert.deepEqual(dates, [], name);
    }
  });
});

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(path.join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(path.join(folder, 'src', file), 'utf8').matchAll(/\d{4}-\d{2}-\d{2}/gu)].map(String),
    );
}
