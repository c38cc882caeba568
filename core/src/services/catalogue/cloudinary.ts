import type { ServiceDefinition } from '../service.js';

export const cloudinary: ServiceDefinition = {
  id: 'cloudinary',
  name: 'Cloudinary',
  kind: 'storage',
  recognition: {
    packages: [
      '@cloudinary/react',
      '@cloudinary/url-gen',
      '@cloudinary/vue',
      'cloudinary',
      'cloudinary-core',
      'multer-storage-cloudinary',
      'next-cloudinary',
    ],
    globals: ['cloudinary'],
    hosts: ['*.cloudinary.com'],
    environment: ['CLOUDINARY_API_SECRET', 'CLOUDINARY_URL'],
  },
};
