// rule: no-personal-data-in-logs
// form: ternary or nullish
import { Logger } from '@nestjs/common';

const logger = new Logger('Chat');

interface Participant {
  nickname?: string;
  fullName: string;
  anonymous: boolean;
}

export function joined(participant: Participant) {
  logger.log(`${participant.anonymous ? 'somebody' : participant.fullName} joined`); // expect: no-personal-data-in-logs identity.name
}
