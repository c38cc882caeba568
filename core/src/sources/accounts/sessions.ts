import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { claimsOf } from '../claims.js';

const sessionUsers = [
  'Session.().user',
  'getServerSession.().user',
  'unstable_getServerSession.().user',
  'getSession.().user',
  'useSession.().data.user',
  'auth.().user',
  'default.().auth.().user',
  'User.()',
  'AdapterUser.()',
];

/** NextAuth 4, Auth.js 5 and its adapters for other frameworks. */
export const nextAuth: SourceDefinition = {
  id: 'next-auth',
  packages: ['next-auth', '@auth/core', '@auth/express', '@auth/sveltekit', '@auth/solid-start'],
  values: [
    { value: sessionUsers },
    { value: below(sessionUsers, 'email'), category: 'contact.email' },
    { value: below(sessionUsers, 'name'), category: 'identity.name' },
    { value: below(sessionUsers, 'image'), category: 'identity.photo' },
    { value: below(sessionUsers, 'id'), category: 'account.username', bareId: true },
    ...claimsOf(['getToken.()', 'JWT.()', 'Profile.()']),
    {
      value: ['Session.().accessToken', 'Account.().access_token', 'Account.().refresh_token', 'Account.().id_token'],
      category: 'account.token',
    },
  ],
};

const betterAuthUsers = [
  'getSession.().user',
  'getSession.().data.user',
  'useSession.().data.user',
  'signUpEmail.().user',
  'signInEmail.().user',
  'User.()',
  'Session.().user',
];

/** better-auth 1: server, and clients for several frameworks. */
export const betterAuth: SourceDefinition = {
  id: 'better-auth',
  packages: ['better-auth', '@better-auth/core'],
  values: [
    { value: betterAuthUsers },
    { value: below(betterAuthUsers, 'email'), category: 'contact.email' },
    { value: below(betterAuthUsers, 'name'), category: 'identity.name' },
    { value: below(betterAuthUsers, 'image'), category: 'identity.photo' },
    { value: below(betterAuthUsers, 'id'), category: 'account.username', bareId: true },
    {
      value: [
        'getSession.().session.ipAddress',
        'getSession.().data.session.ipAddress',
        'useSession.().data.session.ipAddress',
        'Session.().ipAddress',
      ],
      category: 'device.ip',
    },
    {
      value: [
        'getSession.().session.userAgent',
        'getSession.().data.session.userAgent',
        'useSession.().data.session.userAgent',
        'Session.().userAgent',
      ],
      category: 'device.userAgent',
    },
    {
      value: ['getSession.().session.token', 'getSession.().data.session.token', 'Session.().token'],
      category: 'account.token',
    },
  ],
};

/** lucia 2 and 3, iron-session 6 to 8. */
export const sessions: SourceDefinition = {
  id: 'sessions',
  packages: ['lucia', 'iron-session'],
  values: [
    {
      value: [
        'validateSession.().user',
        'validate.().user',
        'User.()',
        'DatabaseUser.()',
        'getIronSession.().user',
        'IronSession.().user',
      ],
    },
    {
      value: [
        'validateSession.().user.id',
        'validateSession.().session.userId',
        'getIronSession.().userId',
        'IronSession.().userId',
      ],
      category: 'account.username',
      bareId: true,
    },
    { value: ['validateSession.().session.id', 'Session.().id'], category: 'device.cookieId', bareId: true },
  ],
};
