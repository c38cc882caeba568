import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { claimsOf } from '../claims.js';

/** What tokens say about the person they were given to: jsonwebtoken 8 and 9, jose 4 to 6, and others that read them. */
export const tokens: SourceDefinition = {
  id: 'tokens',
  packages: ['jsonwebtoken', 'jwt-decode', '@nestjs/jwt', 'aws-jwt-verify'],
  values: claimsOf([
    'verify.()',
    'verify.#1',
    'verifyAsync.()',
    'verifySync.()',
    'decode.()',
    'jwtDecode.()',
    'JwtPayload.()',
    'default.verify.()',
    'default.decode.()',
    '^default.()',
  ]),
};

/** jose 4 to 6. */
export const jose: SourceDefinition = {
  id: 'jose',
  packages: ['jose'],
  values: claimsOf(['decodeJwt.()', ...below(['jwtVerify.()', 'jwtDecrypt.()'], 'payload'), 'JWTPayload.()']),
};

/** Clients of OpenID Connect: openid-client 5 and 6, oidc-client-ts 3, keycloak-js 25 and 26, google-auth-library 9 and 10. */
export const openId: SourceDefinition = {
  id: 'openid-connect',
  packages: ['openid-client', 'oidc-client-ts', 'keycloak-js', 'google-auth-library'],
  values: claimsOf([
    'userinfo.()',
    'fetchUserInfo.()',
    'claims.()',
    'UserProfile.()',
    'User.().profile',
    'getUser.().profile',
    'tokenParsed',
    'idTokenParsed',
    'loadUserInfo.()',
    'loadUserProfile.()',
    'verifyIdToken.().getPayload.()',
    'TokenPayload.()',
  ]),
};
