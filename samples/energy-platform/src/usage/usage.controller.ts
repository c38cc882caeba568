import { Body, Controller, Delete, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { collectionPoint, rightsRoute } from '@verklaar/annotations';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { parse } from '../parse.js';
import { usageAnalysis } from '../privacy.js';
import { UsageEvent } from './usage-event.entity.js';

export const usageEvents = collectionPoint({ id: 'usage-events', collects: [usageAnalysis], noticeShown: true });
export const withdrawal = rightsRoute({ id: 'usage-withdrawal', right: 'withdraw', path: '/usage' });

const eventSchema = z.object({
  /** Version of the text that the visitor agreed to: without one nothing is recorded. */
  consentText: z.string().min(1).max(50),
  deviceId: z.uuid(),
  page: z.string().max(500),
  button: z.string().max(100).nullable().default(null),
  searched: z.string().max(200).nullable().default(null),
  seconds: z.number().int().min(0),
});

@Controller('usage')
export class UsageController {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  @Post()
  @HttpCode(204)
  async record(@Body() body: unknown): Promise<void> {
    await this.database.getRepository(UsageEvent).insert({ ...parse(eventSchema, body), at: new Date() });
  }

  /** Withdrawing consent erases what it allowed. */
  @Delete()
  async withdraw(@Query('device') deviceId: string): Promise<{ erased: number }> {
    const { affected } = await this.database.getRepository(UsageEvent).delete({ deviceId });
    return { erased: affected ?? 0 };
  }
}
