import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

describe('lists of a language that a package adds to', () => {
  const text = `
declare const console: { log(...values: unknown[]): void };
interface MailOptions { to: string[]; guests: Map<string, { email: string }> }
function send(options: MailOptions) {
  console.log(options.to); //= to contact.email (inferred)
  console.log([...options.guests.values()]); //= email contact.email (inferred)
  console.log(options.to.length);
}
send({ to: [], guests: new Map() });
export {};
`;
  const files = {
    '/src/send.ts': text,
    '/src/added.d.ts': `
interface Array<T> { last(): T | undefined }
interface Map<K, V> { first(): V | undefined }
`,
  };
  const program = createMemoryProgram(typescript, files);
  const analysis = analysisOf(hostOf(typescript, program, '/src'), '/src');

  it('are lists still', () => {
    assertCarried(analysis, '/src/send.ts', text);
  });
});
