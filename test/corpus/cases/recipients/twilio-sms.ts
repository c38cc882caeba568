// rule: no-undeclared-recipient
// form: class field
import twilio from 'twilio';

export class TextMessages {
  private readonly client = twilio('AC0000', 'not-a-token');

  async remind(appointment: { phoneNumber: string; time: string }) {
    await this.client.messages.create({ to: appointment.phoneNumber, from: '+3200000000', body: appointment.time }); // expect: no-undeclared-recipient contact.phone
  }

  async balance() {
    return this.client.balance.fetch();
  }
}
