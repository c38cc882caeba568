import mixpanel from 'mixpanel-browser';

export const track = (event: string, properties: Record<string, unknown> = {}) => {
  if (navigator.doNotTrack === '1') return;
  mixpanel.track(event, { ...properties, at: Date.now() });
};
