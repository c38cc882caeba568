// rule: no-personal-data-in-logs
// form: destructuring
import pino from 'pino';

interface Member {
  id: number;
  name: string;
  iban: string;
  active: boolean;
}

const logger = pino({ level: 'info' });

export function exportMember(member: Member) {
  const { id, active, ...rest } = member;
  logger.info({ id, active });
  logger.debug(rest); // expect: no-personal-data-in-logs identity.name payment.account
}
