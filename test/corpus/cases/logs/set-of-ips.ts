// rule: no-personal-data-in-logs
// form: map or set
import type { IncomingMessage } from 'node:http';

const seen = new Set<string>();

export function track(request: IncomingMessage) {
  const address = request.socket.remoteAddress;
  if (address) seen.add(address);
  console.log(`${seen.size} addresses`);
  console.log([...seen].join(' ')); // expect: no-personal-data-in-logs device.ip
}
