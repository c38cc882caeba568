export { findServiceByGlobal, findServiceByHost, findServiceByPackage, serviceById, services } from './find-service.js';
export type { Recognition, ServiceDefinition, ServiceKind, ServiceLaw } from './service.js';
