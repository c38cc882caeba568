import type { ServiceDefinition } from '../service.js';

export const livechat: ServiceDefinition = {
  id: 'livechat',
  name: 'LiveChat',
  kind: 'chat',
  region: 'eu',
  recognition: {
    packages: ['@livechat/chat-sdk', '@livechat/customer-sdk', '@livechat/widget-react'],
    globals: ['LC_API', 'LiveChatWidget'],
    hosts: ['*.livechatinc.com'],
  },
};
