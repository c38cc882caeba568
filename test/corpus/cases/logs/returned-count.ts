// rule: no-personal-data-in-logs
// form: returned value of an own function
interface Subscriber { email: string; since: Date }

const newest = (all: Subscriber[]) => all.reduce((latest, { since }) => (since > latest ? since : latest), new Date(0));
const perDomain = (all: Subscriber[]) => new Set(all.map(({ email }) => email.split('@')[1])).size;

export function report(all: Subscriber[]) {
  console.log('newest', newest(all).toISOString());
  console.log('domains', perDomain(all));
}
