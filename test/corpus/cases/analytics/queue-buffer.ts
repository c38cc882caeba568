// rule: no-personal-data-in-analytics
// form: queue
// annotated: yes
import { Analytics } from '@segment/analytics-node';
import type { Personal } from '@verklaar/annotations';

const analytics = new Analytics({ writeKey: 'not-a-key' });

interface SearchEvent {
  at: number;
  words: Personal<string, 'usage.search'>;
}

class EventBuffer {
  private readonly events: SearchEvent[] = [];

  add(event: SearchEvent): void {
    this.events.push(event);
    if (this.events.length >= 20) this.flush();
  }

  flush(): void {
    analytics.track({ anonymousId: 'server', event: 'flush', properties: { size: this.events.length } });
    for (const { words } of this.events.splice(0)) {
      analytics.track({ anonymousId: 'server', event: 'search', properties: { words } }); // expect: no-personal-data-in-analytics usage.search
    }
  }
}

export const buffer = new EventBuffer();
