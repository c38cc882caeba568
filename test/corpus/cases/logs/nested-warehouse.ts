// rule: no-personal-data-in-logs
// form: nested object by type
import pino from 'pino';

interface Bin {
  name: string;
  address: string;
}
interface Warehouse {
  title: string;
  bins: Bin[];
  server: { name: string; address: string };
}

const log = pino();

export function inspect(warehouse: Warehouse) {
  log.info({ warehouse }, 'inspection');
  log.info(`server ${warehouse.server.name} at ${warehouse.server.address}`);
}
