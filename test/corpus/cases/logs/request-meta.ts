// rule: no-personal-data-in-logs
// form: framework request
import type { Request, Response } from 'express';
import pino from 'pino';

const logger = pino();

export function access(req: Request, res: Response) {
  const length = req.get('content-length');
  const type = req.headers['content-type'];
  logger.info({ method: req.method, path: req.path, status: res.statusCode, length, type, host: req.hostname });
}
