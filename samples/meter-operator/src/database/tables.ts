import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

const moment = (name: string) => integer(name, { mode: 'timestamp_ms' });

/**
 * Who asked to become a customer.
 *
 * @dataSubject prospect
 * @processedFor applications
 */
export const applications = sqliteTable('applications', {
  /** @notPersonalData random number of the application */
  id: text('id').primaryKey(),
  /** @personalData identity.name for applications, credit-check */
  name: text('name').notNull(),
  /** @personalData identity.birthDate for credit-check */
  birthDate: text('birth_date'),
  /** @personalData contact.address for applications, credit-check */
  address: text('address').notNull(),
  /** @personalData contact.email */
  email: text('email').notNull(),
  /** @personalData contact.phone */
  phone: text('phone'),
  /** @personalData payment.creditScore { for: [credit-check], source: { from: credit-agency } } */
  score: integer('score'),
  /** @personalData payment.creditScore { for: [credit-check], source: inferred } */
  outcome: text('outcome').$type<'accepted' | 'open' | 'refused' | 'review'>().notNull(),
  /** @notPersonalData moment of the decision, kept to know when to delete */
  decidedAt: moment('decided_at'),
});

/**
 * @dataSubject customer
 * @processedFor contracts
 */
export const customers = sqliteTable('customers', {
  /** @notPersonalData random number of the customer */
  id: text('id').primaryKey(),
  /** @personalData identity.name for contracts, invoices, marketing, debt-collection */
  name: text('name').notNull(),
  /** @personalData contact.address for contracts, invoices, debt-collection */
  address: text('address').notNull(),
  /** @personalData contact.email for contracts, marketing, debt-collection */
  email: text('email').notNull(),
  /** @personalData contact.phone */
  phone: text('phone'),
  /** @personalData preference.consent for marketing */
  refusesMail: integer('refuses_mail', { mode: 'boolean' }).notNull().default(false),
  /** @notPersonalData moment of the last contact, kept to know when to delete */
  lastContactAt: moment('last_contact_at').notNull(),
});

/**
 * @dataSubject customer
 * @processedFor contracts
 */
export const meters = sqliteTable('meters', {
  /** @personalData metering.connection for contracts, meter-reading, insight */
  ean: text('ean').primaryKey(),
  /** @notPersonalData random number of the customer */
  customer: text('customer').notNull(),
  /** @personalData location.premises */
  premises: text('premises').notNull(),
  /**
   * Version of the text agreed to; none: no quarter-hours are kept.
   *
   * @personalData preference.consent { for: [insight], source: dataSubject }
   */
  insightConsent: text('insight_consent'),
});

/**
 * One reading a month.
 *
 * @dataSubject customer, resident
 * @processedFor meter-reading
 */
export const readings = sqliteTable('readings', {
  /** @notPersonalData running number */
  id: integer('id').primaryKey({ autoIncrement: true }),
  /** @personalData metering.connection */
  ean: text('ean').notNull(),
  /** @personalData metering.reading */
  kwh: real('kwh').notNull(),
  /** @notPersonalData moment of reading, kept to know when to delete */
  at: moment('at').notNull(),
});

/**
 * Quarter-hours, only of those who agreed.
 *
 * @dataSubject customer, resident
 * @processedFor insight
 */
export const intervals = sqliteTable('intervals', {
  /** @notPersonalData running number */
  id: integer('id').primaryKey({ autoIncrement: true }),
  /** @personalData metering.connection */
  ean: text('ean').notNull(),
  /** @personalData metering.interval */
  kwh: real('kwh').notNull(),
  /** @notPersonalData start of the quarter-hour */
  from: moment('from').notNull(),
});

/**
 * @dataSubject customer
 * @processedFor invoices, debt-collection
 */
export const invoices = sqliteTable('invoices', {
  /** @notPersonalData running number */
  number: integer('number').primaryKey({ autoIncrement: true }),
  /** @notPersonalData random number of the customer */
  customer: text('customer').notNull(),
  /** @personalData billing.invoice */
  cents: integer('cents').notNull(),
  /** @personalData billing.invoice */
  issuedAt: moment('issued_at').notNull(),
  /** @personalData payment.transaction for invoices, statistics */
  paidAt: moment('paid_at'),
  /**
   * Reminders sent.
   *
   * @personalData payment.behaviour for debt-collection
   */
  reminders: integer('reminders').notNull().default(0),
});

/**
 * @dataSubject correspondent
 * @processedFor questions
 */
export const questions = sqliteTable('questions', {
  /** @notPersonalData random number of the question */
  id: text('id').primaryKey(),
  /** @personalData identity.name */
  name: text('name').notNull(),
  /** @personalData professional.organisation */
  organisation: text('organisation'),
  /** @personalData contact.email */
  email: text('email').notNull(),
  /** @personalData contact.phone */
  phone: text('phone'),
  /** @personalData comm.message */
  message: text('message').notNull(),
  /** @notPersonalData moment of the last contact, kept to know when to delete */
  lastContactAt: moment('last_contact_at').notNull(),
});
