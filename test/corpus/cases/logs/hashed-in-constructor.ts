// rule: no-personal-data-in-logs
// form: class field
import { createHmac } from 'node:crypto';

import { Logger } from 'tslog';

const log = new Logger({ name: 'vouchers' });

interface Buyer {
  email: string;
  phone: string;
}

export class VoucherClaim {
  private readonly buyerEmail: string;
  private readonly buyerPhone: string;

  constructor(buyer: Buyer, secret: string) {
    this.buyerEmail = createHmac('sha256', secret).update(buyer.email.toLowerCase()).digest('hex');
    this.buyerPhone = createHmac('sha256', secret).update(buyer.phone).digest('hex');
  }

  redeem(code: string, used: ReadonlySet<string>): boolean {
    const key = `${this.buyerEmail}:${this.buyerPhone}`;
    log.info('redeeming', code, key);
    return !used.has(key);
  }
}
