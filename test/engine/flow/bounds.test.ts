import assert from 'node:assert/strict';
import ts from 'typescript';

import type { Flow } from '../../../core/src/facts/flow.js';

import { analysisOf, hostOf } from '../../support/carried.js';
import { exerciseEngine } from '../../support/fuzz/exercise-engine.js';
import { createPartMeter } from '../../support/fuzz/measured.js';
import { scalingPrograms } from '../../support/fuzz/scaling-programs.js';
import { createMemoryProgram } from '../../support/memory-program.js';

function flowsOf(text: string): readonly Flow[] {
  const program = createMemoryProgram(ts, { '/app/a.ts': text });
  return analysisOf(hostOf(ts, program, '/app'), '/app').flowsOf('/app/a.ts');
}

const times = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

describe('a name far from where it is handed over', () => {
  const declared = '/** @personalData contact.email */';
  const chain = (length: number, mark = ''): string => `interface User { ${mark} email: string }
declare const user: User;
function pass0() { return user.email; }
${times(length, (at) => `function pass${at + 1}() { const kept = pass${at}(); return kept; }`)}
console.log(pass${length}());`;

  it('says something over fifteen calls, and nothing over twenty-five', () => {
    assert.equal(flowsOf(chain(15)).length, 1);
    assert.equal(flowsOf(chain(25)).length, 0);
  });

  it('says something over twenty-five where people declared what it holds', () => {
    assert.equal(flowsOf(chain(25, declared)).length, 1);
  });
});

describe('what is followed of much of one thing', () => {
  const bus = `declare const email: string;
declare const bus: { on(name: string, then: (of: string) => void): void; emit(name: string, of: string): void };
bus.emit('saved', email);
`;
  const log = (): string => `bus.on('saved', (of) => console.log(of));`;
  const store = `bus.on('saved', (of) => localStorage.setItem('last', of));`;
  const kinds = (text: string): readonly string[] => flowsOf(text).map(({ sink }) => sink.kind);

  it('are twenty handlers of one message', () => {
    assert.deepEqual(kinds(`${bus}${times(19, log)}\n${store}`).toSorted(), ['browserStorage', 'logs']);
    assert.deepEqual(kinds(`${bus}${times(20, log)}\n${store}`), ['logs']);
  });

  it('are all messages that one handler may get', () => {
    const sent = times(40, () => `bus.emit('saved', email);`);
    assert.equal(flowsOf(`${bus}${log()}\n${sent}`).length, 41);
  });

  it('are six classes behind an interface', () => {
    const sender = 'declare const email: string;\ninterface Sender { send(of: string): void }\n';
    const classes = times(5, (at) => `class C${at} implements Sender { send(of: string) { console.log(of); } }`);
    const last = `class Last implements Sender { send(of: string) { localStorage.setItem('last', of); } }`;
    const call = 'export function run(sender: Sender) { sender.send(email); }';
    assert.deepEqual(kinds([sender, classes, last, call].join('\n')).toSorted(), ['browserStorage', 'logs']);
    const six = classes.replaceAll('C', 'D').replace('D0', 'E0');
    assert.deepEqual(kinds([sender, classes, six, last, call].join('\n')), ['logs']);
  });
});

describe('questions to the compiler', () => {
  const asked = (name: string, count: number): number => {
    const { measure, parts } = createPartMeter();
    assert.notEqual(exerciseEngine(scalingPrograms[name]?.(count) ?? {}, measure), undefined);
    return parts().questions?.times ?? 0;
  };

  for (const name of [
    'callbacks handed to one function',
    'classes that implement one interface',
    'elements pushed into one list',
    'functions of one name in one file',
    'members of one class',
    'senders and listeners of one event',
  ]) {
    it(`are no more than there is to ask about: ${name}`, () => {
      const [few, many] = [asked(name, 60), asked(name, 120)];
      assert.ok(few > 0 && many <= 2.2 * few, `${few}, then ${many}`);
    });
  }
});
