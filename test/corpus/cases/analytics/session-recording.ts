// rule: no-personal-data-in-analytics
// form: SDK setting
import posthog from 'posthog-js';

export function start(token: string, email: 'on' | 'off') {
  posthog.init(token, {
    api_host: 'https://eu.i.posthog.com',
    autocapture: email === 'on',
    session_recording: { maskAllInputs: true },
  });
}
