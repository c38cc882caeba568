import type { ServiceDefinition } from '../service.js';

export const haveIBeenPwned: ServiceDefinition = {
  id: 'have-i-been-pwned',
  name: 'Have I Been Pwned',
  kind: 'other',
  recognition: {
    packages: ['hibp'],
    hosts: ['api.pwnedpasswords.com', 'haveibeenpwned.com'],
    environment: ['HIBP_API_KEY'],
  },
};
