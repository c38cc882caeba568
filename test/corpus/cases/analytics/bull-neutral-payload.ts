// rule: no-personal-data-in-analytics
// form: queue
import { Queue, Worker } from 'bullmq';
import { PostHog } from 'posthog-node';

interface Activity { what: string; by: string }

const connection = { url: process.env.REDIS_URL ?? '' };
const posthog = new PostHog(process.env.POSTHOG_KEY ?? '');
const activities = new Queue<Activity>('activities', { connection });

export async function downloaded(visitor: { email: string }, file: string): Promise<void> {
  await activities.add('activity', { what: `downloaded ${file}`, by: visitor.email }); // expect: no-personal-data-in-analytics contact.email
}

export const worker = new Worker<Activity>(
  'activities',
  async ({ data }) => {
    posthog.capture({ distinctId: 'site', event: data.what });
    posthog.capture({ distinctId: 'site', event: 'activity', properties: { by: data.by } });
  },
  { connection },
);
