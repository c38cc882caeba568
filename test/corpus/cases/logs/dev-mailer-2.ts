// rule: no-personal-data-in-logs
// form: test double
export interface Mailer { send(mail: { to: string; subject: string; email: string }): Promise<void> }

export class ConsoleMailer implements Mailer {
  readonly sent: { subject: string }[] = [];

  async send(mail: { to: string; subject: string; email: string }) {
    this.sent.push({ subject: mail.subject });
    console.log('mail', mail.subject, this.sent.length);
    console.log('would mail', mail.email); // expect: no-personal-data-in-logs contact.email
    console.log(mail); // expect: no-personal-data-in-logs contact.email
  }
}
