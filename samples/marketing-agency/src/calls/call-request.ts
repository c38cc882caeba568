import { z } from 'zod';

import { callBlocks, calls } from '../privacy.js';

/** Somebody who showed interest and ticked the box for a call. */
export const callRequestSchema = z
  .object({
    phone: z
      .string()
      .regex(/^\+?[\d ]{8,16}$/u)
      .meta({ personalData: ['contact.phone', { for: [calls, callBlocks] }] }),
    interest: z
      .string()
      .min(1)
      .max(200)
      .meta({ personalData: ['preference.interest', { for: [calls] }] }),
    mayCall: z.literal(true).meta({ notPersonalData: 'the ticked box; without it there is no request' }),
  })
  .meta({ dataSubjects: ['prospect'] });

export type CallRequest = z.infer<typeof callRequestSchema>;
