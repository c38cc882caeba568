import mixpanel from 'mixpanel-browser';

export const track = (event: string, properties: Record<string, unknown> = {}) => {
  mixpanel.track(event, { ...properties, at: Date.now() });
};
