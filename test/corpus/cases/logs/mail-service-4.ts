// rule: no-personal-data-in-logs
// form: class field
import winston from 'winston';

export class MailService {
  private readonly log = winston.createLogger();
  private lastRecipientEmail = '';
  private sent = 0;

  async send(message: { to: string; subject: string }, transport: { deliver(m: object): Promise<{ id: string }> }) {
    const { id } = await transport.deliver(message);
    this.lastRecipientEmail = message.to;
    this.sent += 1;
    this.log.info('sent', { id, sent: this.sent });
  }

  report() {
    this.log.info(`last mail went to ${this.lastRecipientEmail}`); // expect: no-personal-data-in-logs contact.email
    this.log.debug('state', { last: this.lastRecipientEmail, sent: this.sent }); // expect: no-personal-data-in-logs contact.email
  }
}
