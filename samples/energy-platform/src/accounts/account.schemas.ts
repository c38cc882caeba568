import { z } from 'zod';

/** What a member may correct. */
export const profileSchema = z.object({
  fullName: z.string().min(1).max(200),
  email: z.email(),
  phone: z.string().max(30).nullable(),
  address: z.string().max(300).nullable(),
  picture: z.string().max(100_000).nullable(),
});

export const correctionSchema = profileSchema.partial();
export type Correction = z.infer<typeof correctionSchema>;

export const registrationSchema = profileSchema.extend({
  username: z.string().min(3).max(50),
  password: z.string().min(10).max(200),
  phone: profileSchema.shape.phone.default(null),
  address: profileSchema.shape.address.default(null),
  picture: profileSchema.shape.picture.default(null),
});
export type Registration = z.infer<typeof registrationSchema>;

export const signInSchema = z.object({ username: z.string(), password: z.string() });
