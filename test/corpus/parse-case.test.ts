import assert from 'node:assert/strict';

import { type CorpusCase, parseCase } from './parse-case.js';

const header = '// rule: no-personal-data-in-logs\n// form: closure\n';

function parse(body: string, head = header): CorpusCase {
  return parseCase('logs/one', new Map([['logs/one.ts', head + body]]));
}

/** Rule and lines of each expectation; the body starts on line 3. */
function expected(body: string): readonly string[] {
  return parse(body).expectations.map(({ rule, lines }) => `${rule.slice(20)} ${lines.first}-${lines.last}`);
}

describe('parseCase', () => {
  it('reads the header', () => {
    const { rule, form, annotated } = parse('export {};', `${header}// annotated: yes\n`);
    assert.deepEqual([rule, form, annotated], ['no-personal-data-in-logs', 'closure', true]);
    assert.equal(parse('export {};').annotated, false);
  });

  it('reads a marker at the end of a line, and one before a statement', () => {
    assert.deepEqual(expected('f(); // expect: no-personal-data-in-logs contact.email\ng();'), ['logs 3-3']);
    assert.deepEqual(expected('f();\n// expect: no-personal-data-in-logs\ng(\n  1,\n);\nh();'), ['logs 5-7']);
  });

  it('takes the innermost statement', () => {
    const body = 'run(() => {\n  f();\n  g({\n    a: 1, // expect: no-personal-data-in-logs\n  });\n});';
    assert.deepEqual(expected(body), ['logs 5-7']);
  });

  it('takes only the head of what holds statements', () => {
    assert.deepEqual(expected('if (f()) { // expect: no-personal-data-in-logs\n  g();\n}'), ['logs 3-3']);
    assert.deepEqual(expected('class A {\n  go = () => f(); // expect: no-personal-data-in-logs\n}'), ['logs 4-4']);
  });

  it('reads several rules and categories', () => {
    const { expectations } = parse(
      'f(); // expect: no-personal-data-in-urls contact.email identity.name; no-undeclared-recipient contact.email',
    );
    assert.deepEqual(
      expectations.map(({ rule, categories }) => [rule, categories]),
      [
        ['no-personal-data-in-urls', ['contact.email', 'identity.name']],
        ['no-undeclared-recipient', ['contact.email']],
      ],
    );
  });

  it('gathers the markers of all files', () => {
    const { expectations } = parseCase(
      'logs/one',
      new Map([
        ['logs/one/a.ts', `${header}export {};\n`],
        ['logs/one/b.ts', 'f(); // expect: no-personal-data-in-logs\n'],
      ]),
    );
    assert.deepEqual(
      expectations.map(({ file, lines }) => [file, lines.first]),
      [['logs/one/b.ts', 1]],
    );
  });

  it('refuses what it does not know', () => {
    assert.throws(() => parse('f(); // expect: no-such-rule'), /no rule "no-such-rule"/u);
    assert.throws(() => parse('f(); // expect: no-personal-data-in-logs contact.mail'), /no category "contact.mail"/u);
    assert.throws(() => parse('f();', '// rule: no-personal-data-in-logs\n// form: magic\n'), /no form "magic"/u);
    assert.throws(() => parse('f();', '// form: closure\n'), /starts with the header/u);
    assert.throws(() => parse('const = 1;'), /logs\/one\.ts/u);
    assert.throws(() => parse('// expect: no-personal-data-in-logs\n'), /a marker at no statement/u);
  });
});
