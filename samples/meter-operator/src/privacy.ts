/** What this company does with personal data: read by the tools, named by the tables and schemas that hold the data. */
export { applications, contracts, creditCheck, marketing, questions } from './privacy/customers.js';
export { insight, meterReading, statistics } from './privacy/metering.js';
export { debtCollection, invoices } from './privacy/billing.js';
export { collector, creditAgency, gridOperator } from './privacy/recipients.js';
export { applicationDecided, organisationName } from './privacy/terms.js';
