// rule: no-undeclared-recipient
// form: event emitter
import https from 'node:https';

interface Reading {
  customerName: string;
  watt: number;
}

export function send(reading: Reading) {
  const request = https.request({ host: 'ingest.grid.example', path: '/v1', method: 'POST' });
  request.on('error', () => undefined);
  request.write(String(reading.watt));
  request.end(reading.customerName); // expect: no-undeclared-recipient identity.name
}
