// rule: no-undeclared-recipient
// form: class field
import axios from 'axios';

interface Guardian {
  phoneNumber: string;
  child: string;
}

abstract class Channel {
  protected readonly http = axios.create({ baseURL: 'https://gateway.ouderbericht.example' });
  abstract send(to: Guardian, text: string): Promise<void>;
}

export class SmsChannel extends Channel {
  async send(to: Guardian, text: string): Promise<void> {
    await this.http.post('/ping', { length: text.length });
    await this.http.post('/sms', { recipient: to.phoneNumber }); // expect: no-undeclared-recipient contact.phone
  }
}
