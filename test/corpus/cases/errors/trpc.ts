// rule: no-personal-data-in-errors
// form: ternary or nullish
import { TRPCError } from '@trpc/server';

export function limit(ctx: { ip?: string; user?: { email: string }; hits: number }) {
  if (ctx.hits > 100) {
    throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: `too many from ${ctx.user?.email ?? 'a guest'}` }); // expect: no-personal-data-in-errors contact.email
  }
  if (ctx.hits < 0) throw new TRPCError({ code: 'BAD_REQUEST', message: ctx.ip ? 'proxied' : 'direct' });
}
