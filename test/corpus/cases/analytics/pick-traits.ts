// rule: no-personal-data-in-analytics
// form: Pick, Omit, Partial
import mixpanel from 'mixpanel-browser';

interface Member {
  email: string;
  fullName: string;
  level: number;
  theme: string;
}

type Traits = Pick<Member, 'level' | 'theme'>;

export function sync(member: Member) {
  const { level, theme } = member;
  const traits: Traits = { level, theme };
  mixpanel.register(traits);
}
