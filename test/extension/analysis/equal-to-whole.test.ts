import fc from 'fast-check';
import assert from 'node:assert/strict';

import type { ProjectSession } from '../../../extension/src/server/analysis/project-session.js';

import { analyseProject } from '../../../core/src/project/index.js';
import { imports, sound } from '../../support/small-project.js';
import { openTypedSession } from '../../support/typed-session.js';
import { createWorkspace, type Workspace } from '../../support/workspace.js';

/** Texts that a file may have; the first is on disk. */
const variants: Readonly<Record<string, readonly string[]>> = {
  'src/customer.ts': [
    sound['src/customer.ts'] ?? '',
    (sound['src/customer.ts'] ?? '').replace("id: 'accounts'", "id: 'profiles'"),
    (sound['src/customer.ts'] ?? '').replace('Customer {', 'Customer {\n  phone?: string;'),
    (sound['src/customer.ts'] ?? '').replace(/ {2}@PersonalData.*\n/u, ''),
    (sound['src/customer.ts'] ?? '').replace('@PersonalData(', '@PersonalData('.repeat(2)),
  ],
  'src/order.ts': [
    `import { Customer, accounts } from './customer.js';\nexport class Order { customer = new Customer(); }\n`,
    `import { Customer } from './customer.js';\nexport interface Order { customer: Customer }\nexport const tell = (order: Order) => { console.log(order.customer); };\n`,
    `${imports}import { accounts } from './customer.js';\nexport class Order {\n  @PersonalData('contact.phone', { for: [accounts] }) phone = '';\n}\n`,
    `${imports}export const brevo = recipient({ id: 'brevo', role: 'processor', purpose: 'hosting' });\nexport class Order { email = ''; }\n`,
    `/** @personalData contact.phone for accounts */\nexport interface Order {`,
    '',
  ],
};
const isWhole = (text: string): boolean => !text.includes('@PersonalData(@PersonalData(') && !text.endsWith('Order {');

describe('a session after any edits', () => {
  let workspace: Workspace;
  let session: ProjectSession;

  before(async () => {
    const files = Object.fromEntries(Object.entries(variants).map(([file, texts]) => [file, texts[0] ?? '']));
    workspace = createWorkspace({ ...sound, ...files });
    session = openTypedSession({ folder: workspace.root, delay: () => 60_000 });
    await session.settled();
  });
  after(() => {
    session.close();
    workspace.remove();
  });

  it('says what a whole analysis of the same texts says', async () => {
    const edit = fc
      .constantFrom(...Object.keys(variants))
      .chain((file) => fc.record({ file: fc.constant(file), text: fc.constantFrom(...(variants[file] ?? [])) }));
    const step = fc.record({ edit, isWaiting: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        const overlay = new Map<string, string>();
        for (const { edit: one, isWaiting } of steps) {
          overlay.set(`${workspace.root}/${one.file}`, one.text);
          session.update(`${workspace.root}/${one.file}`, one.text);
          assert.ok(session.state(), session.problem()?.message);
          if (isWaiting) await session.settled();
        }
        for (const [file, text] of overlay) {
          if (isWhole(text)) continue;
          overlay.delete(file);
          session.update(file, undefined);
        }
        const state = await session.settled();
        const whole = await analyseProject({ cwd: workspace.root, overlay });
        assert.ok(state);
        assert.equal(state.stale, undefined);
        assert.deepEqual(state.facts, whole.facts);
        assert.deepEqual(state.register, whole.register);
        assert.deepEqual(state.allFindings, whole.findings);
        assert.deepEqual(state.undecided, whole.reading.undecided);
        for (const file of Object.keys(variants)) session.update(`${workspace.root}/${file}`, undefined);
      }),
      { numRuns: 25 },
    );
  });
});
