import type { Context } from 'hono';
import type { z } from 'zod';

import { HTTPException } from 'hono/http-exception';

/**
 * The body of a request, checked.
 *
 * @throws HTTPException 400, naming the fields that are wrong but not their values
 */
export async function readBody<Schema extends z.ZodType>(context: Context, schema: Schema): Promise<z.output<Schema>> {
  const result = schema.safeParse(await context.req.json().catch(() => undefined));
  if (result.success) return result.data;
  const fields = result.error.issues.map((issue) => issue.path.join('.'));
  throw new HTTPException(400, { message: `Not right: ${fields.join(', ')}` });
}
