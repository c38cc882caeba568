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

/** What an adapter keeps to prove that somebody reads mail, and what is sent for it. */
const verifications = [
  'Adapter.createVerificationToken.#0',
  'Adapter.useVerificationToken.#0',
  'SendVerificationRequestParams.()',
  'VerificationToken.()',
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
    // Links to sign in with, and who gets them.
    { value: 'sendVerificationRequest.#0.identifier', category: 'contact.email' },
    { value: ['sendVerificationRequest.#0.url', 'sendVerificationRequest.#0.token'], category: 'account.token' },
    { value: below(verifications, 'identifier'), category: 'contact.email' },
    { value: below(verifications, 'token', 'url'), category: 'account.token' },
    { value: 'Adapter.getUserByEmail.#0', category: 'contact.email' },
    { value: ['events.*.#0.user', 'callbacks.*.#0.user'] },
    { value: below(['events.*.#0.user', 'callbacks.*.#0.user'], 'id'), category: 'account.username', bareId: true },
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

const betterAuthSenders = [
  'sendResetPassword',
  'sendVerificationEmail',
  'sendChangeEmailVerification',
  'sendDeleteAccountVerification',
  'sendMagicLink',
  'sendVerificationOTP',
  'sendOTP',
].map((option) => `${option}.#0`);

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
    // What options send: links and codes to sign in with, and to whom.
    { value: below(betterAuthSenders, 'user') },
    { value: below(below(betterAuthSenders, 'user'), 'id'), category: 'account.username', bareId: true },
    { value: below(betterAuthSenders, 'email', 'newEmail'), category: 'contact.email' },
    { value: below(betterAuthSenders, 'phoneNumber'), category: 'contact.phone' },
    { value: below(betterAuthSenders, 'url', 'token', 'otp', 'code'), category: 'account.token' },
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
