import assert from 'node:assert/strict';

import type { Fact } from '../../core/src/facts/facts.js';
import type { Flow, GatheringSetting } from '../../core/src/facts/flow.js';
import type { ServiceDefinition } from '../../core/src/services/index.js';

import { describeFinding } from '../../core/src/checks/describe-finding.js';
import { defaultFlowPolicy, type FlowPolicy } from '../../core/src/checks/flows/flow-policy.js';
import { judgeFlows, type JudgedFlow } from '../../core/src/checks/judge-flows.js';
import { data } from './flow-builder.js';
import { recipient } from './register-builder.js';

const services: readonly ServiceDefinition[] = [
  {
    id: 'payfast',
    name: 'Payfast',
    kind: 'payment',
    recognition: { packages: ['@payfast/*'], hosts: ['api.payfast.example', '*.pay.example'] },
    law: { usualRole: 'controller', sources: [] },
  },
  { id: 'sentry', name: 'Sentry', kind: 'errorTracking', recognition: { packages: ['@sentry/*'] } },
  { id: 'counter', name: 'Counter', kind: 'analytics', recognition: { hosts: ['counter.example'] } },
];

export const email = data('contact.email', 'user.email');
export const name = data('identity.name', 'user.name');
export const guessed = data('identity.name', 'naam', { confidence: 'inferred' });
export const hashed = data('contact.email', 'hash(user.email)', { state: 'pseudonymised' });
export const bareId = data('account.username', 'user.id', { bareId: true });

interface Judging {
  readonly facts?: readonly Fact[];
  readonly settings?: readonly GatheringSetting[];
  readonly policy?: Partial<FlowPolicy>;
}

export function judgeAll(
  flows: readonly Flow[],
  { facts = [], settings = [], policy = {} }: Judging = {},
): readonly JudgedFlow[] {
  const judged = judgeFlows(flows, settings, { facts, services, policy: { ...defaultFlowPolicy, ...policy } });
  for (const { finding } of judged) {
    for (const language of ['en', 'nl'] as const) {
      const { message, remedy } = describeFinding(finding, language);
      assert.doesNotMatch(`${message} ${remedy}`, /\{\w+\}/u, finding.id);
    }
  }
  return judged;
}

/** As lines: `DF01 no-personal-data-in-logs: user.email` */
export function show(judged: readonly JudgedFlow[]): readonly string[] {
  return judged.map(
    ({ finding, rule, data: told }) => `${finding.id} ${rule}: ${told.map((item) => item.name).join(' ')}`,
  );
}

export const toPayment = { sink: { service: 'payfast', package: '@payfast/sdk' } };
export const payments = (more = {}): Fact => recipient({ id: 'psp', service: 'payfast', ...more });
