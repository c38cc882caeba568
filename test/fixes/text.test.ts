import fc from 'fast-check';
import assert from 'node:assert/strict';
import typescript from 'typescript';
import { parse } from 'yaml';

import { createLineMap } from '../../core/src/engine/ast/line-map.js';
import { inYaml } from '../../core/src/fixes/annotations/edit-tag.js';
import { inComment } from '../../core/src/fixes/fields/in-comment.js';
import { offsetAt } from '../../core/src/fixes/fix-file.js';
import { behindTail, indentOf, lineEndOf, quoted } from '../../core/src/fixes/text-style.js';

/** What a person may type, with the characters that end texts and comments. */
const words = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    ' ',
    '*',
    '/',
    "'",
    '"',
    '\\',
    '`',
    '$',
    '{',
    '\n',
    '\r',
    '\u2028',
    '@',
    ':',
    '#',
    ',',
  ),
  maxLength: 24,
});

describe('Texts that fixes write', () => {
  it('a literal says what was said, whatever that is', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('"', "'"), (text, quote) => {
        const source = typescript.createSourceFile(
          'a.ts',
          `f(${quoted(text, quote)});`,
          typescript.ScriptTarget.ESNext,
        );
        const [statement] = source.statements;
        assert.equal(source.statements.length, 1);
        assert.ok(statement && typescript.isExpressionStatement(statement));
        const call = statement.expression;
        assert.ok(typescript.isCallExpression(call) && call.arguments.length === 1);
        const [literal] = call.arguments;
        assert.ok(literal && typescript.isStringLiteral(literal));
        assert.equal(literal.text, text);
      }),
    );
  });

  it('words in a comment stay on its line, end nothing and begin no tag', () => {
    fc.assert(
      fc.property(words, (text) => {
        const said = inComment(text);
        assert.doesNotMatch(`${said} */`.slice(0, -3), /\*\/|[\n\r\u2028]|(?:^|\s)@/u);
        assert.equal(said, said.trim());
      }),
    );
    assert.equal(inComment(' one */ two\n @personalData x '), 'one * / two personalData x');
  });

  it('a value between braces of YAML says what was said', () => {
    fc.assert(
      fc.property(
        words.filter((text) => !/[\n\r\u2028]/u.test(text)),
        (text) => {
          assert.deepEqual(parse(`{ a: ${inYaml(text)}, b: 1 }`), { a: text, b: 1 });
        },
      ),
    );
  });

  it('a place leads back to its offset', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('1', '-', '.', 'e', 'a', '\n', '\r\n', '\r', '\u2028') }),
        fc.boolean(),
        (body, hasMark) => {
          const text = hasMark ? `\uFEFF${body}` : body;
          const lineAt = createLineMap(text);
          for (let offset = hasMark ? 1 : 0; offset <= text.length; offset += 1) {
            // No place lies between the two characters of one line end.
            if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
            assert.equal(offsetAt(text, lineAt(offset)), offset);
          }
        },
      ),
    );
    assert.equal(offsetAt('a\nb', { line: 3, column: 1 }), undefined);
    assert.equal(offsetAt('a\nb', { line: 2, column: 3 }), undefined);
  });
});

describe('The style of a text', () => {
  it('its indentation and line ends', () => {
    assert.deepEqual(
      ['a {\n  b\n}', 'a {\r\n\tb\r\n}', 'a {\n    b\n}', '/**\n * x\n */\na {\n   b\n}', 'a'].map((text) => [
        indentOf(text),
        lineEndOf(text),
      ]),
      [
        ['  ', '\n'],
        ['\t', '\r\n'],
        ['    ', '\n'],
        ['   ', '\n'],
        ['  ', '\n'],
      ],
    );
  });

  it('a comment that ends a line belongs to what stands before it', () => {
    assert.deepEqual(
      ['x // y\nz', 'x /* y */ \nz', 'x /* y */ z', 'x\n// y', 'x /* y\n*/'].map((text) => behindTail(text, 1)),
      [6, 9, 1, 1, 1],
    );
  });
});
