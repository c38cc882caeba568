// rule: no-personal-data-in-logs
// form: own wrapper in the same file
import winston from 'winston';

const logger = winston.createLogger();

interface Tenant {
  naam: string;
  telefoon: string;
  huurprijs: number;
}

function logTenant(tenant: Tenant): void {
  logger.info('huurder', { tenant }); // expect: no-personal-data-in-logs identity.name contact.phone
}

export function register(tenant: Tenant) {
  logTenant(tenant);
  return tenant.huurprijs;
}
