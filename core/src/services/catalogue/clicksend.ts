import type { ServiceDefinition } from '../service.js';

export const clicksend: ServiceDefinition = {
  id: 'clicksend',
  name: 'ClickSend',
  kind: 'messaging',
  recognition: {
    packages: ['clicksend'],
    hosts: ['rest.clicksend.com'],
    environment: ['CLICKSEND_API_KEY'],
  },
};
