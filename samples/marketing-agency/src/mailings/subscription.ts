import { z } from 'zod';

import { contentMailing, externalEvents, firstName, lastName, ownEvents } from '../privacy.js';

/** What one can ask mail about. */
export const topics = ['articles', 'externalEvents', 'ownEvents'] as const;

/** Somebody who asked for mailings on one topic. */
export const subscriptionSchema = z
  .object({
    email: z.email().meta({ personalData: 'contact.email' }),
    firstName: z.string().min(1).max(100).meta({ personalData: firstName }),
    lastName: z.string().min(1).max(100).meta({ personalData: lastName }),
    topic: z.enum(topics).meta({ notPersonalData: 'which mailing: the activities themselves' }),
    interests: z
      .array(z.string().max(50))
      .default([])
      .meta({ personalData: ['preference.interest', { for: [contentMailing] }] }),
  })
  .meta({ processedFor: [contentMailing, externalEvents, ownEvents], dataSubjects: ['subscriber'] });

export type Subscription = z.infer<typeof subscriptionSchema>;
