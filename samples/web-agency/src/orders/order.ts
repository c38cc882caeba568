import { DataSubject, NotPersonalData, PersonalData, ProcessedFor } from '@verklaar/annotations';

import { billingAddress, companyName, invoices, orders } from '../privacy.js';

export const products = { hosting: 9900, domain: 1500, maintenance: 45000 } as const;
export type Product = keyof typeof products;

/** Where the invoice goes. */
export class BillingAddress {
  @PersonalData(billingAddress)
  readonly street: string;
  @PersonalData(billingAddress)
  readonly postalCode: string;
  @PersonalData(billingAddress)
  readonly city: string;

  constructor(address: { street: string; postalCode: string; city: string }) {
    this.street = address.street;
    this.postalCode = address.postalCode;
    this.city = address.city;
  }
}

/** An order, made online, by telephone or at the office, and its invoice. */
@DataSubject('customer')
@ProcessedFor(orders, invoices)
export class Order {
  @NotPersonalData('random number of the order')
  readonly id: string;

  @PersonalData('contact.email')
  readonly email: string;

  @PersonalData('identity.name')
  readonly name: string;

  @PersonalData(companyName)
  readonly company: string | undefined;

  @PersonalData('billing.vat')
  readonly vatNumber: string | undefined;

  @ProcessedFor(orders, invoices)
  readonly billingAddress: BillingAddress;

  @NotPersonalData('article of the catalogue')
  readonly product: Product;

  /** Amount in euro cents. */
  @PersonalData('billing.invoice')
  readonly amount: number;

  @PersonalData('billing.invoice')
  readonly invoiceNumber: string;

  @PersonalData('payment.transaction')
  readonly paymentStatus: 'open' | 'paid';

  constructor(row: OrderData) {
    this.id = row.id;
    this.email = row.email;
    this.name = row.name;
    this.company = row.company;
    this.vatNumber = row.vatNumber;
    this.billingAddress = row.billingAddress;
    this.product = row.product;
    this.amount = row.amount;
    this.invoiceNumber = row.invoiceNumber;
    this.paymentStatus = row.paymentStatus;
  }
}

/** What an order is made of. */
export type OrderData = { readonly [Key in keyof Order]: Order[Key] };
