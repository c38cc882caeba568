import type { ServiceDefinition } from '../service.js';

export const amazonPay: ServiceDefinition = {
  id: 'amazon-pay',
  name: 'Amazon Pay',
  kind: 'payment',
  recognition: {
    packages: ['@amazonpay/amazon-pay-api-sdk-nodejs'],
    hosts: ['pay-api.amazon.com', 'pay-api.amazon.eu'],
  },
};
