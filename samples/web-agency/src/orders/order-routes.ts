import { collectionPoint } from '@verklaar/annotations';
import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { z } from 'zod';

import type { Services } from '../services.js';

import { orders } from '../database/tables.js';
import { invoices as invoicesActivity, orders as ordersActivity } from '../privacy.js';
import { readBody } from '../website/body.js';
import { placeOrder } from './place-order.js';

export const orderForm = collectionPoint({
  id: 'order-form',
  collects: [ordersActivity, invoicesActivity],
  noticeShown: true,
});

const orderSchema = z.object({
  email: z.email(),
  name: z.string().min(1).max(200),
  company: z.string().max(200).optional(),
  vatNumber: z.string().max(20).optional(),
  billingAddress: z.object({
    street: z.string().min(1).max(200),
    postalCode: z.string().min(1).max(12),
    city: z.string().min(1).max(100),
  }),
  product: z.enum(['hosting', 'domain', 'maintenance']),
});

export function orderRoutes(services: Services): Hono {
  const routes = new Hono();

  routes.post('/', async (context) => {
    const { order, checkoutUrl } = await placeOrder(services, await readBody(context, orderSchema));
    return context.json({ id: order.id, invoiceNumber: order.invoiceNumber, checkoutUrl }, 201);
  });

  routes.get('/thanks', (context) => context.text('Bedankt voor je bestelling.'));

  // Mollie sends only the id of a payment; what it means is asked from Mollie, so that nobody can claim a payment.
  routes.post('/paid', async (context) => {
    const { id } = await context.req.parseBody();
    const orderId = typeof id === 'string' ? await services.payments?.paidOrder(id) : undefined;
    if (orderId !== undefined) {
      await services.database.update(orders).set({ paymentStatus: 'paid' }).where(eq(orders.id, orderId));
    }
    return context.body(null, 204);
  });

  return routes;
}
