import { PaymentStatus, type MollieClient } from '@mollie/api-client';
import { mollie, payments } from '@verklaar-samples/hvac-domain';
import { ProcessedFor, SharedWith } from '@verklaar/annotations';

/** Payments through Mollie: an amount and our own number of the purchase, and nothing about the person. */
@SharedWith(mollie)
@ProcessedFor(payments)
export class PaymentGateway {
  readonly #client: MollieClient;
  readonly #baseUrl: string;

  constructor(client: MollieClient, baseUrl: string) {
    this.#client = client;
    this.#baseUrl = baseUrl;
  }

  /** Gives the address of the page where the customer pays. */
  async open(purchase: { readonly id: string; readonly amount: number }): Promise<string | undefined> {
    const payment = await this.#client.payments.create({
      amount: { currency: 'EUR', value: (purchase.amount / 100).toFixed(2) },
      description: 'Klimaatwerk',
      redirectUrl: `${this.#baseUrl}/thanks`,
      webhookUrl: `${this.#baseUrl}/purchases/paid`,
      metadata: { purchase: purchase.id },
    });
    return payment.getCheckoutUrl() ?? undefined;
  }

  /** The purchase that a payment settles, once Mollie says that it is paid. */
  async paidPurchase(paymentId: string): Promise<string | undefined> {
    const payment = await this.#client.payments.get(paymentId);
    const metadata = payment.metadata as { readonly purchase?: unknown } | null;
    return payment.status === PaymentStatus.paid && typeof metadata?.purchase === 'string'
      ? metadata.purchase
      : undefined;
  }
}
