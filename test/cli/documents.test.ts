import fc from 'fast-check';
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { applyChanges, type Disk } from '../../cli/src/documents/apply-changes.js';
import { changedPassages } from '../../cli/src/documents/changed-passages.js';
import { openDocuments } from '../../cli/src/documents/document-store.js';
import { planReport } from '../../cli/src/documents/plan-report.js';
import { requireInside } from '../../cli/src/documents/require-inside.js';
import { messages } from '../../cli/src/output/messages.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

describe('The folder of documents', () => {
  let workspace: Workspace;
  let folder: string;
  beforeEach(() => {
    workspace = createWorkspace({ 'docs/a.md': 'old a', 'docs/b.md': 'old b', 'docs/other.txt': 'mine' });
    folder = path.join(workspace.root, 'docs');
  });
  afterEach(() => {
    workspace.remove();
  });
  const filesIn = (root: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]),
    );

  describe('is changed whole or not at all', () => {
    const changes = [
      { path: 'a.md', content: 'new a' },
      { path: 'b.md', content: undefined },
      { path: 'c.md', content: 'new c' },
      { path: 'deep/down/d.md', content: 'new d' },
      { path: 'other.txt', content: 'new other', keepAs: 'other.txt.edited' },
    ];

    it('carries out every change and leaves nothing of its own behind', () => {
      applyChanges(folder, changes);
      assert.deepEqual(filesIn(workspace.root), {
        'docs/a.md': 'new a',
        'docs/c.md': 'new c',
        'docs/deep/down/d.md': 'new d',
        'docs/other.txt': 'new other',
        'docs/other.txt.edited': 'mine',
      });
      assert.deepEqual(readdirSync(folder), ['a.md', 'c.md', 'deep', 'other.txt', 'other.txt.edited']);
    });

    it('leaves all as it was, whichever step fails', () => {
      const before = filesIn(workspace.root);
      let steps = 0;
      applyChangesCounting(Infinity);
      const all = steps;
      assert.ok(all >= 9, String(all));
      for (let failing = 1; failing <= all; failing += 1) {
        rmSync(folder, { recursive: true });
        workspace.write(before);
        assert.throws(() => {
          applyChangesCounting(failing);
        }, /no room/u);
        assert.deepEqual(filesIn(workspace.root), before, `step ${failing} of ${all}`);
        assert.deepEqual(readdirSync(folder), ['a.md', 'b.md', 'other.txt']);
      }

      function applyChangesCounting(failing: number): void {
        steps = 0;
        const step = (): void => {
          steps += 1;
          if (steps === failing) throw new Error('ENOSPC: no room');
        };
        const disk: Disk = {
          write: (file, text) => {
            // A full disk leaves half a file.
            writeFileSync(file, text.slice(0, 2));
            step();
            writeFileSync(file, text);
          },
          rename: (from, to) => {
            step();
            renameSync(from, to);
          },
        };
        applyChanges(folder, changes, disk);
      }
    });

    it('takes away the folders it made when it fails', () => {
      const disk: Disk = {
        write: () => {
          throw new Error('no room');
        },
        rename: renameSync,
      };
      assert.throws(() => {
        applyChanges(path.join(workspace.root, 'x/y'), changes, disk);
      }, /no room/u);
      assert.deepEqual(readdirSync(workspace.root), ['docs']);
    });

    it('changes nothing when a folder or a link stands where a file should', () => {
      mkdirSync(path.join(folder, 'c.md'));
      const before = filesIn(workspace.root);
      assert.throws(() => {
        applyChanges(folder, changes);
      }, /c\.md is not a plain file/u);
      assert.deepEqual(filesIn(workspace.root), before);
      rmSync(path.join(folder, 'c.md'), { recursive: true });
      symlinkSync('c.md', path.join(folder, 'c.md'));
      assert.throws(() => {
        applyChanges(folder, changes);
      }, /c\.md is not a plain file/u);
      assert.deepEqual(readdirSync(folder), ['a.md', 'b.md', 'c.md', 'other.txt']);
    });
  });

  it('never loses a line that a person wrote, whatever is edited and reported in whatever order', () => {
    const name = fc.constantFrom('statement.en.md', 'statement.nl.md', 'register.json', 'manifest.json');
    const action = fc.oneof(
      fc.record({ kind: fc.constant('edit' as const), name }),
      fc.record({ kind: fc.constant('replace' as const), name }),
      fc.record({
        kind: fc.constant('report' as const),
        force: fc.boolean(),
        names: fc.subarray(['statement.en.md', 'statement.nl.md', 'register.json']),
        version: fc.integer({ min: 1, max: 3 }),
      }),
    );
    let run = 0;
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        run += 1;
        const privacy = path.join(workspace.root, `run-${run}`);
        mkdirSync(privacy);
        const written: string[] = [];
        for (const [index, one] of actions.entries()) {
          if (one.kind === 'report') {
            const documents = one.names.map((path) => ({ path, content: `${path} as made, version ${one.version}\n` }));
            const plan = planReport(documents, openDocuments(privacy), { force: one.force });
            if (plan.edited.length === 0 || one.force) applyChanges(privacy, plan.changes);
          } else {
            const file = path.join(privacy, one.name);
            const line = `written by a person at step ${index}`;
            const before = one.kind === 'edit' && existsSync(file) ? readFileSync(file, 'utf8') : '';
            // Whoever replaces a file knows what was in it.
            if (one.kind === 'replace' && existsSync(file)) {
              const lost = readFileSync(file, 'utf8');
              written.splice(0, written.length, ...written.filter((known) => !lost.includes(known)));
            }
            writeFileSync(file, `${before}${line}\n`);
            written.push(line);
          }
          const all = Object.values(filesIn(privacy)).join('\n');
          for (const line of written) assert.ok(all.includes(`${line}\n`), line);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is only where its way leads below the home, links followed', () => {
    workspace.write({ 'home/inner/x': '', 'homestead/x': '' });
    const home = path.join(workspace.root, 'home');
    symlinkSync('inner', path.join(home, 'within'));
    symlinkSync('../homestead', path.join(home, 'away'));
    symlinkSync('../nowhere', path.join(home, 'dangling'));
    symlinkSync('circle', path.join(home, 'circle'));
    for (const inside of ['.', 'privacy', 'inner/new/deeper', 'within/new', './a/../b']) {
      assert.equal(requireInside(home, inside, messages('en')), path.resolve(home, inside));
    }
    for (const outside of [
      '..',
      '../homestead',
      'away',
      'away/new',
      'dangling',
      'dangling/x',
      'circle',
      'circle/x',
      '/',
    ]) {
      assert.throws(() => requireInside(home, outside, messages('en')), /lies outside/u, outside);
    }
  });
});

describe('A difference between two texts', () => {
  const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

  it('stands under the nearest heading above it', () => {
    const before = text(
      '# Statement',
      '',
      'Intro.',
      '',
      '## Newsletter',
      '',
      'Kept for 1 year.',
      '',
      '## Orders',
      '',
      'Same.',
    );
    assert.deepEqual(changedPassages(before, before.replace('1 year', '2 years')), [
      { heading: 'Newsletter', before: ['Kept for 1 year.'], after: ['Kept for 2 years.'] },
    ]);
    assert.deepEqual(changedPassages(before, before.replace('Same.', 'Same.\n\nMore.')), [
      { heading: 'Orders', before: [], after: ['More.'] },
    ]);
    assert.deepEqual(changedPassages(before, before.replace('Intro.\n\n', '')), [
      { heading: 'Statement', before: ['Intro.'], after: [] },
    ]);
  });

  it('has no heading above the first', () => {
    assert.deepEqual(changedPassages(text('a', '# One'), text('b', '# One')), [
      { heading: undefined, before: ['a'], after: ['b'] },
    ]);
  });

  it('is nothing between equal texts', () => {
    assert.deepEqual(changedPassages('a\n', 'a\n'), []);
  });

  it('is told in the words of a reader: without marks of Markdown', () => {
    const before = text('- **How long?** Until <https://acme.example/a>.', '| A | \\[x] |');
    assert.deepEqual(changedPassages(before, text('- **How long?** 1 year.', '| A | \\[y] |')), [
      {
        heading: undefined,
        before: ['How long? Until https://acme.example/a.', 'A | [x]'],
        after: ['How long? 1 year.', 'A | [y]'],
      },
    ]);
  });

  it('shows the marks where only they differ', () => {
    assert.deepEqual(changedPassages('**a**\n', 'a\n'), [{ heading: undefined, before: ['**a**'], after: ['a'] }]);
  });

  it('of a long line shows only what differs, with some words around it', () => {
    const words = (middle: string): string => `${'before '.repeat(20)}${middle}${' after'.repeat(20)}`;
    const [passage] = changedPassages(text(words('one')), text(words('two')));
    const around = (middle: string): string => `… ${'before '.repeat(6)}${middle}${' after'.repeat(6)} …`;
    assert.deepEqual([passage?.before, passage?.after], [[around('one')], [around('two')]]);
    const [added] = changedPassages(text(words('one')), text(words('one more')));
    assert.deepEqual(added?.before, [`… ${'before '.repeat(5)}one${' after'.repeat(6)} …`]);
    assert.deepEqual(added.after, [`… ${'before '.repeat(5)}one more${' after'.repeat(6)} …`]);
  });
});
