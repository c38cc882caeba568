export {
  findServiceByAddress,
  findServiceByGlobal,
  findServiceByHost,
  findServiceByPackage,
  serviceById,
  services,
} from './find-service.js';
export type { ServiceDefinition, ServiceKind, ServiceLaw } from './service.js';
