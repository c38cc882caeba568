import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const tasks = `
import { schemaTask, task } from '@trigger.dev/sdk';
export const welcome = task({
  id: 'welcome',
  run: async (payload, { ctx }) => {
    console.log(payload.to, ctx);
    console.log(payload.plan);
  },
});
export const remind = schemaTask({ id: 'remind', async run(payload: any) { console.log(payload.to); } });
export const digest = task({ id: 'digest', run: async (payload: any) => console.log(payload.to) });
export const unused = task({ id: 'unused', run: async (payload: any) => console.log(payload.to) });
export const other = { id: 'other', start: async (payload: any) => console.log(payload.to) };
`;
const senders = `
import { tasks } from '@trigger.dev/sdk';
import { digest, other, remind, unused, welcome } from './tasks.js';
declare const user: { email: string; plan: string };
await welcome.trigger({ to: user.email, plan: user.plan }); //= email contact.email (inferred)
await welcome.triggerAndWait({ to: user.plan, plan: user.plan });
await remind.batchTrigger([{ payload: { to: user.email } }, { payload: { to: user.plan } }]); //= email contact.email (inferred)
await tasks.trigger<typeof digest>('digest', { to: user.email }); //= email contact.email (inferred)
await tasks.trigger('nothing', { to: user.email });
await unused.retry({ to: user.email });
await other.trigger({ to: user.email });
`;
const files = { '/app/tasks.ts': tasks, '/app/senders.ts': senders };

describe('tasks', () => {
  it('run with what they are triggered with', () => {
    const analysis = analysisOf(hostOf(typescript, createMemoryProgram(typescript, files), '/app'), '/app');
    const logged: typeof analysis = {
      ...analysis,
      flowsOf: (file) => analysis.flowsOf(file).filter(({ sink }) => sink.kind === 'logs'),
    };
    assertCarried(logged, '/app/senders.ts', senders);
  });
});
