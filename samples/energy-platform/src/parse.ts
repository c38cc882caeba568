import type { z } from 'zod';

import { BadRequestException } from '@nestjs/common';

/** The body of a request as its schema has it, or an answer 400 that names the fields and repeats no value. */
export function parse<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new BadRequestException(result.error.issues.map(({ path }) => path.join('.')));
}
