import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { RequestLog } from './request-log.entity.js';

interface Request {
  readonly method: string;
  readonly socket: { readonly remoteAddress?: string };
  readonly headers: Readonly<Record<string, string | undefined>>;
}

interface Response {
  readonly statusCode: number;
  on(event: 'finish', done: () => void): void;
}

/** Writes down each request with what the device told of itself. */
@Injectable()
export class RecordRequests implements NestMiddleware {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  use({ headers, method, socket }: Request, response: Response, next: () => void): void {
    response.on('finish', () => {
      void this.database.getRepository(RequestLog).insert({
        ip: socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
        referrer: headers.referer ?? null,
        language: headers['accept-language'] ?? null,
        timeZone: headers['x-time-zone'] ?? null,
        deviceId: headers['x-device-id'] ?? null,
        deviceType: headers['x-device-type'] ?? null,
        plugins: headers['x-device-plugins'] ?? null,
        hardware: headers['x-device-hardware'] ?? null,
        outcome: `${method} ${response.statusCode}`,
        at: new Date(),
      });
    });
    next();
  }
}
