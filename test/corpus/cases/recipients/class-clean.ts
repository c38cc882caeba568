// rule: no-undeclared-recipient
// form: class field
// annotated: yes
import twilio from 'twilio';
import { PersonalData } from '@verklaar/annotations';

class Lines {
  @PersonalData('contact.phone') numbers: string[] = [];
}

export class Balance {
  private readonly client = twilio('AC0000', 'not-a-token');
  constructor(private readonly lines: Lines) {}

  enough() {
    return this.client.usage.records.list({ limit: this.lines.numbers.length });
  }
}
