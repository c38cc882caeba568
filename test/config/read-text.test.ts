import assert from 'node:assert/strict';

import type { Span } from '../../core/src/facts/location.js';

import { readText } from '../../core/src/config/read/read-text.js';

function show(span: Span | undefined): string | undefined {
  return span && `${span.start.line}:${span.start.column}-${span.end.line}:${span.end.column}`;
}

function problemsOf(text: string, file: string): readonly string[] {
  return readText(text, file).problems.map(({ problem, at }) => `${show(at) ?? ''} ${problem.en}`);
}

describe('readText', () => {
  it('knows the place of every value and every key', () => {
    const json = readText('{ "a": [1, { "b/c": "x" }] }', 'c.json');
    assert.deepEqual(json.located?.value, { a: [1, { 'b/c': 'x' }] });
    assert.deepEqual(
      Object.fromEntries(Object.entries(json.located.spans).map(([pointer, span]) => [pointer, show(span)])),
      { '': '1:1-1:29', '/a': '1:8-1:27', '/a/0': '1:9-1:10', '/a/1': '1:12-1:26', '/a/1/b~1c': '1:21-1:24' },
    );
    assert.deepEqual(Object.keys(json.keySpans), ['/a', '/a/1/b~1c']);
    assert.equal(show(json.keySpans['/a/1/b~1c']), '1:14-1:19');
  });

  it('knows the same of YAML, whose blocks end with their last word', () => {
    const yaml = readText('a:\n  - 1\n  - b: x\n\n# end\n', 'c.yaml');
    assert.deepEqual(yaml.located?.value, { a: [1, { b: 'x' }] });
    assert.equal(show(yaml.located.spans['/a']), '2:3-3:9');
    assert.equal(show(yaml.located.spans['/a/1']), '3:5-3:9');
    assert.equal(show(yaml.keySpans['/a/1/b']), '3:5-3:6');
  });

  for (const [name, text] of [
    ['CRLF', '{\r\n  "a": 1\r\n}'],
    ['CR', '{\r  "a": 1\r}'],
    ['a byte order mark', '\uFEFF{\n  "a": 1\n}'],
  ] as const) {
    it(`counts lines with ${name} as editors do`, () => {
      const { located, problems } = readText(text, 'c.json');
      assert.deepEqual(problems, []);
      assert.deepEqual(located?.value, { a: 1 });
      assert.equal(show(located.spans['/a']), '2:8-2:9');
      assert.equal(show(located.spans['']), '1:1-3:2');
    });
  }

  it('counts columns in UTF-16 units', () => {
    assert.equal(show(readText('{ "😀": 1 }', 'c.json').located?.spans['/😀']), '1:9-1:10');
  });

  it('reads YAML with a byte order mark and CRLF', () => {
    const { located, problems } = readText('\uFEFFa: 1\r\nb: x\r\n', 'c.yml');
    assert.deepEqual(problems, []);
    assert.deepEqual(located?.value, { a: 1, b: 'x' });
    assert.equal(show(located.spans['/b']), '2:4-2:5');
  });

  it('keeps what YAML 1.1 would have turned into something else', () => {
    const { located } = readText('country: NO\nday: 2026-01-01\non: yes\n', 'c.yaml');
    assert.deepEqual(located?.value, { country: 'NO', day: '2026-01-01', on: 'yes' });
  });

  it('accepts comments and trailing commas in JSON', () => {
    assert.deepEqual(problemsOf('// a\n{ "a": [1, /* b */ 2,], }', 'c.json'), []);
  });

  it('says what is missing in JSON, all of it', () => {
    assert.deepEqual(problemsOf('{ "a" 1, "b": , "c": tru }', 'c.json'), [
      '1:7-1:8 a colon is missing here',
      '1:15-1:16 a value is missing here',
      '1:22-1:25 this is no JSON value: text stands between double quotes',
      '1:26-1:27 a value is missing here',
    ]);
    assert.deepEqual(problemsOf('{ "a": 1', 'c.json'), ['1:9-1:9 the closing brace } is missing here']);
    assert.deepEqual(problemsOf('{ "a": "x', 'c.json')[0], '1:8-1:10 this text is not closed by a double quote');
  });

  it('says that an empty file is empty', () => {
    for (const [text, file] of [
      ['', 'c.yaml'],
      ['# nothing\n', 'c.yaml'],
    ] as const) {
      assert.deepEqual(problemsOf(text, file), ['1:1-1:1 the file is empty']);
    }
    assert.deepEqual(problemsOf('', 'c.json'), ['1:1-1:1 a value is missing here']);
  });

  it('refuses broken YAML and a second document', () => {
    assert.match(problemsOf('a: [1\n', 'c.yaml')[0] ?? '', /^2:1-2:\d YAML: /);
    assert.deepEqual(problemsOf('a: 1\n---\nb: 2\n', 'c.yaml'), [
      '2:1-4:1 one document is expected: nothing may follow a line ---',
    ]);
    assert.match(problemsOf('a: !secret x\n', 'c.yaml')[0] ?? '', /^1:4-1:11 YAML: Unresolved tag/);
  });

  it('follows an alias, and shows its parts where the alias stands', () => {
    const { located, problems } = readText('a: &name { nl: x }\nb: *name\n', 'c.yaml');
    assert.deepEqual(problems, []);
    assert.deepEqual(located?.value, { a: { nl: 'x' }, b: { nl: 'x' } });
    assert.equal(show(located.spans['/a/nl']), '1:16-1:17');
    assert.equal(show(located.spans['/b/nl']), '2:4-2:9');
  });

  it('stops at aliases that multiply', () => {
    const levels = Array.from({ length: 12 }, (_, index) => {
      const items = Array.from({ length: 10 }, () => (index === 0 ? 'x' : `*l${index - 1}`));
      return `l${index}: &l${index} [${items.join(', ')}]`;
    });
    const { problems } = readText(`${levels.join('\n')}\n`, 'c.yaml');
    assert.deepEqual(
      problems.map(({ problem }) => problem.en),
      ['this is nested too deeply, or repeats itself by aliases'],
    );
  });

  it('stops at an alias that contains itself', () => {
    assert.equal(readText('a: &a [*a]\n', 'c.yaml').problems.length, 1);
  });

  for (const [name, text, file] of [
    ['JSON', '['.repeat(100), 'c.json'],
    ['JSON without end', '['.repeat(200_000), 'c.json'],
    ['YAML in flow', `${'['.repeat(100)}${']'.repeat(100)}`, 'c.yaml'],
    ['YAML in flow without end', '['.repeat(50_000), 'c.yaml'],
    ['YAML in blocks', `${'- '.repeat(2_000)}x`, 'c.yaml'],
  ] as const) {
    it(`stops at ${name} that nests too deeply`, () => {
      assert.ok(problemsOf(text, file).some((problem) => problem.includes('nested too deeply')));
    });
  }

  it('leaves keys of the prototype out of the data', () => {
    for (const [text, file] of [
      ['{ "a": { "__proto__": { "polluted": true } } }', 'c.json'],
      ['a: { __proto__: { polluted: true } }', 'c.yaml'],
    ] as const) {
      const { located, refusedKeys } = readText(text, file);
      const { a } = located?.value as { readonly a: object };
      assert.equal(Object.getPrototypeOf(a), Object.prototype);
      assert.equal('polluted' in a, false);
      assert.deepEqual(
        refusedKeys.map(({ pointer, key }) => [pointer, key]),
        [['/a', '__proto__']],
      );
    }
  });
});
