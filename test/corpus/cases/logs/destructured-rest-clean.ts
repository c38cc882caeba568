// rule: no-personal-data-in-logs
// form: destructuring
import pino from 'pino';

interface Member {
  id: number;
  memberName: string;
  iban: string;
  active: boolean;
  tier: 'gold' | 'silver';
}

const logger = pino({ level: 'info' });

export function exportMember(member: Member) {
  const { id, memberName, iban, ...rest } = member;
  logger.debug(rest);
  return `${memberName};${iban};${id}`;
}
