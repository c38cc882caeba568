import { PaymentStatus, type MollieClient } from '@mollie/api-client';
import { ProcessedFor, SharedWith } from '@verklaar/annotations';

import type { Order } from './order.js';

import { mollie, orders } from '../privacy.js';

/** Payments through Mollie, which answers for them itself. */
@SharedWith(mollie)
@ProcessedFor(orders)
export class PaymentGateway {
  readonly #client: MollieClient;
  readonly #baseUrl: string;

  constructor(client: MollieClient, baseUrl: string) {
    this.#client = client;
    this.#baseUrl = baseUrl;
  }

  /** Gives the address of the page where the customer pays. */
  async open(order: Order): Promise<string | undefined> {
    const payment = await this.#client.payments.create({
      amount: { currency: 'EUR', value: (order.amount / 100).toFixed(2) },
      description: `Factuur ${order.invoiceNumber}`,
      redirectUrl: `${this.#baseUrl}/orders/thanks`,
      webhookUrl: `${this.#baseUrl}/orders/paid`,
      metadata: { order: order.id },
    });
    return payment.getCheckoutUrl() ?? undefined;
  }

  /** Order that a payment settles, once Mollie says that it is paid. */
  async paidOrder(paymentId: string): Promise<string | undefined> {
    const payment = await this.#client.payments.get(paymentId);
    const metadata = payment.metadata as { readonly order?: unknown } | null;
    return payment.status === PaymentStatus.paid && typeof metadata?.order === 'string' ? metadata.order : undefined;
  }
}
