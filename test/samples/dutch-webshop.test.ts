import { analyseProject, type Analysis } from '@verklaar/core/project';
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';

import type { Document } from '../../core/src/documents/tree.js';

import { renderStatement } from '../../core/src/documents/statement/render-statement.js';
import { sentencesOf } from '../support/sentences.js';

describe('dutch-webshop: controller, joint controller and processor in one register', () => {
  let analysis: Analysis;
  let statement: Document;
  let text: string;

  before(async () => {
    analysis = await analyseProject({ cwd: fileURLToPath(new URL('../fixtures/dutch-webshop', import.meta.url)) });
    const [declared] = analysis.register.statements;
    assert.ok(declared);
    statement = renderStatement(analysis.register, declared, 'nl-NL');
    text = sentencesOf(statement)
      .map((sentence) => sentence.text)
      .join('\n');
  });

  it('gives no finding, and a statement without placeholder', () => {
    assert.deepEqual(analysis.findings, []);
    assert.deepEqual(statement.placeholders, []);
  });

  it('knows the role of each activity', () => {
    assert.deepEqual(
      analysis.register.activities.map(({ id, role }) => `${id}: ${role}`),
      [
        'accounts: controller',
        'orders: controller',
        'payroll-tax: controller',
        'photo-page: jointController',
        'shop-hosting: processor',
        'staff: controller',
      ],
    );
  });

  it('tells the public neither what is done for others nor what concerns staff', () => {
    const told = sentencesOf(statement).flatMap(({ from }) => from);
    const activities = new Set(told.flatMap((pointer) => /^\/activities\/([^/]+)\/data\//.exec(pointer)?.[1] ?? []));
    assert.deepEqual([...activities].sort(), ['accounts', 'orders', 'photo-page']);
    assert.match(text, /webwinkels van verkopers werken wij alleen in opdracht/i);
  });

  it('tells the transfer with its safeguard, the joint arrangement and the law', () => {
    assert.match(text, /Letterpost Example Inc\. verwerkt gegevens buiten de EER \(Verenigde Staten\)/);
    assert.match(text, /standaardcontractbepalingen/);
    assert.match(text, /Plaatjesplein Example Ltd\. zijn wij samen verantwoordelijk/);
    assert.match(text, /artikel 52 AWR/);
  });

  it('addresses the reader formally and never otherwise', () => {
    assert.match(text, /\bu\b/);
    assert.doesNotMatch(text, /\b(?:je|jij|jou|jouw|we)\b/);
  });
});
