import assert from 'node:assert/strict';
import typescript from 'typescript';

import { analysisOf, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const shared = `
declare function fetch(url: string | URL, options: { method: string; body: string }): Promise<void>;
interface User { email: string }
`;

/** Where a class says the host that it sends to. */
const classes: Readonly<Record<string, string>> = {
  'a getter': `class Client {
  get base() { return 'https://one.example'; }
  send(user: User) { return fetch(\`\${this.base}/users\`, { method: 'POST', body: user.email }); }
}`,
  'a getter that makes a URL': `class Client {
  #host = 'https://two.example';
  get endpoint() { return new URL('/v1/users', this.#host); }
  send(user: User) { return fetch(this.endpoint, { method: 'POST', body: user.email }); }
}`,
  'a getter with a hole in the host': `class Client {
  constructor(private readonly region: string) {}
  get endpoint() { return \`https://\${this.region}.three.example/users\`; }
  send(user: User) { return fetch(this.endpoint, { method: 'POST', body: user.email }); }
}`,
  'an heir, as a field': `abstract class FieldClient {
  protected abstract readonly base: string;
  protected post(body: string) { return fetch(this.base, { method: 'POST', body }); }
}
class Four extends FieldClient {
  protected readonly base = 'https://four.example/users';
  send(user: User) { return this.post(user.email); }
}`,
  'an heir, as a getter': `abstract class GetterClient {
  protected abstract get base(): string;
  protected post(body: string) { return fetch(this.base, { method: 'POST', body }); }
}
class Five extends GetterClient {
  protected get base() { return 'https://five.example/users'; }
  send(user: User) { return this.post(user.email); }
}`,
  'heirs that differ': `abstract class MixedClient {
  protected abstract readonly base: string;
  protected post(body: string) { return fetch(this.base, { method: 'POST', body }); }
}
class Six extends MixedClient {
  protected readonly base = 'https://six.example/users';
  send(user: User) { return this.post(user.email); }
}
class Seven extends MixedClient { protected readonly base = 'https://seven.example/users'; }`,
};

const hosts: Readonly<Record<string, readonly string[]>> = {
  'a getter': ['one.example'],
  'a getter that makes a URL': ['two.example'],
  'a getter with a hole in the host': ['*.three.example'],
  'an heir, as a field': ['four.example'],
  'an heir, as a getter': ['five.example'],
  // One cannot tell which.
  'heirs that differ': [],
};

describe('the host of a request is said by', () => {
  const fileOf = (name: string): string => `/app/${name.replaceAll(/[ ,]+/gu, '-')}.ts`;
  const files = Object.fromEntries(
    Object.entries(classes).map(([name, text]) => [fileOf(name), `${shared}${text}\nexport {};\n`]),
  );
  const analysis = analysisOf(hostOf(typescript, createMemoryProgram(typescript, files), '/app'), '/app');
  for (const name of Object.keys(classes)) {
    it(name, () => {
      const flows = analysis.flowsOf(fileOf(name));
      assert.deepEqual(
        flows.flatMap(({ sink }) => sink.host ?? []),
        hosts[name],
      );
    });
  }
});
