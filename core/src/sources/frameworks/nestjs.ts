import type { SourceDefinition } from '../source.js';

import { headerMeanings } from '../request-headers.js';

const expressRequest = { package: 'express', path: ['Request', '()'] } as const;

/** NestJS 9 to 12: decorators of parameters; requests themselves are those of Express or Fastify. */
export const nestjs: SourceDefinition = {
  id: 'nestjs',
  packages: ['@nestjs/common'],
  values: [],
  decorators: [
    { decorator: 'Ip', category: 'device.ip' },
    ...headerMeanings.map((meaning) => ({ decorator: 'Headers', ...meaning })),
    { decorator: 'Body', submitted: true },
    { decorator: 'Query', submitted: true },
    { decorator: 'Param', submitted: true },
    { decorator: 'Cookies', category: 'device.cookieId' },
    { decorator: 'SignedCookies', category: 'device.cookieId' },
    { decorator: 'UploadedFile', category: 'comm.message' },
    { decorator: 'UploadedFiles', category: 'comm.message' },
    { decorator: 'Req', origin: expressRequest },
    { decorator: 'Request', origin: expressRequest },
  ],
};
