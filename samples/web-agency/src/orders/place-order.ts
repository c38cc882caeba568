import { like, sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';

import type { Database } from '../database/connect.js';
import type { Mailer } from '../mail/mailer.js';
import type { PaymentGateway } from './payment-gateway.js';

import { orders } from '../database/tables.js';
import { BillingAddress, Order, products, type Product } from './order.js';

export interface OrderServices {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly payments?: PaymentGateway;
  readonly now: () => Date;
}

export interface OrderRequest {
  readonly email: string;
  readonly name: string;
  readonly company?: string | undefined;
  readonly vatNumber?: string | undefined;
  readonly billingAddress: { readonly street: string; readonly postalCode: string; readonly city: string };
  readonly product: Product;
}

/** Stores the order with the next invoice number; without a payment service the invoice is paid by bank transfer. */
export async function placeOrder(
  services: OrderServices,
  request: OrderRequest,
): Promise<{ order: Order; checkoutUrl: string | undefined }> {
  const today = services.now().toISOString().slice(0, 10);
  const year = today.slice(0, 4);
  const order = await services.database.transaction(async (transaction) => {
    const [issued] = await transaction
      .select({ count: sql<number>`count(*)::int` })
      .from(orders)
      .where(like(orders.invoiceNumber, `${year}-%`));
    const made = new Order({
      id: randomUUID(),
      email: request.email,
      name: request.name,
      company: request.company,
      vatNumber: request.vatNumber,
      billingAddress: new BillingAddress(request.billingAddress),
      product: request.product,
      amount: products[request.product],
      invoiceNumber: `${year}-${String((issued?.count ?? 0) + 1).padStart(5, '0')}`,
      paymentStatus: 'open',
    });
    await transaction.insert(orders).values(Object.assign({ invoicedOn: today }, made));
    return made;
  });
  const checkoutUrl = await services.payments?.open(order);
  await services.mailer.send({
    to: order.email,
    subject: `Factuur ${order.invoiceNumber}`,
    text: `Bedankt voor je bestelling. Te betalen: ${(order.amount / 100).toFixed(2)} euro.`,
  });
  return { order, checkoutUrl };
}
