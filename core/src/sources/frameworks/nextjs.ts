import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { headersReadBy } from '../request-headers.js';

const requests = ['NextRequest.()', 'NextApiRequest.()'];

/** Next.js 12 to 16; `ip` and `geo` of the request ended with 15. */
export const nextjs: SourceDefinition = {
  id: 'nextjs',
  packages: ['next'],
  values: [
    {
      value: [
        'NextRequest.().ip',
        'NextApiRequest.().socket.remoteAddress',
        'NextApiRequest.().connection.remoteAddress',
      ],
      category: 'device.ip',
    },
    { value: ['NextRequest.().geo'], category: 'location.approximate' },
    ...headersReadBy([
      ...below(requests, 'headers', 'headers.get.()'),
      'headers.().get.()',
      'GetServerSidePropsContext.().req.headers',
    ]),
    {
      value: ['cookies.().get.()', 'NextRequest.().cookies.get.()', 'NextApiRequest.().cookies'],
      category: 'device.cookieId',
    },
    {
      value: [
        ...below(requests, 'body', 'query', 'json.()', 'formData.()'),
        'NextRequest.().nextUrl.searchParams.get.()',
        'useSearchParams.().get.()',
        'useRouter.().query',
        'GetServerSidePropsContext.().query',
      ],
      submitted: true,
    },
  ],
};
