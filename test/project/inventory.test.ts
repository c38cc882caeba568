import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { serialiseRegister } from '../../core/src/model/serialise-register.js';
import { analyseProject, type Analysis } from '../../core/src/project/analyse-project.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const annotations = fileURLToPath(new URL('../../annotations', import.meta.url));

const project = {
  'package.json': '{ "name": "shop", "type": "module" }',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      module: 'nodenext',
      customConditions: ['@verklaar/source'],
      lib: ['es2022', 'esnext.decorators'],
      types: [],
      jsx: 'preserve',
    },
    include: ['src'],
  }),
  'verklaar.config.json': JSON.stringify({ organisations: [{ id: 'acme', legalName: 'Acme BV' }], markets: ['NL'] }),
  'src/privacy.ts': `import { activity, collectionPoint, terminalAccess } from '@verklaar/annotations';
export const accounts = activity({ id: 'accounts', retention: 'P1Y after customer.end' });
export const theme = terminalAccess({ key: 'theme', kind: 'localStorage', purpose: { nl: 'uw keuze onthouden' }, duration: 'P1Y', recipients: [], necessity: 'necessary' });
export const signUp = collectionPoint({ id: 'sign-up', collects: [accounts], noticeShown: true, routes: ['POST /customers'] });
`,
  'src/customer.ts': `import { PersonalData, ProcessedFor } from '@verklaar/annotations';
import { accounts } from './privacy.js';
@ProcessedFor(accounts)
export class Customer {
  @PersonalData('contact.email') email = '';
  @PersonalData('billing.invoice') reference = '';
}
`,
  'src/page.ts': `import { theme } from './privacy.js';
export function start() {
  localStorage.setItem(theme.key, 'dark');
  if (hasConsent('statistics')) document.cookie = 'visitor=1; Max-Age=86400';
  document.cookie = 'ad=1';
}
`,
  'src/routes.ts': `import express from 'express';
import type { Customer } from './customer.js';
export const app = express();
app.post('/customers', (req, res) => { const customer: Customer = req.body; });
app.post('/questions', (req, res) => { const { email, message } = req.body; });
`,
  'src/clean.ts': `export function clean() {
  return db.query("DELETE FROM customers WHERE ended_at < now() - interval '30 days'");
}
setInterval(clean, 1000);
prisma.customer.create({ data: {} });
`,
  'src/page.test.ts': `localStorage.setItem('only-in-tests', '1');`,
};

describe('A project and what its code was seen to do', () => {
  let workspace: Workspace;
  let analysis: Analysis;
  before(async () => {
    workspace = createWorkspace(project);
    mkdirSync(path.join(workspace.root, 'node_modules/@verklaar'), { recursive: true });
    symlinkSync(annotations, path.join(workspace.root, 'node_modules/@verklaar/annotations'));
    analysis = await analyseProject({ cwd: workspace.root });
  });
  after(() => {
    workspace.remove();
  });

  it('has what is declared with what was seen, and what nobody declared', () => {
    assert.deepEqual(
      analysis.register.terminalAccess.map(({ key, kind, declared, observed, purpose }) => ({
        key,
        kind,
        declared,
        observed,
        purpose,
      })),
      [
        {
          key: 'ad',
          kind: 'cookie',
          declared: false,
          observed: { access: ['write'], lifetimes: ['session'], gates: [] },
          purpose: undefined,
        },
        {
          key: 'theme',
          kind: 'localStorage',
          declared: undefined,
          observed: { access: ['write'], lifetimes: [], gates: [] },
          purpose: { nl: 'uw keuze onthouden' },
        },
        {
          key: 'visitor',
          kind: 'cookie',
          declared: false,
          observed: { access: ['write'], lifetimes: ['P1D'], gates: [`hasConsent('statistics')`] },
          purpose: undefined,
        },
      ],
    );
  });

  it('knows the fields of a route by their annotations, and which point stands for it', () => {
    assert.deepEqual(analysis.register.observed?.collections, [
      {
        id: 'POST /customers',
        by: ['route'],
        declaredAs: ['sign-up'],
        fields: [
          { name: 'email', required: true, category: 'contact.email' },
          { name: 'reference', required: true, category: 'billing.invoice' },
        ],
        evidence: [{ file: 'src/routes.ts', symbol: 'module' }],
      },
      {
        id: 'POST /questions',
        by: ['route'],
        declaredAs: [],
        fields: [
          { name: 'email', required: false, category: 'contact.email' },
          { name: 'message', required: false, category: 'comm.message' },
        ],
        evidence: [{ file: 'src/routes.ts', symbol: 'module' }],
      },
    ]);
  });

  it('holds deletion against the retention of the class', () => {
    assert.deepEqual(
      analysis.register.observed?.stores.map(({ id, deletions }) => [
        id,
        deletions.map(({ by, after }) => [by, after]),
      ]),
      [['customer', [['schedule', 'P30D']]]],
    );
    const [finding] = analysis.findings.filter(({ id }) => id === 'RT04');
    assert.deepEqual(finding?.params, { store: 'customer', found: 'P30D', declared: 'P1Y' });
    assert.deepEqual([finding.at?.file, finding.at?.start.line], ['src/clean.ts', 2]);
  });

  it('reports what is lacking, each at its place', () => {
    const shown = analysis.findings
      .filter(({ id, subject }) => /^(?:EP0[12]|S03)$/u.test(id) && !subject.includes('theme'))
      .map(({ id, subject, at }) => `${id} ${subject} ${at?.file ?? ''}:${at?.start.line ?? 0}`);
    assert.deepEqual(shown, [
      'EP01 /terminalAccess/ad/consent src/page.ts:5',
      'EP02 /terminalAccess/ad/duration src/page.ts:5',
      'EP02 /terminalAccess/ad/purpose src/page.ts:5',
      'EP02 /terminalAccess/ad/recipients src/page.ts:5',
      'EP02 /terminalAccess/visitor/consent src/page.ts:4',
      'EP02 /terminalAccess/visitor/duration src/page.ts:4',
      'EP02 /terminalAccess/visitor/purpose src/page.ts:4',
      'EP02 /terminalAccess/visitor/recipients src/page.ts:4',
      'S03 /observed/collections/POST ~1questions src/routes.ts:5',
    ]);
  });

  it('writes no line into the register', () => {
    assert.doesNotMatch(serialiseRegister(analysis.register), /"(?:line|column|at)":/u);
  });
});
