// rule: no-personal-data-in-logs
// form: ternary or nullish
import { Logger } from '@nestjs/common';

const logger = new Logger('Chat');

interface Participant {
  email?: string;
  fullName: string;
}

export function joined(participant: Participant) {
  logger.log(participant.email ? 'joined with mail' : 'joined without');
  logger.log(`has a name: ${participant.fullName !== '' ? 'yes' : 'no'}`);
}
