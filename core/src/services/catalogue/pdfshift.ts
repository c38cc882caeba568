import type { ServiceDefinition } from '../service.js';

export const pdfshift: ServiceDefinition = {
  id: 'pdfshift',
  name: 'PDFShift',
  kind: 'other',
  recognition: {
    packages: ['pdfshift'],
    hosts: ['api.pdfshift.io'],
    environment: ['PDFSHIFT_API_KEY'],
  },
};
