import assert from 'node:assert/strict';
import ts from 'typescript';

import type { SourceFileNode, Syntax } from '../../../core/src/engine/host/type-host.js';

import { commentsOf } from '../../../core/src/engine/ast/comments.js';

const syntax: Syntax = {
  kinds: ts.SyntaxKind as unknown as Syntax['kinds'],
  forEachChild: (node, visit) => {
    ts.forEachChild(node as unknown as ts.Node, (child) => {
      visit(child);
    });
  },
};

function commentsIn(text: string, file = 'a.tsx'): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest) as unknown as SourceFileNode;
  return commentsOf(syntax, source).map(({ start, end }) => text.slice(start, end));
}

describe('comments of a file', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['before, behind and inside code', '/* a */ f(/* b */ 1, // c\n2); // d', ['/* a */', '/* b */', '// c', '// d']],
    ['where there is nothing else', '// a', ['// a']],
    [
      'in empty blocks, objects, lists and calls',
      '{ /*a*/ } x({/*b*/}, [/*c*/], f(/*d*/));',
      ['/*a*/', '/*b*/', '/*c*/', '/*d*/'],
    ],
    ['before closing marks', 'f(a /*a*/, b // b\n) /*c*/;', ['/*a*/', '// b', '/*c*/']],
    [
      'in JSX, between braces and in tags',
      '<a /*a*/ b="//no">{/* b */} {f(/*c*/)}</a /*d*/>;',
      ['/*a*/', '/* b */', '/*c*/', '/*d*/'],
    ],
    ['in the expressions of templates', '`//no ${a /* a */} /*no*/ ${/* b */ b} //no`', ['/* a */', '/* b */']],
    ['in types', "type A = '//no' | /* a */ `//no${'x' /* b */}`;", ['/* a */', '/* b */']],
    ['behind a shebang', '#!/usr/bin/env node //no\n// a', ['// a']],
    ['open to the end', 'f(); /* a', ['/* a']],
    ['of documentation', '/** a */ class A { /** b */ c = 1; }', ['/** a */', '/** b */']],
  ];
  for (const [name, text, expected] of cases) {
    it(`stand ${name}`, () => {
      assert.deepEqual(commentsIn(text), expected);
    });
  }

  const lookAlikes: readonly (readonly [string, string])[] = [
    ['texts', `f('// no', "/* no */")`],
    ['templates', '`// no ${a} /* no */`'],
    ['tagged templates', 'sql`-- // no`'],
    ['regular expressions', String.raw`/\/\/ no/; /[/*]/.test(a)`],
    ['text of JSX', '<a>https://no.example // no /* no */</a>'],
    ['names of modules', `import a from 'https://no.example/a.js'`],
    ['divisions', 'a / b / c'],
  ];
  for (const [name, text] of lookAlikes) {
    it(`are not in ${name}`, () => {
      assert.deepEqual(commentsIn(text), []);
    });
  }

  it('are found in broken code without an end to it', () => {
    for (const text of ['`${', "'// a", '<a>{/* ', 'f(((// a', '/a/ /* b', '*/ // c']) {
      assert.ok(Array.isArray(commentsIn(text)));
    }
    assert.deepEqual(commentsIn('const a = ; // b'), ['// b']);
  });

  it('are those that the compiler finds, in this repository', () => {
    const text = ts.sys.readFile('core/src/engine/ast/ast.ts') ?? '';
    const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
    const expected: string[] = [];
    for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
      const isComment = kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia;
      if (isComment) expected.push(scanner.getTokenText());
    }
    assert.ok(expected.length > 5);
    assert.deepEqual(commentsIn(text, 'a.ts'), expected);
  });
});
