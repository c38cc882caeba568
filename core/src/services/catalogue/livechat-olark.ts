import type { ServiceDefinition } from '../service.js';

export const livechatOlark: ServiceDefinition = {
  id: 'livechat-olark',
  name: 'Olark',
  kind: 'support',
  recognition: {
    globals: ['olark'],
    hosts: ['*.olark.com'],
  },
};
