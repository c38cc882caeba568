// rule: no-personal-data-in-logs
// form: not a personal name
import { Logger } from '@nestjs/common';

interface MailPlan {
  emailTemplate: string;
  emailSubject: string;
  emailProvider: string;
  phoneEnabled: boolean;
  addressBookSize: number;
}

export class Planner {
  private readonly logger = new Logger('Planner');

  plan(plan: MailPlan) {
    this.logger.log(`template ${plan.emailTemplate} via ${plan.emailProvider}`);
    this.logger.debug({ phone: plan.phoneEnabled, book: plan.addressBookSize });
  }
}
