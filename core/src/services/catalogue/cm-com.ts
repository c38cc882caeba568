import type { ServiceDefinition } from '../service.js';

export const cmCom: ServiceDefinition = {
  id: 'cm-com',
  name: 'CM.com',
  kind: 'messaging',
  region: 'benelux',
  recognition: {
    packages: ['@cmdotcom/text-sdk'],
    hosts: ['api.cm.com', 'gw.cmtelecom.com'],
  },
};
