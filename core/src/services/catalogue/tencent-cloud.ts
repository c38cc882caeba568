import type { ServiceDefinition } from '../service.js';

export const tencentCloud: ServiceDefinition = {
  id: 'tencent-cloud',
  name: 'Tencent Cloud',
  kind: 'hosting',
  recognition: {
    packages: ['cos-nodejs-sdk-v5', 'tencentcloud-sdk-nodejs'],
    hosts: ['*.cos.*.myqcloud.com'],
    environment: ['TENCENTCLOUD_SECRET_ID'],
  },
};
