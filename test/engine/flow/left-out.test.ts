import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const sources: Readonly<Record<string, string>> = {
  '/app/client.ts': `
declare const console: { log(...values: unknown[]): void };
export interface Mailer {
  send(text: string): void;
}
function refuse(token: string) {
  console.log('refused', token);
}
export class Client {
  constructor(private readonly header: string) {}
  check() {
    let token = '';
    token = this.header;
    refuse(token);
  }
}
export function welcome(mailer: Mailer, email: string) {
  mailer.send(email);
}
export function signUp(email: string) {
  console.log('new', email); //= email contact.email (inferred)
}
`,
  '/app/client.test.ts': `
import { Client, signUp, welcome, type Mailer } from './client.js';
declare function each(run: (row: { clientIp: string; given: string }) => void): void;
each(({ clientIp, given }) => {
  new Client(clientIp).check();
  signUp(given);
});
class Loud implements Mailer {
  send(text: string) {
    console.log(text);
  }
}
welcome(new Loud(), 'b@example.org');
welcome({ send: (text) => console.log(text) }, 'a@example.org');
`,
};

describe('files that are left out', () => {
  const program = createMemoryProgram(typescript, sources);
  const host = hostOf(typescript, program, '/app');
  const isLeftOut = (file: string): boolean => file.endsWith('.test.ts');

  it('call nothing, fill nothing and stand for nothing', () => {
    const analysis = analysisOf(host, '/app', { infer: true, isLeftOut });
    assertCarried(analysis, '/app/client.ts', sources['/app/client.ts'] ?? '');
  });

  it('are noted once they are no longer left out, and forgotten when they are again', () => {
    const { index } = analysisOf(host, '/app', { infer: true, isLeftOut }).memory();
    const all = analysisOf(host, '/app', { infer: true, memory: { index } });
    assertCarried(
      all,
      '/app/client.ts',
      (sources['/app/client.ts'] ?? '')
        .replace('refuse(token);', 'refuse(token); //= clientIp device.ip (inferred)')
        .replace('mailer.send(email);', 'mailer.send(email); //= email contact.email (inferred)'),
    );
    const again = analysisOf(host, '/app', { infer: true, isLeftOut, memory: { index } });
    assertCarried(again, '/app/client.ts', sources['/app/client.ts'] ?? '');
  });
});
