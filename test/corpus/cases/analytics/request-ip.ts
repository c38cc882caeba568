// rule: no-personal-data-in-analytics
// form: framework request
import type { Request } from 'express';
import { Analytics } from '@segment/analytics-node';

const analytics = new Analytics({ writeKey: 'not-a-key' });

export function page(req: Request, anonymousId: string) {
  analytics.page({ anonymousId, name: req.path });
  analytics.page({ anonymousId, context: { ip: req.ip } }); // expect: no-personal-data-in-analytics device.ip
}
