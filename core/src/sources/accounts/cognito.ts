import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { claimsOf } from '../claims.js';

/** Amazon Cognito: aws-amplify 5 and 6, amazon-cognito-identity-js 6, the SDK's client 3. */
export const cognito: SourceDefinition = {
  id: 'cognito',
  packages: [
    'aws-amplify',
    '@aws-amplify/auth',
    '@aws-amplify/core',
    'amazon-cognito-identity-js',
    '@aws-sdk/client-cognito-identity-provider',
  ],
  values: [
    ...claimsOf([
      'fetchUserAttributes.()',
      'getIdToken.().payload',
      'getIdToken.().decodePayload.()',
      'CognitoIdToken.().payload',
      'tokens.idToken.payload',
      'currentAuthenticatedUser.().attributes',
    ]),
    {
      value: [
        'getCurrentUser.()',
        'AuthUser.()',
        'currentAuthenticatedUser.()',
        'AdminGetUserResponse.()',
        'GetUserResponse.()',
        'UserType.()',
        ...below(['AdminGetUserResponse.()', 'GetUserResponse.()'], 'UserAttributes'),
        'UserType.().Attributes',
        'getUserAttributes.#1',
      ],
    },
    {
      value: [
        'getCurrentUser.().username',
        'AuthUser.().username',
        'CognitoUser.().getUsername.()',
        'currentAuthenticatedUser.().username',
        'AdminGetUserResponse.().Username',
        'GetUserResponse.().Username',
        'UserType.().Username',
        'getCurrentUser.().signInDetails.loginId',
      ],
      category: 'account.username',
    },
    { value: ['getCurrentUser.().userId', 'AuthUser.().userId'], category: 'account.username', bareId: true },
    {
      value: ['getJwtToken.()', 'tokens.accessToken.toString.()', 'tokens.idToken.toString.()'],
      category: 'account.token',
    },
  ],
};
