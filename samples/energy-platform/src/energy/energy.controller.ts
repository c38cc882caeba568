import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { collectionPoint } from '@verklaar/annotations';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { AccountsService } from '../accounts/accounts.service.js';
import { SessionToken } from '../accounts/signed-in.js';
import { parse } from '../parse.js';
import { energySharing } from '../privacy.js';
import { Measurement } from './measurement.entity.js';
import { Meter } from './meter.entity.js';

export const meterForm = collectionPoint({ id: 'meter-form', collects: [energySharing], noticeShown: true });

const meterSchema = z.object({
  ean: z.string().regex(/^\d{18}$/u),
  premises: z.string().max(300),
  installation: z.string().max(200).nullable().default(null),
});

const measurementsSchema = z.array(
  z.object({
    ean: z.string().regex(/^\d{18}$/u),
    from: z.coerce.date(),
    consumedKwh: z.number().min(0),
    fedInKwh: z.number().min(0),
    meterKwh: z.number(),
    current: z.number(),
  }),
);

@Controller()
export class EnergyController {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AccountsService) private readonly accounts: AccountsService,
  ) {}

  @Post('meters')
  async connect(@SessionToken() token: string | undefined, @Body() body: unknown): Promise<Meter> {
    const { id } = await this.accounts.memberOf(token);
    return this.database.getRepository(Meter).save({ ...parse(meterSchema, body), userId: id });
  }

  /** The grid operator delivers the values of the day before. */
  @Post('grid/measurements')
  @HttpCode(204)
  async receive(@Body() body: unknown): Promise<void> {
    await this.database.getRepository(Measurement).insert(parse(measurementsSchema, body));
  }

  @Get('meters/:ean/measurements')
  async list(@SessionToken() token: string | undefined, @Param('ean') ean: string): Promise<readonly Measurement[]> {
    const { id } = await this.accounts.memberOf(token);
    const own = await this.database.getRepository(Meter).existsBy({ ean, userId: id });
    return own ? this.database.getRepository(Measurement).findBy({ ean }) : [];
  }
}
