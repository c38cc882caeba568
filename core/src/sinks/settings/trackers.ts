import type { SettingDefinition } from './setting.js';

/** Screens as people see them, with what they type. */
const screen = ['usage.events', 'usage.pages'] as const;

/**
 * Verified: @bugsnag/browser 9 (`collectUserIp` is on unless told otherwise), rollbar 3, @datadog/browser-rum 6 and 7,
 * logrocket 12, posthog-js 1, mixpanel-browser 2, @amplitude/analytics-browser 2, @types/amplitude-js 8.
 */
export const trackerSettings: readonly SettingDefinition[] = [
  {
    service: 'bugsnag',
    kind: 'errorTracking',
    globals: ['Bugsnag', 'bugsnag'],
    packages: ['@bugsnag/js', '@bugsnag/browser', '@bugsnag/web-worker'],
    calls: [
      {
        callee: ['start', 'createClient'],
        options: 0,
        settings: [
          { option: 'collectUserIp', when: { is: true }, gathers: ['device.ip'], replacement: 'false' },
          { option: 'collectUserIp', when: { absent: true }, gathers: ['device.ip'], replacement: 'false' },
        ],
      },
    ],
  },
  {
    service: 'rollbar',
    kind: 'errorTracking',
    globals: ['Rollbar'],
    packages: ['rollbar', '@rollbar/react'],
    calls: [
      {
        callee: ['^default', '^Rollbar', 'init', 'configure', 'global'],
        options: 0,
        settings: [
          { option: 'captureIp', when: { is: true }, gathers: ['device.ip'], replacement: 'false' },
          { option: 'captureIp', when: { is: 'anonymize' }, gathers: ['location.approximate'], replacement: 'false' },
          { option: 'captureEmail', when: { is: true }, gathers: ['contact.email'], replacement: 'false' },
          { option: 'captureUsername', when: { is: true }, gathers: ['account.username'], replacement: 'false' },
          { option: 'scrubTelemetryInputs', when: { is: false }, gathers: screen, replacement: 'true' },
        ],
      },
    ],
  },
  {
    service: 'datadog',
    kind: 'errorTracking',
    globals: ['DD_RUM'],
    packages: ['@datadog/browser-rum', '@datadog/browser-rum-core', '@datadog/browser-rum-slim'],
    calls: [
      {
        callee: 'init',
        options: 0,
        settings: [
          { option: 'defaultPrivacyLevel', when: { is: 'allow' }, gathers: screen, replacement: "'mask'" },
          { option: 'trackUserInteractions', when: { is: true }, gathers: ['usage.events'], replacement: 'false' },
          { option: 'enablePrivacyForActionName', when: { is: false }, gathers: ['usage.events'], replacement: 'true' },
        ],
      },
    ],
  },
  {
    service: 'logrocket',
    kind: 'errorTracking',
    globals: ['LogRocket'],
    packages: ['logrocket'],
    calls: [
      {
        callee: 'init',
        options: 1,
        settings: [
          { option: 'shouldCaptureIP', when: { is: true }, gathers: ['device.ip'], replacement: 'false' },
          { option: 'shouldCaptureIP', when: { absent: true }, gathers: ['device.ip'], replacement: 'false' },
          { option: 'dom.inputSanitizer', when: { is: false }, gathers: screen, replacement: 'true' },
          { option: 'dom.textSanitizer', when: { is: false }, gathers: screen, replacement: 'true' },
        ],
      },
    ],
  },
  {
    service: 'posthog',
    kind: 'analytics',
    globals: ['posthog'],
    packages: ['posthog-js', 'posthog-js-lite'],
    calls: [
      {
        callee: 'init',
        options: 1,
        settings: [
          { option: 'ip', when: { is: true }, gathers: ['device.ip'], replacement: 'false' },
          { option: 'mask_all_text', when: { is: false }, gathers: screen, replacement: 'true' },
          { option: 'session_recording.maskAllInputs', when: { is: false }, gathers: screen, replacement: 'true' },
          {
            option: 'session_recording.recordBody',
            when: { is: true },
            gathers: ['comm.message'],
            replacement: 'false',
          },
          {
            option: 'session_recording.recordHeaders',
            when: { is: true },
            gathers: ['device.userAgent'],
            replacement: 'false',
          },
        ],
      },
    ],
  },
  {
    service: 'mixpanel',
    kind: 'analytics',
    globals: ['mixpanel'],
    packages: ['mixpanel-browser'],
    calls: [
      {
        callee: 'init',
        options: 1,
        settings: [
          { option: 'ip', when: { is: true }, gathers: ['device.ip'], replacement: 'false' },
          { option: 'record_mask_all_text', when: { is: false }, gathers: screen, replacement: 'true' },
          { option: 'record_mask_all_inputs', when: { is: false }, gathers: screen, replacement: 'true' },
        ],
      },
    ],
  },
  {
    service: 'amplitude',
    kind: 'analytics',
    globals: ['amplitude'],
    packages: ['@amplitude/*', 'amplitude-js'],
    calls: [
      {
        callee: ['init', 'initAll'],
        options: 1,
        settings: [
          { option: 'trackingOptions.ipAddress', when: { is: true }, gathers: ['device.ip'], replacement: 'false' },
        ],
      },
      {
        callee: ['init', 'initAll'],
        options: 2,
        settings: [
          { option: 'trackingOptions.ipAddress', when: { is: true }, gathers: ['device.ip'], replacement: 'false' },
          { option: 'trackingOptions.ip_address', when: { is: true }, gathers: ['device.ip'], replacement: 'false' },
        ],
      },
    ],
  },
];
