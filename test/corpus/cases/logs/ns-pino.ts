// rule: no-personal-data-in-logs
// form: namespace import
import * as pino from 'pino';

const log = pino.pino({ level: 'debug' });

export function scanned(pass: { holderName: string; phone: string; gate: string }) {
  log.info({ gate: pass.gate }, 'scanned');
  log.info({ phone: pass.phone }, 'scanned'); // expect: no-personal-data-in-logs contact.phone
  log.child({ gate: pass.gate }).debug('call %s', pass.phone); // expect: no-personal-data-in-logs contact.phone
}
