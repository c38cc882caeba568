// rule: no-personal-data-in-analytics
// form: await or promise
import posthog from 'posthog-js';

export async function open(load: () => Promise<{ email: string; plan: string }>) {
  const started = performance.now();
  const { plan } = await load();
  posthog.capture('opened', { plan, took: Math.round(performance.now() - started) });
  await load().then(({ email }) => email.length).then((length) => posthog.capture('length', { length }));
}
