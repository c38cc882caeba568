import type { ServiceDefinition } from '../service.js';

export const mercadoPago: ServiceDefinition = {
  id: 'mercado-pago',
  name: 'Mercado Pago',
  kind: 'payment',
  recognition: {
    packages: ['@mercadopago/sdk-js', '@mercadopago/sdk-react', 'mercadopago'],
    globals: ['MercadoPago'],
    hosts: ['api.mercadopago.com'],
    environment: ['MERCADOPAGO_ACCESS_TOKEN'],
  },
};
