// rule: no-personal-data-in-logs
// form: generics
import winston from 'winston';

interface Page<T> {
  items: T[];
  total: number;
  nextCursor: string | null;
}

interface Patient { patientName: string; diagnosis: string }

const logger = winston.createLogger({ level: 'info' });

function describe<T>(page: Page<T>): Omit<Page<T>, 'items'> & { shown: number } {
  const { items, ...rest } = page;
  return { ...rest, shown: items.length };
}

export function list(page: Page<Patient>): string[] {
  logger.info('patients listed', describe(page));
  const { items, ...meta } = page;
  logger.verbose('cursor', meta);
  return items.map((item) => item.patientName);
}
