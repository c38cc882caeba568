import type { ExecutionContext } from '@nestjs/common';

import { createParamDecorator } from '@nestjs/common';

interface Request {
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Token of the session, from the header of the request. */
export const SessionToken = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | undefined =>
    /^Bearer (.+)$/u.exec(context.switchToHttp().getRequest<Request>().headers.authorization ?? '')?.[1],
);
