// rule: no-personal-data-in-logs
// form: not a personal name
import os from 'node:os';
import pino from 'pino';

const log = pino();

export function started(server: { address: string; name: string }, logger: { name: string }) {
  log.info({ hostname: os.hostname(), address: server.address, server: server.name }, 'started');
  log.info(`logger ${logger.name} attached`);
}
