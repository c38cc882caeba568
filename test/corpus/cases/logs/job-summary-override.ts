// rule: no-personal-data-in-logs
// form: class field
import log4js from 'log4js';

const logger = log4js.getLogger('jobs');

abstract class Job {
  protected attempts = 0;

  protected abstract summary(): string;

  async run(work: () => Promise<void>): Promise<void> {
    this.attempts += 1;
    await work();
    logger.info(`${this.summary()} after ${this.attempts}`); // expect: no-personal-data-in-logs contact.email
  }
}

class InvitationJob extends Job {
  private readonly address: string;

  constructor(invitation: { email: string; team: string }) {
    super();
    this.address = invitation.email;
  }

  protected summary(): string {
    return `invited ${this.address}`;
  }
}

export async function invite(invitation: { email: string; team: string }, work: () => Promise<void>): Promise<void> {
  await new InvitationJob(invitation).run(work);
}
