// rule: no-personal-data-in-error-tracking
// form: queue
import Bugsnag from '@bugsnag/js';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';

interface PayrollJob {
  month: string;
  employee: { name: string; iban: string };
}

@Processor('payroll')
export class PayrollProcessor extends WorkerHost {
  async process(job: Job<PayrollJob>): Promise<string> {
    Bugsnag.leaveBreadcrumb('payroll', { month: job.data.month, attempt: job.attemptsMade });
    return `slip of ${job.data.month}`;
  }

  @OnWorkerEvent('failed')
  failed(job: Job<PayrollJob>, error: Error): void {
    Bugsnag.notify(error, (event) => {
      event.addMetadata('job', { id: job.id, queue: job.queueName });
      event.addMetadata('employee', job.data.employee); // expect: no-personal-data-in-error-tracking identity.name payment.account
    });
  }
}
