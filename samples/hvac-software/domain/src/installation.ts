/**
 * An installation at an address of a customer's customer.
 *
 * @dataSubject endCustomer
 * @processedFor installation-records
 */
export interface Installation {
  /** @notPersonalData random number of the installation */
  readonly id: string;
  /** @notPersonalData random number of the company account */
  readonly companyId: string;
  /** @personalData identity.name */
  readonly ownerName: string;
  /** @personalData contact.email */
  readonly ownerEmail: string;
  /** @personalData location.premises */
  readonly address: string;
  /** @personalData metering.installation */
  readonly model: string;
}

/**
 * What a technician did at an installation.
 *
 * @dataSubject endCustomer
 * @processedFor installation-records
 */
export interface LogbookEntry {
  /** @notPersonalData random number of the entry */
  readonly id: string;
  /** @notPersonalData random number of the installation */
  readonly installationId: string;
  /** @personalData metering.installation */
  readonly work: string;
  /** @notPersonalData when the work was done */
  readonly at: Date;
}
