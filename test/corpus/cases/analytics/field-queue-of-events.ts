// rule: no-personal-data-in-analytics
// form: class field
import mixpanel from 'mixpanel-browser';

interface Pending {
  event: string;
  properties: { page: string; postcode: string };
}

export class DeferredTracking {
  private ready = false;
  private readonly waiting: Pending[] = [];

  track(event: string, page: string, postcode: string): void {
    this.waiting.push({ event, properties: { page, postcode } });
  }

  start(): void {
    this.ready = true;
    for (const { event, properties } of this.waiting) {
      mixpanel.track(event, { page: properties.page, ready: this.ready });
      mixpanel.track(event, properties); // expect: no-personal-data-in-analytics contact.address
    }
  }
}
