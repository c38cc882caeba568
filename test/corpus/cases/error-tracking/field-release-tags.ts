// rule: no-personal-data-in-error-tracking
// form: class field
import * as Sentry from '@sentry/node';

export class Monitoring {
  private readonly tags: Record<string, string> = {};
  private userHash = '';

  constructor(private readonly settings: { email: { host: string; port: number }; release: string }) {}

  start(): void {
    this.tags.release = this.settings.release;
    this.tags.mailHost = this.settings.email.host;
    Sentry.setTags(this.tags);
    Sentry.setTag('port', String(this.settings.email.port));
    Sentry.setTag('cohort', this.userHash);
  }
}
