// rule: no-personal-data-in-logs
// form: dynamic key
import winston from 'winston';

const logger = winston.createLogger();

interface Member {
  email: string;
  region: string;
}

export function overview(members: readonly Member[]): void {
  const byRegion: Record<string, Member[]> = {};
  for (const member of members) (byRegion[member.region] ??= []).push(member);
  for (const region of Object.keys(byRegion)) {
    logger.info(`${region}: ${byRegion[region]?.length}`);
    logger.info('members', byRegion[region]); // expect: no-personal-data-in-logs contact.email
  }
}
