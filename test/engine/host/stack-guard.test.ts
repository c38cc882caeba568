import assert from 'node:assert/strict';
import ts from 'typescript';

import type { Place } from '../../../core/src/engine/host/type-host.js';

import { createTypeScriptHost } from '../../../core/src/engine/host/typescript-host.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const text = 'export const first = "a"; export const second = "b";';
const lost = '/app/lost.ts';
const sound = '/app/sound.ts';

/** A host whose checker fills its stack at each question about one file. */
function openHost() {
  const program = createMemoryProgram(ts, { [lost]: text, [sound]: text });
  const checker = program.getTypeChecker();
  const ask = checker.getTypeAtLocation.bind(checker);
  const asked: string[] = [];
  checker.getTypeAtLocation = (node) => {
    const { fileName } = node.getSourceFile();
    asked.push(fileName);
    if (fileName === lost) throw new RangeError('Maximum call stack size exceeded');
    return ask(node);
  };
  return { host: createTypeScriptHost({ ts, program, root: '/app' }), asked };
}

const placesIn = (file: string, count: number): readonly Place[] =>
  Array.from({ length: count }, (_, at) => ({ file, position: text.indexOf(at % 2 === 0 ? 'first' : 'second') }));

describe('a compiler that calls itself until the stack is full', () => {
  it('is not asked again and again about the file it is lost in', () => {
    const { host, asked } = openHost();
    const types = host.typesOf(placesIn(lost, 500));
    assert.deepEqual(new Set(types), new Set([0]));
    assert.equal(asked.length, 10);
    assert.deepEqual(host.namedTypesOf(placesIn(lost, 2)), [[], []]);
    assert.deepEqual(host.declarationsOf(placesIn(lost, 2)), [[], []]);
    assert.equal(asked.length, 10);
  });

  it('is asked about all other files, and about that one until it is surely lost', () => {
    const { host, asked } = openHost();
    host.typesOf(placesIn(lost, 9));
    assert.equal(host.declarationsOf(placesIn(lost, 2)).flat().length, 2);
    host.typesOf(placesIn(lost, 500));
    const before = asked.length;
    assert.equal(host.typesOf(placesIn(sound, 4)).filter((type) => type === 0).length, 0);
    assert.equal(asked.length, before + 4);
  });
});
