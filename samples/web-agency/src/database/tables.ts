import { date, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

import type { Address, Device, SystemUser } from '../customers/customer.js';
import type { Topic } from '../newsletter/subscriber.js';
import type { BillingAddress, Product } from '../orders/order.js';

const moment = (name: string) => timestamp(name, { withTimezone: true });

export const contactRequests = pgTable('contact_requests', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  phone: text('phone'),
  ip: text('ip').notNull(),
  message: text('message').notNull(),
  attachmentName: text('attachment_name'),
  closedAt: moment('closed_at'),
});

export const subscribers = pgTable('subscribers', {
  email: text('email').primaryKey(),
  nickname: text('nickname').notNull(),
  topics: jsonb('topics').$type<readonly Topic[]>().notNull(),
  ip: text('ip').notNull(),
  token: text('token').notNull(),
  askedAt: moment('asked_at').notNull(),
  confirmedAt: moment('confirmed_at'),
});

export const consentProofs = pgTable(
  'consent_proofs',
  {
    email: text('email').notNull(),
    ip: text('ip').notNull(),
    text: text('text').notNull(),
    askedAt: moment('asked_at').notNull(),
    confirmedAt: moment('confirmed_at').notNull(),
    unsubscribedAt: moment('unsubscribed_at'),
  },
  (table) => [primaryKey({ columns: [table.email, table.confirmedAt] })],
);

export const orders = pgTable('orders', {
  id: text('id').primaryKey(),
  email: text('email').notNull(),
  name: text('name').notNull(),
  company: text('company'),
  vatNumber: text('vat_number'),
  billingAddress: jsonb('billing_address').$type<BillingAddress>().notNull(),
  product: text('product').$type<Product>().notNull(),
  amount: integer('amount').notNull(),
  invoiceNumber: text('invoice_number').notNull().unique(),
  invoicedOn: date('invoiced_on', { mode: 'string' }).notNull(),
  paymentStatus: text('payment_status').$type<'open' | 'paid'>().notNull(),
});

export const customers = pgTable('customers', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  phone: text('phone'),
  ip: text('ip'),
  addresses: jsonb('addresses').$type<readonly Address[]>().notNull(),
  devices: jsonb('devices').$type<readonly Device[]>().notNull(),
  users: jsonb('users').$type<readonly SystemUser[]>().notNull(),
  applications: jsonb('applications').$type<readonly string[]>().notNull(),
  socialProfiles: jsonb('social_profiles').$type<readonly string[]>().notNull(),
  endedAt: moment('ended_at'),
});

/** TeamViewer ids of customers who were helped before. There is no column for a password. */
export const remoteDevices = pgTable('remote_devices', {
  teamViewerId: text('teamviewer_id').primaryKey(),
  lastUsedAt: moment('last_used_at').notNull(),
});

export const visits = pgTable('visits', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  ip: text('ip').notNull(),
  path: text('path').notNull(),
  status: integer('status').notNull(),
  at: moment('at').notNull(),
});
