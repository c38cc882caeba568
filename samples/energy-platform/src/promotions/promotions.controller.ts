import { Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { rightsRoute } from '@verklaar/annotations';
import nodemailer from 'nodemailer';
import { DataSource } from 'typeorm';

import { AccountsService } from '../accounts/accounts.service.js';
import { User } from '../accounts/user.entity.js';

export const optOutRoute = rightsRoute({ id: 'promotions-opt-out', right: 'objection', path: '/promotions/stop' });

@Controller('promotions')
export class PromotionsController {
  readonly #mails = nodemailer.createTransport(process.env.SMTP_URL ?? { jsonTransport: true });

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AccountsService) private readonly accounts: AccountsService,
  ) {}

  /** Mails members who did not refuse; tells how many. */
  @Post()
  async send(): Promise<{ sent: number }> {
    const members = await this.database.getRepository(User).findBy({ refusesPromotions: false });
    for (const { id, email, fullName } of members) {
      await this.#mails.sendMail({
        from: 'Buurtstroom <hulp@buurtstroom.example>',
        to: email,
        subject: 'Nieuw bij Buurtstroom',
        text: `Dag ${fullName}\n\nNu ook laadpalen delen.\n\nGeen nieuws meer? https://app.buurtstroom.example/promotions/stop?member=${id}`,
      });
    }
    return { sent: members.length };
  }

  @Get('stop')
  async stop(@Query('member') id: string): Promise<string> {
    await this.accounts.refusePromotions(id);
    return 'Je krijgt geen nieuws meer over ons aanbod.';
  }
}
