import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post } from '@nestjs/common';
import { collectionPoint, rightsRoute } from '@verklaar/annotations';
import { DataSource } from 'typeorm';

import type { User } from './user.entity.js';

import { Meter } from '../energy/meter.entity.js';
import { parse } from '../parse.js';
import { accounts, promotions } from '../privacy.js';
import { correctionSchema, registrationSchema, signInSchema } from './account.schemas.js';
import { AccountsService } from './accounts.service.js';
import { SessionToken } from './signed-in.js';

export const registrationForm = collectionPoint({
  id: 'registration',
  collects: [accounts, promotions],
  noticeShown: true,
});

export const accountPage = rightsRoute({
  id: 'account-page',
  right: 'access',
  path: 'https://app.buurtstroom.example/account',
});

export const settingsPage = rightsRoute({
  id: 'settings-page',
  right: 'rectification',
  path: 'https://app.buurtstroom.example/account/settings',
});

@Controller()
export class AccountsController {
  constructor(
    @Inject(AccountsService) private readonly accountsService: AccountsService,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  @Post('accounts')
  async register(@Body() body: unknown): Promise<{ id: string }> {
    const { id } = await this.accountsService.register(parse(registrationSchema, body));
    return { id };
  }

  @Post('sessions')
  async signIn(@Body() body: unknown): Promise<{ token: string }> {
    const { username, password } = parse(signInSchema, body);
    return { token: await this.accountsService.signIn(username, password) };
  }

  @Delete('sessions')
  @HttpCode(204)
  async signOut(@SessionToken() token: string | undefined): Promise<void> {
    if (token !== undefined) await this.accountsService.signOut(token);
  }

  /** All that the account holds, in a form that other programs read (Art. 15, 20). */
  @Get('account')
  async show(@SessionToken() token: string | undefined): Promise<object> {
    const user = await this.accountsService.memberOf(token);
    const meters = await this.database.getRepository(Meter).findBy({ userId: user.id });
    return { ...visible(user), meters };
  }

  @Patch('account')
  async correct(@SessionToken() token: string | undefined, @Body() body: unknown): Promise<object> {
    const user = await this.accountsService.memberOf(token);
    return visible(await this.accountsService.correct(user, parse(correctionSchema, body)));
  }

  @Delete('account')
  @HttpCode(204)
  async close(@SessionToken() token: string | undefined): Promise<void> {
    await this.accountsService.close(await this.accountsService.memberOf(token), new Date());
  }
}

function visible({ username, fullName, email, phone, address, picture }: User): object {
  return { username, fullName, email, phone, address, picture };
}
