// rule: no-personal-data-in-analytics
// form: class field
import posthog from 'posthog-js';

export class UsageTracking {
  private enabled = false;
  private readonly screens: string[] = [];

  constructor(private readonly user: { id: string; email: string; consent: boolean }) {
    this.enabled = this.user.consent;
  }

  visit(screen: string): void {
    this.screens.push(screen);
    if (!this.enabled || this.user.email.endsWith('@intern.example')) return;
    posthog.capture('visit', { screen, total: this.screens.length });
  }
}
