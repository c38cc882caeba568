// rule: no-personal-data-in-analytics
// form: queue
import Mixpanel from 'mixpanel';

import { hit, takeAll } from './buffer';

const mixpanel = Mixpanel.init(process.env.MIXPANEL ?? '');

export function flush(): void {
  const hits = takeAll();
  mixpanel.track('flushed', { hits: hits.length });
  for (const { name, at, person } of hits) {
    mixpanel.track(name, { time: at });
    if (person !== undefined) mixpanel.track(`${name} by member`, { time: at, ...person }); // expect: no-personal-data-in-analytics contact.email identity.gender
  }
}

export function joined(person: { email: string; gender: string }): void {
  hit('joined', person);
}

hit('started');
setInterval(flush, 30_000);
