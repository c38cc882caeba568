// rule: no-personal-data-in-error-tracking
// form: class field
import * as Sentry from '@sentry/node';

interface Tenant {
  slug: string;
  owner: { email: string; id: string };
}

export class TenantContext {
  #tenant: Tenant | null = null;

  enter(tenant: Tenant): void {
    this.#tenant = tenant;
    Sentry.setTag('tenant', tenant.slug);
  }

  report(error: unknown): void {
    const owner = this.#tenant?.owner;
    Sentry.setUser({ id: owner?.id ?? 'none' });
    Sentry.setContext('owner', { contact: owner?.email }); // expect: no-personal-data-in-error-tracking contact.email
    Sentry.captureException(error);
  }
}
