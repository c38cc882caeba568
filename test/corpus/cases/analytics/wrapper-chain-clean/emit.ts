import posthog from 'posthog-js';

export const emit = (event: string, properties: Record<string, string>) => posthog.capture(event, properties);
