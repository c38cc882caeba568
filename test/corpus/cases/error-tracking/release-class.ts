// rule: no-personal-data-in-error-tracking
// form: class field
import * as Sentry from '@sentry/node';

export class ReleaseHealth {
  private readonly builds: { name: string; commit: string }[] = [];
  private readonly users = new Set<string>();

  start(build: { name: string; commit: string }): void {
    this.builds.push(build);
    Sentry.setTag('build', build.name);
    Sentry.setContext('build', { ...build, previous: this.builds.length - 1 });
  }

  signIn(email: string): void {
    this.users.add(email.toLowerCase());
    Sentry.setContext('load', { users: this.users.size });
  }
}
