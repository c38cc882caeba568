import type { SourceDefinition } from '../source.js';

import { cognito } from './cognito.js';
import { firebaseAuth } from './firebase.js';
import { auth0, clerk, otherHosted, supabase } from './hosted.js';
import { passport } from './passport.js';
import { betterAuth, nextAuth, sessions } from './sessions.js';
import { jose, openId, tokens } from './tokens.js';

export const accountSources: readonly SourceDefinition[] = [
  auth0,
  betterAuth,
  clerk,
  cognito,
  firebaseAuth,
  jose,
  nextAuth,
  openId,
  otherHosted,
  passport,
  sessions,
  supabase,
  tokens,
];
