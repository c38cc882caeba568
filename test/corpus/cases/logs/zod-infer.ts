// rule: no-personal-data-in-logs
// form: z.infer
import { z } from 'zod';

const signUp = z.object({
  email: z.email(),
  birthDate: z.coerce.date(),
  newsletter: z.boolean(),
});

export type SignUp = z.infer<typeof signUp>;

export function register(input: unknown) {
  const data = signUp.parse(input);
  console.log('newsletter', data.newsletter);
  console.log('registering', data); // expect: no-personal-data-in-logs contact.email identity.birthDate
}
