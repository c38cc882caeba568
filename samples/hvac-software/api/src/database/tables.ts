import type { AccessLevel, User } from '@verklaar-samples/hvac-domain';

import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

const moment = (name: string) => integer(name, { mode: 'timestamp' });

/** Users with their password; who they are stands in `User`. */
export const users = sqliteTable('users', {
  id: text('id').primaryKey(),
  companyId: text('company_id').notNull(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  language: text('language').$type<User['language']>().notNull(),
  accessLevel: text('access_level').$type<AccessLevel>().notNull(),
  /**
   * @personalData account.password { for: [sign-in], source: dataSubject }
   * @dataSubject user, endCustomer
   */
  passwordHash: text('password_hash').notNull(),
  /**
   * @personalData preference.consent { for: [product-news], source: dataSubject }
   * @dataSubject user
   */
  wantsNews: integer('wants_news', { mode: 'boolean' }).notNull(),
  /** @notPersonalData random value behind the link that stops the news */
  newsToken: text('news_token').notNull(),
});

export const sessions = sqliteTable('sessions', {
  token: text('token').primaryKey(),
  userId: text('user_id').notNull(),
  installationId: text('installation_id'),
  expiresAt: moment('expires_at').notNull(),
});

export const installations = sqliteTable('installations', {
  id: text('id').primaryKey(),
  companyId: text('company_id').notNull(),
  ownerName: text('owner_name').notNull(),
  ownerEmail: text('owner_email').notNull(),
  address: text('address').notNull(),
  model: text('model').notNull(),
});

export const logbookEntries = sqliteTable('logbook_entries', {
  id: text('id').primaryKey(),
  installationId: text('installation_id').notNull(),
  work: text('work').notNull(),
  at: moment('at').notNull(),
});

/**
 * Which data are viewed and which functions are used, by whom.
 *
 * @dataSubject user, endCustomer
 * @processedFor access-log
 */
export const accessLogs = sqliteTable('access_logs', {
  /** @notPersonalData running number */
  id: integer('id').primaryKey({ autoIncrement: true }),
  /** @personalData account.username */
  userId: text('user_id').notNull(),
  /** @personalData usage.events */
  action: text('action').notNull(),
  /** @notPersonalData when it was used */
  at: moment('at').notNull(),
});

/**
 * Questions, remarks and orders, from the website or noted by staff.
 *
 * @dataSubject correspondent
 * @processedFor requests
 */
export const requests = sqliteTable('requests', {
  /** @notPersonalData random number of the request */
  id: text('id').primaryKey(),
  /** @personalData identity.name */
  name: text('name').notNull(),
  /** @personalData contact.email */
  email: text('email').notNull(),
  /** @personalData contact.phone */
  phone: text('phone'),
  /** @personalData comm.message */
  message: text('message').notNull(),
  /** @notPersonalData when it was handled */
  closedAt: moment('closed_at'),
});

/**
 * @dataSubject subscriber
 * @processedFor newsletter
 */
export const subscribers = sqliteTable('subscribers', {
  /** @personalData contact.email */
  email: text('email').primaryKey(),
  /** @notPersonalData random value of the links in mails */
  token: text('token').notNull(),
  /** @personalData preference.consent */
  askedAt: moment('asked_at').notNull(),
  /** @personalData preference.consent */
  confirmedAt: moment('confirmed_at'),
});

/**
 * Pages viewed by visitors who agreed to being counted.
 *
 * @dataSubject visitor
 * @processedFor website-statistics
 */
export const pageViews = sqliteTable('page_views', {
  /** @notPersonalData running number */
  id: integer('id').primaryKey({ autoIncrement: true }),
  /** @personalData device.cookieId */
  visitor: text('visitor').notNull(),
  /** @personalData usage.pages */
  page: text('page').notNull(),
  /** @personalData usage.pages */
  cameFrom: text('came_from'),
  /** @notPersonalData when it was viewed */
  at: moment('at').notNull(),
});

/**
 * Companies that asked for a quote or bought, with their contact persons.
 *
 * @dataSubject customerContact, prospect
 * @processedFor customer-relations
 */
export const contacts = sqliteTable('contacts', {
  /** @notPersonalData random number of the contact */
  id: text('id').primaryKey(),
  /** @personalData professional.company */
  company: text('company').notNull(),
  /** @personalData billing.vat */
  companyNumber: text('company_number').notNull(),
  /** @personalData contact.address */
  address: text('address').notNull(),
  /** @personalData identity.name */
  name: text('name'),
  /** @personalData contact.email */
  email: text('email').notNull(),
  /** @personalData contact.phone */
  phone: text('phone'),
  /** @notPersonalData when we last spoke */
  lastContactAt: moment('last_contact_at').notNull(),
  /** @notPersonalData when the last contract ended; none while it runs */
  customerUntil: moment('customer_until'),
  /** @notPersonalData whether a contract was ever made */
  isCustomer: integer('is_customer', { mode: 'boolean' }).notNull(),
});

/**
 * Purchases with their invoice.
 *
 * @dataSubject customer
 */
export const purchases = sqliteTable('purchases', {
  /** @notPersonalData random number of the purchase */
  id: text('id').primaryKey(),
  /** @personalData professional.company for invoices */
  company: text('company').notNull(),
  /** @personalData billing.vat for invoices */
  companyNumber: text('company_number').notNull(),
  /** @personalData contact.email for invoices */
  email: text('email').notNull(),
  /** @personalData billing.invoice for invoices */
  invoiceNumber: text('invoice_number').notNull().unique(),
  /** @personalData billing.invoice for invoices */
  invoicedOn: text('invoiced_on').notNull(),
  /**
   * Euro cents.
   * @personalData payment.transaction for payments, invoices
   */
  amount: integer('amount').notNull(),
  /** @personalData payment.transaction for payments */
  paidAt: moment('paid_at'),
});
