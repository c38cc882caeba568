import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { claimsOf } from '../claims.js';

const users = [
  'User.()',
  'UserInfo.()',
  'UserRecord.()',
  'currentUser',
  'onAuthStateChanged.#0',
  'onIdTokenChanged.#0',
  'UserCredential.().user',
  'createUserWithEmailAndPassword.().user',
  'signInWithEmailAndPassword.().user',
  'signInWithPopup.().user',
  'getRedirectResult.().user',
  'getUser.()',
  'getUserByEmail.()',
  'getUserByPhoneNumber.()',
  'listUsers.().users.*',
];

/** Firebase Authentication: firebase 9 to 12, firebase-admin 11 to 13, React Native Firebase. */
export const firebaseAuth: SourceDefinition = {
  id: 'firebase-auth',
  packages: [
    'firebase',
    '@firebase/auth',
    'firebase-admin',
    'firebase-functions',
    '@react-native-firebase/auth',
    'react-firebase-hooks',
  ],
  values: [
    { value: [...users, ...below(users, 'providerData')] },
    { value: below(users, 'email'), category: 'contact.email' },
    { value: below(users, 'displayName'), category: 'identity.name' },
    { value: below(users, 'phoneNumber'), category: 'contact.phone' },
    { value: below(users, 'photoURL'), category: 'identity.photo' },
    { value: below(users, 'uid'), category: 'account.username', bareId: true },
    { value: below(users, 'getIdToken.()', 'refreshToken', 'accessToken'), category: 'account.token' },
    ...claimsOf(['verifyIdToken.()', 'verifySessionCookie.()', 'DecodedIdToken.()', 'auth.token']),
    {
      value: below(['verifyIdToken.()', 'verifySessionCookie.()', 'DecodedIdToken.()'], 'uid'),
      category: 'account.username',
      bareId: true,
    },
  ],
};
