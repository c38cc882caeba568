// rule: no-personal-data-in-analytics
// form: queue
// annotated: yes
import { PostHog } from 'posthog-node';
import { Worker } from 'bullmq';
import type { Personal } from '@verklaar/annotations';

const posthog = new PostHog('phc_not_a_key');

export const worker = new Worker<{ to: Personal<string, 'contact.email'>; template: string }>('mail', async (job) => {
  posthog.capture({ distinctId: 'worker', event: 'mail', properties: { template: job.data.template } });
  await posthog.shutdown();
});
