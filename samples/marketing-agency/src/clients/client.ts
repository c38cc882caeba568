import { DataSubject, PersonalData, ProcessedFor } from '@verklaar/annotations';

import { assignment, billingAddress, clients, companyNumber, invoices, visitingAddress } from '../privacy.js';

/** A customer, with what we were asked to make. */
@DataSubject('customer')
@ProcessedFor(clients)
export class Client {
  @PersonalData('identity.name', { for: [clients, invoices] })
  readonly name: string;

  @PersonalData(visitingAddress)
  readonly visitingAddress: string;

  @PersonalData(billingAddress, { for: [clients, invoices] })
  readonly billingAddress: string;

  @PersonalData(companyNumber, { for: [clients, invoices] })
  readonly companyNumber: string;

  @PersonalData(assignment)
  readonly assignment: string;

  constructor(given: ClientData) {
    this.name = given.name;
    this.visitingAddress = given.visitingAddress;
    this.billingAddress = given.billingAddress;
    this.companyNumber = given.companyNumber;
    this.assignment = given.assignment;
  }
}

/** What a customer is made of. */
export type ClientData = { readonly [Key in keyof Client]: Client[Key] };

/** An invoice of a customer. */
@DataSubject('customer')
@ProcessedFor(invoices)
export class Invoice {
  @PersonalData('billing.invoice')
  readonly number: string;

  /** Euro cents. */
  @PersonalData('billing.invoice')
  readonly amount: number;

  constructor(number: string, amount: number) {
    this.number = number;
    this.amount = amount;
  }
}

/**
 * A contact of a customer, for whom we run a campaign.
 *
 * @dataSubject endCustomer
 * @processedFor client-campaigns
 */
export interface CampaignContact {
  /** @notPersonalData random number of the customer */
  readonly clientId: string;
  /** @personalData contact.email */
  readonly email: string;
}
