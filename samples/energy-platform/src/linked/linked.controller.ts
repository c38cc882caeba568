import { Body, Controller, Delete, Get, HttpCode, Inject, Put } from '@nestjs/common';
import { collectionPoint, rightsRoute } from '@verklaar/annotations';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { AccountsService } from '../accounts/accounts.service.js';
import { SessionToken } from '../accounts/signed-in.js';
import { parse } from '../parse.js';
import { linkedPlatforms } from '../privacy.js';
import { LinkedAccount } from './linked-account.entity.js';
import { SunPortal } from './sun-portal.js';

export const linkForm = collectionPoint({ id: 'link-form', collects: [linkedPlatforms], noticeShown: true });
export const unlinkRoute = rightsRoute({ id: 'unlink', right: 'withdraw', path: '/linked' });

const linkSchema = z.object({ accessToken: z.string().min(1).max(500), agreed: z.literal(true) });

@Controller('linked')
export class LinkedController {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(SunPortal) private readonly portal: SunPortal,
  ) {}

  @Put()
  @HttpCode(204)
  async link(@SessionToken() token: string | undefined, @Body() body: unknown): Promise<void> {
    const { id } = await this.accounts.memberOf(token);
    const { accessToken } = parse(linkSchema, body);
    await this.database.getRepository(LinkedAccount).save({ userId: id, accessToken, linkedAt: new Date() });
  }

  @Delete()
  @HttpCode(204)
  async unlink(@SessionToken() token: string | undefined): Promise<void> {
    const { id } = await this.accounts.memberOf(token);
    await this.database.getRepository(LinkedAccount).delete({ userId: id });
  }

  /** Reads what is linked, for those who are signed in and for nobody else; tells how many. */
  @Get('refresh')
  async refresh(): Promise<{ read: number }> {
    const accounts = this.database.getRepository(LinkedAccount);
    let read = 0;
    for (const account of await accounts.find()) {
      if (!(await this.accounts.isSignedIn(account.userId))) continue;
      await accounts.update({ userId: account.userId }, await this.portal.production(account.accessToken));
      read += 1;
    }
    return { read };
  }
}
