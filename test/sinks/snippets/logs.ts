/** Code that uses each sink. What is called `out` arrives there; what is called `kept` does not. */
export const logSnippets: Readonly<Record<string, string>> = {
  console: `console.log('user', out); console.error(out); console['warn'](out); window.console.info(out);
    console.assert(kept, out); console.table(out, kept); import('x'); console[level](out); console.clear(kept);`,
  'standard-streams': `import { stdout } from 'node:process';
    process.stdout.write(out); process.stderr.write(out, kept); stdout.write(out); process.exit(kept);`,
  'node-debuglog': `import { debuglog } from 'node:util'; const log = debuglog('app'); log('user %o', out); debuglog(kept);`,
  pino: `import pino, { type Logger } from 'pino';
    const logger = pino({ base: { user: out }, level: kept, mixin: () => ({ user: out }) });
    logger.info({ user: out }, 'text'); logger.child({ user: out }).warn(out); logger.isLevelEnabled(kept);
    class A { constructor(private readonly log: Logger) {} run() { this.log.error(out); } }
    require('pino')().debug(out); logger.setBindings({ user: out }); logger[kept](out);`,
  'pino-http': `import pinoHttp from 'pino-http';
    pinoHttp({ customProps: () => ({ user: out }), level: kept, serializers: { req: () => out } }); const m = pinoHttp(); m.logger.info(out);`,
  'nestjs-pino': `import { PinoLogger } from 'nestjs-pino';
    class A { constructor(private readonly logger: PinoLogger) { logger.setContext(kept); } run() { this.logger.info(out); this.logger.assign({ user: out }); } }`,
  'fastify-log': `import Fastify, { type FastifyRequest } from 'fastify'; const app = Fastify({ logger: kept });
    app.log.info(out); app.get('/', (request, reply) => { request.log.warn(out); reply.log.error(out); reply.send(kept); });
    function on(request: FastifyRequest) { request.log.info({ user: out }); app.get(kept); }`,
  'request-log': `import express from 'express'; const app = express();
    app.get('/', (req, res) => { req.log.info(out); req.log.child({ user: out }).debug(kept); res.send(kept); });`,
  winston: `import winston, { createLogger, format, Logger } from 'winston';
    winston.info(out); const logger = createLogger({ defaultMeta: { user: out }, level: kept, format: format.printf((info) => out) });
    logger.log('info', 'text', out); logger.child({ user: out }).warn(out); logger.isLevelEnabled(kept);
    const later = (log: Logger) => log.error(out); const { combine } = format; combine(kept);`,
  'express-winston': `import expressWinston from 'express-winston';
    expressWinston.logger({ dynamicMeta: (req) => ({ user: out }), level: kept, baseMeta: { user: out } });`,
  morgan: `import morgan from 'morgan'; morgan((tokens, req) => out); morgan.token('user', (req) => out); morgan(kept);
    const required = require('morgan'); required(() => [out].join(' ')); morgan.format('mine', () => out);`,
  bunyan: `import bunyan from 'bunyan'; const log = bunyan.createLogger({ name: kept, user: out });
    log.info({ user: out }, 'text'); log.child({ user: out }).error(out); log.addStream(kept);`,
  log4js: `import log4js, { getLogger } from 'log4js'; getLogger('app').info('text', out); log4js.getLogger().addContext(kept, out);
    log4js.configure(kept); log4js.connectLogger(kept, { format: (req) => out, level: kept });`,
  tslog: `import { Logger } from 'tslog'; const log = new Logger({ name: kept }, { user: out });
    log.silly(out); log.getSubLogger({ name: kept }, { user: out }).info(out);`,
  consola: `import { consola, createConsola } from 'consola'; consola.info(out); consola(out); consola.withTag(kept).success(out);
    createConsola({ level: kept }).box(out); consola.log.raw(out);`,
  loglevel: `import log from 'loglevel'; log.warn(out); log.getLogger(kept).debug(out); log.setLevel(kept);`,
  roarr: `import { Roarr as log } from 'roarr'; log({ user: out }, 'text'); log.child({ user: out })(out); log.infoOnce(out); log.adopt(kept, { user: out });`,
  signale: `import { Signale } from 'signale'; new Signale({ scope: kept }).success(out); require('signale').note(out);`,
  debug: `import debug from 'debug'; const log = debug('app'); log('user %o', out); log.extend(kept)(out); require('debug')('app')(out); debug.enable(kept);`,
  npmlog: `import log from 'npmlog'; log.info('prefix', out); log.log('warn', 'prefix', out); log.addLevel(kept);`,
  'fancy-log': `import log from 'fancy-log'; log(out); log.error(out); const required = require('fancy-log'); required(out);`,
  'electron-log': `import log from 'electron-log/main'; log.info(out); log.scope(kept).warn(out); log.initialize(kept);`,
  loglayer: `import { LogLayer } from 'loglayer'; const log = new LogLayer({ transport: kept }); log.withMetadata({ user: out }).info(out); log.withContext({ user: out });`,
  evlog: `import { log, createLogger } from 'evlog'; log.info({ user: out }); const request = createLogger({ user: out }); request.set({ user: out }); request.fork(kept);`,
  tracer: `import tracer from 'tracer'; const log = tracer.console({ level: kept }); log.info('text', out); tracer.setLevel(kept);`,
  logtape: `import { configure, getLogger } from '@logtape/logtape'; configure(kept); const log = getLogger(kept); log.info('text', { user: out }); log.with({ user: out }).warning(out); log.getChild(kept);`,
  'plain-loggers': `import Logger from 'js-logger'; import bole from 'bole'; import { logger } from 'react-native-logs'; import simple from 'simple-node-logger';
    Logger.useDefaults(kept); Logger.get(kept).warn(out); bole(kept).error(out); logger.createLogger(kept).debug(out); simple.createSimpleLogger(kept).info(out);`,
  'lambda-log': `import log from 'lambda-log'; log.info('text', { user: out }); log.assert(kept, out); log.getLevels(kept);`,
  'ngx-logger': `import { NGXLogger } from 'ngx-logger'; class A { constructor(private readonly log: NGXLogger) {} run() { this.log.debug('text', out); this.log.updateConfig(kept); } }`,
  'jet-logger': `import logger from 'jet-logger'; logger.info(out, kept); logger.err(out); logger.settings(kept);`,
  gelf: `import gelf from 'gelf-pro'; gelf.setConfig(kept); gelf.info('text', { user: out }, kept); gelf.message(out, kept, { user: out });`,
  fluentd: `import fluent from 'fluent-logger'; fluent.configure(kept, kept); fluent.emit('text', { user: out }, kept); fluent.createFluentSender(kept).emit({ user: out });`,
  mezmo: `import logdna from '@logdna/logger'; const log = logdna.createLogger(kept, { app: kept }); log.info({ user: out }); log.addMetaProperty('user', out); log.removeMetaProperty(kept);`,
  'nestjs-logger': `import { Logger } from '@nestjs/common';
    class A { private readonly logger = new Logger(A.name); run() { this.logger.log(out); this.logger.setContext(kept); Logger.warn(out); } }`,
  'adonis-logger': `import logger from '@adonisjs/core/services/logger'; import router from '@adonisjs/core/services/router'; logger.info(out); router.get(kept);`,
  'effect-log': `import { Effect, Console } from 'effect'; Effect.logInfo(out); Effect.log('text', out); Console.error(out); Effect.succeed(kept); Effect.annotateLogs('user', out); Effect.annotateLogsScoped({ user: out });`,
  'strapi-log': `strapi.log.info(out); strapi.service(kept);`,
  'vscode-output': `import * as vscode from 'vscode'; const channel = vscode.window.createOutputChannel(kept); channel.appendLine(out); channel.show(kept);
    const print = (log: vscode.LogOutputChannel) => log.info(out);`,
  'lambda-powertools-logger': `import { Logger } from '@aws-lambda-powertools/logger'; const logger = new Logger({ serviceName: kept, persistentKeys: { user: out } });
    logger.info('text', out); logger.appendKeys({ user: out }); logger.removeKeys(kept);`,
  'google-cloud-logging': `import { Logging } from '@google-cloud/logging'; const log = new Logging({ projectId: kept }).log(kept); log.write(log.entry({}, out)); log.info(out, kept);`,
  'firebase-functions-logger': `import * as logger from 'firebase-functions/logger'; import * as functions from 'firebase-functions'; logger.info(out); functions.logger.warn('text', out); functions.config(kept);`,
  'azure-functions-log': `import { InvocationContext } from '@azure/functions'; export function run(kept: unknown, context: InvocationContext) { context.log(out); context.warn(out); context.extraInputs.get(kept); }`,
  'aws-cloudwatch-logs': `import { PutLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs'; new PutLogEventsCommand({ logGroupName: kept, logEvents: [{ message: out }] });`,
  'datadog-browser-logs': `import { datadogLogs } from '@datadog/browser-logs'; datadogLogs.init({ clientToken: kept }); datadogLogs.logger.info('text', { user: out }); datadogLogs.setUser({ id: out }); DD_LOGS.logger.error(out);`,
  logtail: `import { Logtail } from '@logtail/node'; new Logtail(kept).info('text', { user: out });`,
  axiom: `import { Axiom } from '@axiomhq/js'; const axiom = new Axiom({ token: kept }); axiom.ingest('set', [{ user: out }]); import { log } from 'next-axiom'; log.info(out);`,
};
