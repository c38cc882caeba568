// rule: no-personal-data-in-logs
// form: class field
// annotated: yes
import { Logger } from '@nestjs/common';
import { PersonalData } from '@verklaar/annotations';

export class Donor {
  @PersonalData('payment.transaction') lastGift = 0;
  campaign = '';
}

export class ThankYou {
  private readonly logger = new Logger('thanks');
  private readonly donors: Donor[] = [];

  add(donor: Donor): void {
    this.donors.push(donor);
  }

  flush(): void {
    this.logger.log(`${this.donors.length} donors of ${this.donors[0]?.campaign}`);
    const last = this.donors.at(-1);
    this.logger.log(`last gift ${last?.lastGift}`); // expect: no-personal-data-in-logs payment.transaction
  }
}
