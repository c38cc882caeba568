// rule: no-personal-data-in-analytics
// form: class field
import * as amplitude from '@amplitude/analytics-node';

interface Lead {
  email: string;
  seats: number;
}

export class TrialFunnel {
  private domain = '';
  private seats = 0;

  enter(lead: Lead): void {
    this.domain = lead.email.split('@')[1] ?? '';
    this.seats = lead.seats;
  }

  started(deviceId: string): void {
    amplitude.track('trial started', { domain: this.domain, seats: this.seats }, { device_id: deviceId });
  }
}
