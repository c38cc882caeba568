import type { ServiceDefinition } from '../service.js';

export const emailjs: ServiceDefinition = {
  id: 'emailjs',
  name: 'EmailJS',
  kind: 'mail',
  recognition: {
    packages: ['@emailjs/browser', '@emailjs/nodejs', '@emailjs/react-native', 'emailjs-com'],
    globals: ['emailjs'],
    hosts: ['api.emailjs.com'],
    environment: ['EMAILJS_PUBLIC_KEY'],
  },
};
