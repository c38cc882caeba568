// rule: no-personal-data-in-analytics
// form: z.infer
import posthog from 'posthog-js';
import { z } from 'zod';

const Feedback = z.object({ stars: z.number(), email: z.string().optional() });

export function rated(raw: unknown) {
  const feedback: z.infer<typeof Feedback> = Feedback.parse(raw);
  posthog.capture('rated', { stars: feedback.stars });
  posthog.capture('rated', { ...feedback }); // expect: no-personal-data-in-analytics contact.email
}
