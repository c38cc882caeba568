// rule: no-personal-data-in-logs
// form: direct property
import pino from 'pino';

const root = pino();

export function loggerFor(account: { email: string; tenant: string }) {
  const byTenant = root.child({ tenant: account.tenant });
  byTenant.info('tenant logger ready');
  return root.child({ mail: account.email }); // expect: no-personal-data-in-logs contact.email
}
