import { Injectable } from '@nestjs/common';
import { ProcessedFor, SharedWith } from '@verklaar/annotations';
import { z } from 'zod';

import { linkedPlatforms, sunPortal } from '../privacy.js';

const productionSchema = z.object({
  panels: z.string().meta({ personalData: ['metering.asset', { for: [linkedPlatforms], dataSubjects: ['member'] }] }),
  producedKwh: z
    .number()
    .meta({ personalData: ['metering.interval', { for: [linkedPlatforms], dataSubjects: ['member'] }] }),
});

export type Production = z.infer<typeof productionSchema>;

/** Another platform, asked on behalf of a member who linked it. */
@Injectable()
@SharedWith(sunPortal)
@ProcessedFor(linkedPlatforms)
export class SunPortal {
  async production(accessToken: string): Promise<Production> {
    const host = process.env.SUN_PORTAL_URL ?? 'https://api.zonmeter.example';
    const answer = await fetch(`${host}/v1/production`, { headers: { authorization: `Bearer ${accessToken}` } });
    if (!answer.ok) throw new Error(`The sun portal answers ${answer.status}.`);
    return productionSchema.parse(await answer.json());
  }
}
