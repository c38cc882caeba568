import type { ServiceDefinition } from '../service.js';

export const alibabaCloud: ServiceDefinition = {
  id: 'alibaba-cloud',
  name: 'Alibaba Cloud',
  kind: 'hosting',
  recognition: {
    packages: ['@alicloud/*', 'ali-oss'],
    hosts: ['*.aliyuncs.com'],
    environment: ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIYUN_ACCESS_KEY_ID'],
  },
};
