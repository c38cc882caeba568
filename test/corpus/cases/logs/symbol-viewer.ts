// rule: no-personal-data-in-logs
// form: dynamic key
// annotated: yes
import type { IncomingMessage, ServerResponse } from 'node:http';

import bunyan from 'bunyan';

interface Viewer {
  id: string;
  /** @personalData contact.email */
  login: string;
}

const kViewer = Symbol('viewer');

type Request = IncomingMessage & { [kViewer]?: Viewer };

const log = bunyan.createLogger({ name: 'intranet' });

export function authenticate(req: Request, viewers: ReadonlyMap<string, Viewer>): void {
  req[kViewer] = viewers.get(req.headers.authorization ?? '');
}

export function finish(req: Request, res: ServerResponse): void {
  log.info({ status: res.statusCode, viewer: req[kViewer]?.id }, 'done');
  if (res.statusCode >= 500) {
    log.error({ viewer: req[kViewer] }, 'failed'); // expect: no-personal-data-in-logs contact.email
  }
}
