// rule: no-personal-data-in-logs
// form: alias import
import { pino as makeLogger } from 'pino';
import { Logger as NestLogger } from '@nestjs/common';

const out = makeLogger();
const nest = new NestLogger('Gate');

export function opened(visit: { badge: number; email: string }) {
  out.info({ badge: visit.badge });
  out.info({ badge: visit.badge, by: visit.email }); // expect: no-personal-data-in-logs contact.email
  nest.warn(`gate opened by ${visit.email}`); // expect: no-personal-data-in-logs contact.email
  nest.verbose(`badge ${visit.badge}`);
}
