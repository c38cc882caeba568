// rule: no-personal-data-in-logs
// form: dynamic key
import pino from 'pino';

interface Membership {
  number: string;
  email: string;
  phone: string;
  tier: 'basic' | 'plus';
}

const tracked = ['email', 'phone', 'tier'] as const;
const log = pino({ name: 'memberships' });

export class MembershipHistory {
  constructor(private readonly save: (number: string, changes: object) => Promise<void>) {}

  async record(before: Membership, after: Membership): Promise<void> {
    const changes: Record<string, { from: string; to: string }> = {};
    for (const field of tracked) {
      if (before[field] === after[field]) continue;
      changes[field] = { from: before[field], to: after[field] };
    }
    log.info({ number: after.number, changes }, 'membership changed'); // expect: no-personal-data-in-logs contact.email contact.phone
    await this.save(after.number, changes);
  }
}
