import { DataSubject, NotPersonalData, PersonalData, ProcessedFor } from '@verklaar/annotations';

import { attachments, contactRequests } from '../privacy.js';

/** A question sent through the contact form. */
@DataSubject('correspondent')
@ProcessedFor(contactRequests)
export class ContactRequest {
  @NotPersonalData('random number of the request')
  readonly id: string;

  @PersonalData('identity.name')
  readonly name: string;

  @PersonalData('contact.email')
  readonly email: string;

  @PersonalData('contact.phone')
  readonly phone: string | undefined;

  @PersonalData('device.ip', { source: 'observed' })
  readonly ip: string;

  @PersonalData('comm.message')
  readonly message: string;

  /** Name of the file that came with the message; the file itself goes to the help desk by mail and is not stored. */
  @PersonalData(attachments)
  readonly attachmentName: string | undefined;

  @NotPersonalData('moment of handling, kept to know when to delete')
  readonly closedAt: Date | undefined;

  constructor(row: ContactRequestData) {
    this.id = row.id;
    this.name = row.name;
    this.email = row.email;
    this.phone = row.phone;
    this.ip = row.ip;
    this.message = row.message;
    this.attachmentName = row.attachmentName;
    this.closedAt = row.closedAt;
  }
}

/** What a contact request is made of. */
export type ContactRequestData = { readonly [Key in keyof ContactRequest]: ContactRequest[Key] };
