import assert from 'node:assert/strict';
import ts from 'typescript';

import type { SyntaxNode } from '../../../core/src/engine/host/type-host.js';

import { childNode, textOf } from '../../../core/src/engine/ast/ast.js';
import { createEngineContext } from '../../../core/src/engine/engine-context.js';
import { createTypeScriptHost } from '../../../core/src/engine/host/typescript-host.js';
import { createAssignments } from '../../../core/src/engine/scope/assignments.js';
import { createScopes } from '../../../core/src/engine/scope/scopes.js';
import { createMemoryProgram } from '../../support/memory-program.js';

/** What reaches the last use of `x` in `show(x)`, in the words of the text. */
function reaching(text: string, head?: string): { readonly values: readonly string[]; readonly keepsInitial: boolean } {
  const { ast, nodes } = read(text);
  const assignments = createAssignments(ast, createScopes(ast));
  const declaration = nodes.find(
    (node) => ast.is(node, 'VariableDeclaration') && textOf(childNode(node, 'name') ?? node) === 'x',
  );
  const use = nodes.findLast(
    (node) => ast.is(node, 'Identifier') && textOf(node) === 'x' && ast.is(node.parent, 'CallExpression'),
  );
  assert.ok(declaration && use);
  const { assignments: found, keepsInitial } = assignments.reaching(declaration, 'x', use, head);
  return { values: found.map(({ value }) => (value ? ast.sourceTextOf(value).trim() : '')), keepsInitial };
}

function read(text: string) {
  const program = createMemoryProgram(ts, { '/app/a.ts': text });
  const { ast, host } = createEngineContext(createTypeScriptHost({ ts, program, root: '/app' }), '/app');
  const source = host.sourceFile('/app/a.ts');
  assert.ok(source);
  const nodes: SyntaxNode[] = [];
  ast.walk(source, (node) => void nodes.push(node));
  return { ast, nodes };
}

describe('assignments that reach a use', () => {
  it('are all since the last that surely replaces what was there', () => {
    assert.deepEqual(reaching('let x = 0; x = 1; x += 2; show(x); x = 3;'), {
      values: ['1', '2'],
      keepsInitial: false,
    });
    assert.deepEqual(reaching('let x = 0; if (a) { x = 1; } x += 2; show(x);'), {
      values: ['1', '2'],
      keepsInitial: true,
    });
    assert.deepEqual(reaching('let x = 0; if (a) { x = 1; x = 2; show(x); }'), { values: ['2'], keepsInitial: false });
  });

  it('come after it where a loop or another function leads back', () => {
    assert.deepEqual(reaching('let x = 0; for (;;) { show(x); x = 1; } x = 2;'), { values: ['1'], keepsInitial: true });
    assert.deepEqual(reaching('let x = 0; show(x); x = 1; const set = () => { x = 2; };'), {
      values: ['2'],
      keepsInitial: true,
    });
    assert.deepEqual(reaching('let x = 0; for (;;) { x = 1; show(x); x += 2; } x = 3;'), {
      values: ['1', '2'],
      keepsInitial: false,
    });
  });

  it('are those to the name below that is asked for, to the whole, and to any element', () => {
    const text = 'const x: any = {}; x.a = 1; x.b = 2; x.push(3); Object.assign(x, four); show(x);';
    assert.deepEqual(reaching(text, 'a').values, ['1', '3', 'four']);
    assert.deepEqual(reaching(text, 'c').values, ['3', 'four']);
    assert.deepEqual(reaching(text).values, ['1', '2', '3', 'four']);
    assert.deepEqual(reaching(text, '*').values, ['1', '2', '3', 'four']);
  });

  it('are the nearest hundred: a table that is filled line by line has thousands', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `x.push(${at});`).join('\n');
    const { values } = reaching(`const x: any = [];\n${lines(3000)}\nshow(x);`);
    assert.equal(values.length, 100);
    assert.equal(values.at(-1), '2999');
    const later = reaching(`const x: any = [];\nfunction first() { show(x); }\nfunction fill() { ${lines(3000)} }`);
    assert.equal(later.values.length, 100);
    assert.equal(later.values[0], '0');
  });
});

describe('assignments to a member of `this`', () => {
  it('are those within the class, by name', () => {
    const text = 'class A { a = 0; f() { this.a = 1; this.b = 2; } } class B { a = 0; f() { this.a = 3; } }';
    const { ast, nodes } = read(text);
    const assignments = createAssignments(ast, createScopes(ast));
    const [first, second] = nodes.filter((node) => ast.is(node, 'ClassDeclaration'));
    assert.ok(first && second);
    const told = (holder: SyntaxNode, name: string): readonly string[] =>
      assignments
        .toMember(holder, name)
        .map(({ value, path }) => `${value ? ast.sourceTextOf(value).trim() : ''}${path.join('.')}`);
    assert.deepEqual(told(first, 'a'), ['1']);
    assert.deepEqual(told(second, 'a'), ['3']);
    assert.deepEqual(told(second, 'b'), []);
  });
});
