// rule: no-personal-data-in-logs
// form: DTO mapping
// annotated: yes
import type { Personal } from '@verklaar/annotations';
import pino from 'pino';

const logger = pino();

interface Row {
  id: number;
  holder: Personal<string, 'identity.name'>;
  state: 'open' | 'closed';
}

const toSummary = ({ id, state }: Row) => ({ id, state });

export function list(rows: Row[]) {
  logger.info({ rows: rows.map(toSummary) });
}
