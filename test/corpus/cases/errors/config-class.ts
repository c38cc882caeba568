// rule: no-personal-data-in-errors
// form: class field
export class MailSettings {
  private readonly values: Record<string, string | undefined>;
  private readonly required = ['MAIL_FROM', 'MAIL_USER', 'MAIL_HOST'];

  constructor(values = process.env) {
    this.values = values;
  }

  check(): void {
    const missing = this.required.filter((name) => this.values[name] === undefined);
    if (missing.length > 0) throw new Error(`Missing settings: ${missing.join(', ')}`);
    const port = Number(this.values['MAIL_PORT'] ?? '25');
    if (Number.isNaN(port)) throw new Error(`MAIL_PORT is no number: ${this.values['MAIL_PORT']}`);
  }
}
