import type { SourceDefinition } from '../source.js';

import { astro } from './astro.js';
import { angularRouter, vueRouter } from './client-routers.js';
import { express } from './express.js';
import { fastify } from './fastify.js';
import { reactHookForm } from './forms.js';
import { h3 } from './h3.js';
import { hapi } from './hapi.js';
import { hono, honoServers } from './hono.js';
import { koa } from './koa.js';
import { nestjs } from './nestjs.js';
import { nextjs } from './nextjs.js';
import { reactRouter } from './react-router.js';
import { sveltekit } from './sveltekit.js';

export const frameworkSources: readonly SourceDefinition[] = [
  angularRouter,
  astro,
  express,
  fastify,
  h3,
  hapi,
  hono,
  honoServers,
  koa,
  nestjs,
  nextjs,
  reactHookForm,
  reactRouter,
  sveltekit,
  vueRouter,
];
