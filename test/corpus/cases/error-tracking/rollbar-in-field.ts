// rule: no-personal-data-in-error-tracking
// form: class field
import Rollbar from 'rollbar';

interface Member {
  id: string;
  fullName: string;
  plan: string;
}

export class Checkout {
  private readonly tracker = new Rollbar({ accessToken: process.env['ROLLBAR_TOKEN'] });
  private member?: Member;

  begin(member: Member): void {
    this.member = member;
    this.tracker.info('checkout', { plan: member.plan });
  }

  async pay(charge: () => Promise<void>): Promise<void> {
    try {
      await charge();
    } catch (error) {
      this.tracker.error('payment failed', error as Error, { plan: this.member?.plan });
      this.tracker.critical('follow up by hand', { buyer: this.member?.fullName }); // expect: no-personal-data-in-error-tracking identity.name
      throw error;
    }
  }
}
