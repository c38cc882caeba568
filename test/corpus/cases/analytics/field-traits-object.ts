// rule: no-personal-data-in-analytics
// form: class field
import Analytics from '@segment/analytics-node';

interface Traits {
  plan: string;
  firstName: string;
}

export class Telemetry {
  private readonly client = new Analytics({ writeKey: 'k' });
  private traits: Traits | undefined;

  enrich(traits: Traits): void {
    this.traits = { ...this.traits, ...traits };
  }

  upgrade(userId: string): void {
    this.client.track({ userId, event: 'Upgraded', properties: { plan: this.traits?.plan } });
    this.client.identify({ userId, traits: this.traits }); // expect: no-personal-data-in-analytics identity.name
  }
}
