import posthog from 'posthog-js';

export function useAnalytics() {
  return {
    capture: (event: string, detail?: string) => posthog.capture(event, { detail }),
    identify: (distinctId: string) => posthog.identify(distinctId),
  };
}
