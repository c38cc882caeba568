// rule: no-personal-data-in-analytics
// form: queue
import { Analytics } from '@segment/analytics-node';
import { type Job, Worker } from 'bullmq';

interface CertificateJob { studentName: string; email: string; course: string }
interface Made { pages: number; seconds: number }

const analytics = new Analytics({ writeKey: process.env.SEGMENT ?? '' });

declare function makePdf(studentName: string, course: string): Promise<Made>;
declare function deliver(email: string, pages: number): Promise<void>;

const worker = new Worker<CertificateJob, Made>(
  'certificates',
  async ({ data }) => {
    const made = await makePdf(data.studentName, data.course);
    await deliver(data.email, made.pages);
    return made;
  },
  { connection: { url: process.env.REDIS_URL ?? '' } },
);

worker.on('completed', (job: Job<CertificateJob, Made>, result: Made) => {
  analytics.track({
    anonymousId: 'worker',
    event: 'Certificate Made',
    properties: { course: job.data.course, attempts: job.attemptsMade, ...result },
  });
});
