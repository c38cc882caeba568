// rule: no-personal-data-in-analytics
// form: class field
import { Analytics } from '@segment/analytics-node';

export class Tracker {
  private readonly client = new Analytics({ writeKey: process.env.SEGMENT_KEY ?? '' });

  send(who: string, event: string, value?: string): void {
    this.client.track({ anonymousId: who, event, properties: { value } });
  }
}
