// rule: no-personal-data-in-analytics
// form: class field
// annotated: yes
import * as amplitude from '@amplitude/analytics-node';
import type { Personal } from '@verklaar/annotations';

export class Session {
  private steps = 0;
  constructor(private readonly visitor: Personal<string, 'device.cookieId'>) {}

  step() {
    this.steps += 1;
    amplitude.track('step', { steps: this.steps });
    return this.visitor;
  }
}
