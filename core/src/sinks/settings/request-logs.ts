import type { Setting, SettingDefinition } from './setting.js';

/** Formats of access logs: `:remote-addr` and its like. `combined`, `common`, `default` and `short` are morgan's own. */
const formats = (option: string): readonly Setting[] => [
  {
    option,
    when: { matches: /:remote-addr\b|^(?:combined|common|default|short)$/u },
    gathers: ['device.ip'],
    replacement: "'tiny'",
  },
  {
    option,
    when: { matches: /:user-agent\b|:req\[user-agent\]|^(?:combined|default)$/iu },
    gathers: ['device.userAgent'],
  },
  { option, when: { matches: /:remote-user\b|^(?:combined|common|default|short)$/u }, gathers: ['account.username'] },
  { option, when: { matches: /:req\[(?:authorization|cookie)\]/iu }, gathers: ['account.token'] },
  { option, when: { matches: /:req\[(?:x-forwarded-for|x-real-ip|cf-connecting-ip)\]/iu }, gathers: ['device.ip'] },
];

/**
 * What loggers of requests write by themselves. Verified: morgan 1, log4js 6, pino-http 11 with pino-std-serializers 7,
 * express-winston 4.
 */
export const requestLogSettings: readonly SettingDefinition[] = [
  {
    service: 'morgan',
    kind: 'logs',
    packages: ['morgan', 'koa-morgan', 'nest-morgan'],
    calls: [
      { callee: ['^default', '^morgan', 'compile'], options: 0, settings: formats('') },
      { callee: 'format', options: 1, settings: formats('') },
    ],
  },
  {
    service: 'log4js',
    kind: 'logs',
    packages: ['log4js'],
    calls: [
      {
        callee: 'connectLogger',
        options: 1,
        settings: [
          ...formats('format'),
          { option: 'format', when: { absent: true }, gathers: ['device.ip', 'device.userAgent'] },
        ],
      },
    ],
  },
  {
    service: 'pino-http',
    kind: 'logs',
    packages: ['pino-http'],
    calls: [
      {
        callee: ['^default', '^pinoHttp'],
        options: 0,
        settings: [
          {
            option: 'serializers',
            when: { absent: true },
            gathers: ['device.cookieId', 'device.ip', 'device.userAgent'],
            unless: ['autoLogging', 'redact', 'wrapSerializers'],
          },
        ],
      },
    ],
  },
  {
    service: 'nestjs-pino',
    kind: 'logs',
    packages: ['nestjs-pino'],
    calls: [
      {
        callee: 'LoggerModule.forRoot',
        options: 0,
        settings: [
          {
            option: 'pinoHttp.serializers',
            when: { absent: true },
            gathers: ['device.cookieId', 'device.ip', 'device.userAgent'],
            unless: ['pinoHttp.autoLogging', 'pinoHttp.redact', 'pinoHttp.wrapSerializers'],
          },
        ],
      },
    ],
  },
  {
    service: 'express-winston',
    kind: 'logs',
    packages: ['express-winston'],
    calls: [
      {
        callee: ['logger', 'errorLogger'],
        options: 0,
        settings: [
          {
            option: 'requestWhitelist',
            when: { absent: true },
            gathers: ['device.cookieId', 'device.userAgent'],
            unless: ['headerBlacklist', 'meta', 'requestFilter'],
          },
          {
            option: 'requestWhitelist',
            when: { matches: /^(?:body|headers)$/u },
            gathers: [],
            unless: ['requestFilter'],
          },
        ],
      },
    ],
  },
];
