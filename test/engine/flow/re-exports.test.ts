import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

/** Neither package is installed: names are all there is. */
const files: Readonly<Record<string, string>> = {
  '/libs/logging.ts': `
import axios from 'axios';
import * as pino from 'pino';
export { createLogger as makeLogger } from 'winston';
export { axios, pino as pinoAll };
export * from './more.js';
export function describeUser(email: string) {
  return email.length;
}
`,
  '/libs/more.ts': `
export { default as makePino, type Logger } from 'pino';
export { readFile as info } from 'node:fs';
`,
  '/src/use.ts': `
import { axios, info, type Logger, describeUser, makeLogger, makePino, pinoAll } from '@shop/logging';
declare const user: { email: string };
makeLogger().info(user.email); //= email contact.email (inferred)
makePino().warn(user.email); //= email contact.email (inferred)
pinoAll.pino().warn(user.email); //= email contact.email (inferred)
axios.post('https://crm.example.com/people', { who: user.email }); //= email contact.email (inferred)
info(user.email);
describeUser(user.email);
export class Service {
  constructor(private readonly out: Logger) {}
  run() {
    this.out.info(user.email); //= email contact.email (inferred)
  }
}
`,
};

describe('what a module of one’s own hands on from a package', () => {
  const program = createMemoryProgram(typescript, files, { paths: { '@shop/logging': ['/libs/logging.ts'] } });
  const analysis = analysisOf(hostOf(typescript, program, '/'), '/');

  it('is that of the package, under whatever name it is imported', () => {
    assertCarried(analysis, '/src/use.ts', files['/src/use.ts'] ?? '');
  });
});
