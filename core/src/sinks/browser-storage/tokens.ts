import type { SinkDefinition } from '../sink.js';

/**
 * Payloads of JSON Web Tokens: signed, not secret, and kept in the browser (RFC 7519). Verified: @types/jsonwebtoken 9, jose 6,
 * @nestjs/jwt 12, fast-jwt 6, @hapi/jwt 3, @fastify/jwt 10.
 */
export const tokenSinks: readonly SinkDefinition[] = [
  {
    id: 'jsonwebtoken',
    kind: 'browserStorage',
    packages: ['jsonwebtoken'],
    calls: [
      { callee: 'sign', arguments: [0] },
      { callee: 'sign', arguments: [2], properties: ['audience', 'header', 'subject'] },
    ],
  },
  {
    id: 'jose',
    kind: 'browserStorage',
    packages: ['jose'],
    calls: [
      { callee: ['SignJWT', 'UnsecuredJWT'], arguments: [0] },
      {
        callee: ['SignJWT', 'UnsecuredJWT'].flatMap((token) => [
          `${token}.().setAudience`,
          `${token}.().setIssuer`,
          `${token}.().setJti`,
          `${token}.().setSubject`,
        ]),
        arguments: [0],
      },
      { callee: 'setSubject', arguments: [0] },
    ],
  },
  {
    id: 'nestjs-jwt',
    kind: 'browserStorage',
    packages: ['@nestjs/jwt'],
    calls: [
      { callee: ['sign', 'signAsync'], arguments: [0] },
      { callee: ['sign', 'signAsync'], arguments: [1], properties: ['audience', 'subject'] },
    ],
  },
  {
    id: 'fast-jwt',
    kind: 'browserStorage',
    packages: ['fast-jwt'],
    calls: [{ callee: 'createSigner.()', arguments: [0] }],
  },
  {
    id: 'fastify-jwt',
    kind: 'browserStorage',
    packages: ['@fastify/jwt', 'fastify', 'fastify-jwt'],
    calls: [{ callee: ['jwt.sign', 'jwtSign', 'JWT.().sign'], arguments: [0] }],
  },
  {
    id: 'other-jwt',
    kind: 'browserStorage',
    packages: ['@hapi/jwt', '@tsndr/cloudflare-worker-jwt', 'hono', 'jwt-simple'],
    calls: [{ callee: ['jwt.sign', 'token.generate', 'sign', 'encode'], arguments: [0] }],
  },
];
