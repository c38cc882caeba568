import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';

import { AppModule } from './app.module.js';

const app = await NestFactory.create(AppModule, new FastifyAdapter());
app.useLogger(['error', 'warn']);
app.enableShutdownHooks();
await app.listen(Number(process.env.PORT ?? '3000'), '127.0.0.1');
console.log(`Buurtstroom listens on ${await app.getUrl()}`);
