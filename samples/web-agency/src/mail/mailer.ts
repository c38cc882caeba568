import type { SendMailOptions } from 'nodemailer';

import { ProcessedFor, SharedWith } from '@verklaar/annotations';

import { brevo, contactRequests, newsletter, orders, serviceNotices } from '../privacy.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly replyTo?: string;
  readonly attachment?: { readonly filename: string; readonly content: Buffer };
}

/** What of nodemailer's transports we use. */
export interface Transport {
  sendMail(message: SendMailOptions): Promise<unknown>;
}

/** Sends mail through the relay of Brevo. */
@SharedWith(brevo)
@ProcessedFor(contactRequests, newsletter, orders, serviceNotices)
export class Mailer {
  readonly #transport: Transport;
  readonly #from: string;

  constructor(transport: Transport, from: string) {
    this.#transport = transport;
    this.#from = from;
  }

  async send(mail: Mail): Promise<void> {
    const { attachment, ...message } = mail;
    await this.#transport.sendMail({
      from: this.#from,
      ...message,
      ...(attachment === undefined ? {} : { attachments: [attachment] }),
    });
  }
}
