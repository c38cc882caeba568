import posthog from 'posthog-js';

export function useAnalytics() {
  const capture = (event: string, detail?: string) => posthog.capture(event, { detail });
  const identify = (distinctId: string) => posthog.identify(distinctId);
  return { capture, identify };
}
