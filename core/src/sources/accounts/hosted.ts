import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { claimsOf } from '../claims.js';

const clerkUsers = [
  'User.()',
  'UserResource.()',
  'currentUser.()',
  'useUser.().user',
  'users.getUser.()',
  'useClerk.().user',
  'getUserList.().data.*',
];

/** Clerk: backend 1 to 3, nextjs 5 to 7, express 1 and 2, clerk-react 5. */
export const clerk: SourceDefinition = {
  id: 'clerk',
  packages: ['@clerk/*'],
  values: [
    { value: clerkUsers },
    {
      value: [
        ...below(
          clerkUsers,
          'emailAddresses',
          'emailAddresses.0.emailAddress',
          'emailAddresses.*.emailAddress',
          'primaryEmailAddress',
          'primaryEmailAddress.emailAddress',
        ),
        'EmailAddress.().emailAddress',
      ],
      category: 'contact.email',
    },
    {
      value: below(
        clerkUsers,
        'phoneNumbers',
        'phoneNumbers.0.phoneNumber',
        'primaryPhoneNumber',
        'primaryPhoneNumber.phoneNumber',
      ),
      category: 'contact.phone',
    },
    { value: below(clerkUsers, 'firstName', 'lastName', 'fullName'), category: 'identity.name' },
    { value: below(clerkUsers, 'username'), category: 'account.username' },
    { value: below(clerkUsers, 'imageUrl'), category: 'identity.photo' },
    {
      value: [...below(clerkUsers, 'id', 'externalId'), ...below(['auth.()', 'getAuth.()', 'useAuth.()'], 'userId')],
      category: 'account.username',
      bareId: true,
    },
    { value: below(['auth.()', 'getAuth.()', 'useAuth.()'], 'sessionId'), category: 'device.cookieId', bareId: true },
    { value: below(['auth.()', 'getAuth.()', 'useAuth.()'], 'sessionClaims') },
    { value: ['auth.().getToken.()', 'getAuth.().getToken.()', 'useAuth.().getToken.()'], category: 'account.token' },
  ],
};

/** Auth0: auth0 3 and 4, nextjs-auth0 1 to 4, auth0-react 1 and 2, auth0-spa-js 1 and 2, express-openid-connect 2 and 3. */
export const auth0: SourceDefinition = {
  id: 'auth0',
  packages: [
    'auth0',
    'auth0-js',
    '@auth0/auth0-react',
    '@auth0/auth0-spa-js',
    '@auth0/auth0-vue',
    '@auth0/nextjs-auth0',
    'express-openid-connect',
  ],
  values: [
    ...claimsOf([
      'useUser.().user',
      'useAuth0.().user',
      'getSession.().user',
      'getUser.()',
      'getIdTokenClaims.()',
      'UserProfile.()',
      'Claims.()',
      'User.()',
      'UserInfoResponse.()',
      'userInfo.getUserInfo.().data',
      'users.get.().data',
      'oidc.user',
      'oidc.idTokenClaims',
    ]),
    {
      value: [
        'getAccessToken.()',
        'getAccessToken.().accessToken',
        'getAccessTokenSilently.()',
        'getTokenSilently.()',
        'oidc.accessToken',
      ],
      category: 'account.token',
    },
  ],
};

const supabaseUsers = [
  'User.()',
  'getUser.().data.user',
  'getUserById.().data.user',
  'getSession.().data.session.user',
  'signUp.().data.user',
  'signInWithPassword.().data.user',
  'Session.().user',
  'listUsers.().data.users.*',
  'onAuthStateChange.#1.user',
];

/** Supabase: supabase-js and auth-js 2, ssr, auth helpers. */
export const supabase: SourceDefinition = {
  id: 'supabase-auth',
  packages: ['@supabase/*'],
  values: [
    { value: [...supabaseUsers, ...below(supabaseUsers, 'user_metadata', 'identities'), 'getClaims.().data.claims'] },
    {
      value: [...below(supabaseUsers, 'email', 'new_email'), 'getClaims.().data.claims.email'],
      category: 'contact.email',
    },
    {
      value: [...below(supabaseUsers, 'phone', 'new_phone'), 'getClaims.().data.claims.phone'],
      category: 'contact.phone',
    },
    {
      value: [...below(supabaseUsers, 'id'), 'getClaims.().data.claims.sub'],
      category: 'account.username',
      bareId: true,
    },
    {
      value: [
        'getSession.().data.session.access_token',
        'getSession.().data.session.refresh_token',
        'Session.().access_token',
      ],
      category: 'account.token',
    },
  ],
};

/** What MSAL gives when somebody has signed in. */
const signIns = [
  'AuthenticationResult.()',
  'acquireTokenByCode.()',
  'acquireTokenPopup.()',
  'acquireTokenSilent.()',
  'handleRedirectPromise.()',
  'loginPopup.()',
  'ssoSilent.()',
];

/** Kinde, WorkOS, Okta, Microsoft Entra ID: users and accounts as their SDKs give them. */
export const otherHosted: SourceDefinition = {
  id: 'hosted-identity',
  packages: [
    '@kinde-oss/kinde-auth-nextjs',
    '@kinde-oss/kinde-auth-react',
    '@workos-inc/*',
    '@okta/okta-auth-js',
    '@okta/okta-react',
    '@azure/msal-browser',
    '@azure/msal-common',
    '@azure/msal-node',
    '@azure/msal-react',
  ],
  values: [
    ...claimsOf([
      'getUser.()',
      'userManagement.getUser.()',
      'withAuth.().user',
      'useAuth.().user',
      'useKindeBrowserClient.().user',
      'getKindeServerSession.().getUser.()',
      'idTokenClaims',
      'AccountInfo.()',
      'User.()',
    ]),
    {
      value: [
        'getActiveAccount.()',
        'getAllAccounts.().0',
        'getAllAccounts.().*',
        'useAccount.()',
        'useMsal.().accounts.0',
        ...below(signIns, 'account'),
      ],
    },
    {
      value: [
        'AccountInfo.().username',
        'getActiveAccount.().username',
        'getAllAccounts.().0.username',
        'useAccount.().username',
      ],
      category: 'account.username',
    },
    {
      value: ['getActiveAccount.().name', 'getAllAccounts.().0.name', 'useAccount.().name'],
      category: 'identity.name',
    },
  ],
};
