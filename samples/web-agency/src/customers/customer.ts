import { DataSubject, NotPersonalData, PersonalData, ProcessedFor, type Personal } from '@verklaar/annotations';

import { applicationsUsed, customerFile, serviceNotices, type deviceAndSoftware } from '../privacy.js';

/** Where a customer works or where equipment stands. */
export interface Address {
  /** @personalData contact.address */
  readonly street: string;
  /** @personalData contact.address */
  readonly postalCode: string;
  /** @personalData contact.address */
  readonly city: string;
}

/** A computer, server or router that we look after. */
export interface Device {
  readonly model: Personal<string, typeof deviceAndSoftware>;
  readonly software: Personal<readonly string[], typeof deviceAndSoftware>;
}

/** Someone who works with the customer's systems. */
export interface SystemUser {
  /**
   * @dataSubject customerContact
   * @personalData account.username { source: { from: { nl-BE: de organisatie waarvoor je werkt, nl-NL: de organisatie waarvoor u werkt, en: the organisation you work for } } }
   */
  readonly username: string;
}

/** What we must know of a customer to help them. */
@DataSubject('customer')
@ProcessedFor(customerFile)
export class Customer {
  @NotPersonalData('random number of the customer')
  readonly id: string;

  @PersonalData('identity.name')
  readonly name: string;

  @PersonalData('contact.email', { for: [customerFile, serviceNotices] })
  readonly email: string;

  @PersonalData('contact.phone')
  readonly phone: string | undefined;

  @PersonalData('device.ip')
  readonly ip: string | undefined;

  @ProcessedFor(customerFile)
  readonly addresses: readonly Address[];

  @ProcessedFor(customerFile)
  readonly devices: readonly Device[];

  @ProcessedFor(customerFile)
  readonly users: readonly SystemUser[];

  @PersonalData(applicationsUsed)
  readonly applications: readonly string[];

  @PersonalData('contact.social')
  readonly socialProfiles: readonly string[];

  @NotPersonalData('end of the contract, kept to know when to delete')
  readonly endedAt: Date | undefined;

  constructor(row: CustomerData) {
    this.id = row.id;
    this.name = row.name;
    this.email = row.email;
    this.phone = row.phone;
    this.ip = row.ip;
    this.addresses = row.addresses;
    this.devices = row.devices;
    this.users = row.users;
    this.applications = row.applications;
    this.socialProfiles = row.socialProfiles;
    this.endedAt = row.endedAt;
  }
}

/** What a customer is made of. */
export type CustomerData = { readonly [Key in keyof Customer]: Customer[Key] };
