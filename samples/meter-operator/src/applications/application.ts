import { z } from 'zod';

import { applications, creditCheck } from '../privacy.js';

/** What someone fills in to become a customer. */
export const applicationSchema = z
  .object({
    name: z
      .string()
      .min(1)
      .max(200)
      .meta({ personalData: ['identity.name', { for: [applications, creditCheck] }] }),
    birthDate: z.iso.date().meta({ personalData: ['identity.birthDate', { for: [creditCheck] }] }),
    address: z
      .string()
      .min(5)
      .max(300)
      .meta({ personalData: ['contact.address', { for: [applications, creditCheck] }] }),
    email: z.email().meta({ personalData: 'contact.email' }),
    phone: z.string().max(30).nullable().default(null).meta({ personalData: 'contact.phone' }),
  })
  .meta({ processedFor: [applications], dataSubjects: ['prospect'] });

export type Application = z.infer<typeof applicationSchema>;
