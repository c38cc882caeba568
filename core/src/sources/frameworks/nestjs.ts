import type { SourceDefinition } from '../source.js';

import { headerMeanings } from '../request-headers.js';

const expressRequest = { package: 'express', path: ['Request', '()'] } as const;
const upload = { package: 'multer', path: ['Multer', 'File', '()'] } as const;

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
    { decorator: 'UploadedFile', origin: upload },
    { decorator: 'UploadedFiles', origin: upload },
    { decorator: 'Req', origin: expressRequest },
    { decorator: 'Request', origin: expressRequest },
  ],
};
