import assert from 'node:assert/strict';

import { analysisOf } from '../../support/carried.js';
import { memoryHost } from '../../support/collect.js';

const files: Readonly<Record<string, string>> = {
  'mail.ts': `
import { SharedWith } from '@verklaar/annotations';
declare function fetch(url: string, options: { method: string; body: string }): Promise<void>;
export class Mail {
  @SharedWith('crm')
  private post(body: string) {
    return fetch('https://crm.example/contacts', { method: 'POST', body });
  }
  send(text: string) {
    return this.post(text);
  }
  copy(body: string) {
    return fetch('https://mirror.example/contacts', { method: 'POST', body });
  }
}
export class Plain {
  private post(body: string) {
    return fetch('https://other.example/contacts', { method: 'POST', body });
  }
  send(text: string) {
    return this.post(text);
  }
}
`,
  'use.ts': `
import { Mail, Plain } from './mail.js';
export function tell(mail: Mail, plain: Plain, user: { email: string }) {
  void mail.send(user.email);
  void plain.send(user.email);
  void mail.copy(user.email);
}
`,
};

describe('whom data are shared with', () => {
  it('is said of the function with the sink, however many stand between it and the caller', () => {
    const analysis = analysisOf(memoryHost(files), '/app');
    const shared = analysis.flowsOf('/app/use.ts').map(({ at, sharedWith }) => [at.start.line, sharedWith]);
    assert.deepEqual(shared, [
      [4, ['crm']],
      [5, undefined],
      // Another method of the same class.
      [6, undefined],
    ]);
  });
});
