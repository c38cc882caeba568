// rule: no-personal-data-in-error-tracking
// form: framework request
import { Notifier } from '@airbrake/node';
import type { Request } from 'express';

const airbrake = new Notifier({ projectId: 1, projectKey: 'not-a-key' });

export function notify(error: Error, req: Request) {
  void airbrake.notify({ error, params: { route: req.path } });
  void airbrake.notify({ error, context: { userAddr: req.ip } }); // expect: no-personal-data-in-error-tracking device.ip
}
