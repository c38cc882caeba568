// rule: no-personal-data-in-analytics
// form: dynamic key
import * as amplitude from '@amplitude/analytics-node';

enum Step {
  Email = 'email',
  Address = 'address',
  Payment = 'payment',
}

export class Stopwatch {
  private readonly spent: Record<Step, number> = { [Step.Email]: 0, [Step.Address]: 0, [Step.Payment]: 0 };
  private entered = Date.now();

  leave(step: Step): void {
    const now = Date.now();
    this.spent[step] += now - this.entered;
    this.entered = now;
  }

  finish(deviceless: string): void {
    const longest = Object.values(Step).reduce((most, step) => (this.spent[step] > this.spent[most] ? step : most));
    amplitude.track('checkout_time', { ...this.spent, longest }, { user_id: deviceless });
  }
}
