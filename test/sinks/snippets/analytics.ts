/** Code that uses each sink. What is called `out` arrives there; what is called `kept` does not. */
export const analyticsSnippets: Readonly<Record<string, string>> = {
  segment: `import { Analytics } from '@segment/analytics-node'; const client = new Analytics({ writeKey: kept }); client.identify({ userId: out, traits: { email: out } }); client.track({ event: 'buy', userId: out });
    import { AnalyticsBrowser } from '@segment/analytics-next'; AnalyticsBrowser.load({ writeKey: kept }).identify(out, { email: out }); window.analytics.identify(out); analytics.trackLink(kept, 'click', { user: out }); client.flush(kept);`,
  mixpanel: `import Mixpanel from 'mixpanel'; const client = Mixpanel.init(kept); client.track('buy', { distinct_id: out }); client.people.set(out, { $email: out });
    import mixpanel from 'mixpanel-browser'; mixpanel.identify(out); mixpanel.people.set({ $email: out }); mixpanel.register({ user: out }); mixpanel.has_opted_out_tracking(kept); mixpanel.track_links(kept, 'click', { user: out });`,
  amplitude: `import * as amplitude from '@amplitude/analytics-browser'; amplitude.init(kept, out); amplitude.track('buy', { email: out }); const identify = new amplitude.Identify(); identify.set('email', out); amplitude.identify(identify, { user_id: out }); amplitude.setUserId(out); amplitude.flush(kept);
    require('amplitude-js').getInstance().logEvent('buy', { user: out });`,
  posthog: `import posthog from 'posthog-js'; import { PostHog } from 'posthog-node'; import { usePostHog } from 'posthog-js/react'; posthog.init(kept, { bootstrap: { distinctID: out }, api_host: kept }); posthog.identify(out, { email: out }); posthog.capture('buy', { user: out });
    const client = new PostHog(kept); client.capture({ distinctId: out, event: 'buy' }); client.groupIdentify({ groupKey: out }); client.alias({ alias: out }); usePostHog().capture('buy', { user: out }); posthog.people.set({ email: out }); client.shutdown(kept); client.isFeatureEnabled('flag', out);`,
  heap: `heap.identify(out); heap.addUserProperties({ email: out }); window.heap.track('buy', { user: out }); heap.load(kept);`,
  pendo: `pendo.initialize({ visitor: { id: out } }); window.pendo.identify(out); pendo.flushNow(kept);`,
  rudderstack: `import Rudder from '@rudderstack/rudder-sdk-node'; const client = new Rudder(kept); client.identify({ userId: out }); client.track({ event: 'buy', properties: { user: out } }); rudderanalytics.identify(out);`,
  snowplow: `import { newTracker, setUserId, trackSelfDescribingEvent, trackPageView } from '@snowplow/browser-tracker'; newTracker(kept, kept2); setUserId(out); trackSelfDescribingEvent({ event: { data: out } }); trackPageView({ title: out }); window.snowplow('setUserId', out);`,
  'firebase-analytics': `import { getAnalytics, logEvent, setUserId } from 'firebase/analytics'; logEvent(getAnalytics(), 'buy', { user: out }); setUserId(getAnalytics(), out);
    import analytics from '@react-native-firebase/analytics'; analytics().logEvent('buy', { user: out });`,
  countly: `import Countly from 'countly-sdk-web'; Countly.init({ app_key: kept }); Countly.user_details({ email: out }); Countly.add_event({ segmentation: out }); Countly.userData.set('email', out); Countly.change_id(out);`,
  'google-analytics': `import ReactGA from 'react-ga4'; gtag('event', 'login', { user: out }); window.gtag('set', 'user_data', { email: out }); ga('send', 'event', out); ReactGA.initialize(kept, { gaOptions: { userId: out }, testMode: kept }); ReactGA.event({ label: out }); ReactGA.set({ userId: out }); ReactGA.isInitialized(kept);
    import { event } from 'vue-gtag'; event('login', { user: out });`,
  'google-tag-manager': `dataLayer.push({ user: out }); window.dataLayer.push({ email: out }); import TagManager from 'react-gtm-module'; TagManager.initialize({ gtmId: kept, dataLayer: { user: out } }); import { sendGTMEvent } from '@next/third-parties/google'; sendGTMEvent({ user: out });`,
  matomo: `_paq.push(['setUserId', out]); window._paq.push(['trackEvent', 'a', out]); import MatomoTracker from '@datapunt/matomo-tracker-js'; const tracker = new MatomoTracker({ urlBase: kept }); tracker.trackEvent({ category: out }); tracker.pushInstruction('setUserId', out); tracker.stopObserving(kept);`,
  'piwik-pro': `import { CustomEvent, UserManagement } from '@piwikpro/react-piwik-pro'; CustomEvent.trackEvent('a', out); UserManagement.setUserId(out); UserManagement.getUserId(kept);`,
  plausible: `plausible('Signup', { props: { email: out } }); import Plausible from 'plausible-tracker'; const { trackEvent } = Plausible({ domain: kept }); trackEvent('buy', { props: { user: out } }); import { init, track } from '@plausible-analytics/tracker'; init({ domain: kept, customProperties: () => ({ user: out }) }); track('buy', { props: out });
    import { usePlausible } from 'next-plausible'; const send = usePlausible(); send('buy', { props: out });`,
  hotjar: `hj('identify', out, { email: out }); import Hotjar from '@hotjar/browser'; Hotjar.init(kept, kept2); Hotjar.identify(out, { email: out }); Hotjar.event(out);`,
  'vercel-analytics': `import { track } from '@vercel/analytics'; import { track as onServer } from '@vercel/analytics/server'; track('buy', { user: out }); onServer('buy', { user: out }); import { inject } from '@vercel/analytics'; inject(kept);`,
  umami: `umami.track('buy', { user: out }); umami.identify({ email: out }); import umamiNode from '@umami/node'; umamiNode.init({ websiteId: kept }); umamiNode.track({ url: out });`,
  fathom: `import * as Fathom from 'fathom-client'; Fathom.load(kept); Fathom.trackEvent(out); Fathom.trackPageview({ url: out }); fathom.trackEvent(out);`,
  'simple-analytics': `sa_event('buy', { user: out }); window.sa_event(out);`,
  fullstory: `import { FullStory, init } from '@fullstory/browser'; init({ orgId: kept }); FullStory('setIdentity', { uid: out, properties: { email: out } }); window.FS('trackEvent', { properties: out }); FS.identify(out, { email: out });`,
  clarity: `import Clarity from '@microsoft/clarity'; Clarity.init(kept); Clarity.identify(out); Clarity.setTag('user', out); window.clarity('identify', out); clarity('set', 'user', out); Clarity.consent(kept);`,
  'adobe-analytics': `_satellite.track('buy', { user: out }); alloy('sendEvent', { xdm: out }); adobeDataLayer.push({ user: out }); _satellite.getVar(kept);`,
  'meta-pixel': `fbq('init', '123', { em: out }); window.fbq('track', 'Lead', { email: out }); import ReactPixel from 'react-facebook-pixel'; ReactPixel.init(kept, { em: out }); ReactPixel.track('Lead', { email: out });`,
  'meta-conversions': `import { UserData, ServerEvent, EventRequest } from 'facebook-nodejs-business-sdk'; const user = new UserData().setEmail(out).setPhones([out]); new ServerEvent().setEventName(kept).setUserData(out); new EventRequest(kept, kept2);`,
  'google-ads': `import { GoogleAdsApi } from 'google-ads-api'; new GoogleAdsApi({ client_id: kept }).Customer({ customer_id: kept }).conversionUploads.uploadClickConversions({ conversions: out });`,
  'tiktok-pixel': `ttq.identify({ email: out }); window.ttq.track('Buy', { user: out }); ttq.load(kept);`,
  'linkedin-insight': `lintrk('setUserData', { email: out }); window.lintrk('track', { conversion_id: out });`,
  'x-pixel': `twq('event', 'tw-1', { email_address: out }); window.twq('track', out);`,
  'pinterest-tag': `pintrk('load', '1', { em: out }); window.pintrk('track', 'signup', { user: out });`,
  'snap-pixel': `snaptr('init', '1', { user_email: out });`,
  'reddit-pixel': `rdt('init', 't2_1', { email: out });`,
  'microsoft-ads': `window.uetq.push('set', { pid: { em: out } });`,
  criteo: `window.criteo_q.push({ event: 'setEmail', email: out });`,
  taboola: `_tfa.push({ name: 'lead', email: out });`,
  launchdarkly: `import { init } from '@launchdarkly/node-server-sdk'; const client = init(kept); client.variation('flag', { kind: 'user', key: out }, false); client.identify({ email: out }); import * as LD from 'launchdarkly-js-client-sdk'; LD.initialize(kept, { key: out }); client.close(kept);`,
  statsig: `import Statsig from 'statsig-node'; Statsig.initialize(kept2b); Statsig.checkGate({ userID: out }, 'gate'); Statsig.logEvent({ email: out }, 'buy'); import { StatsigClient } from '@statsig/js-client'; new StatsigClient(kept, { email: out }); Statsig.shutdown(kept);`,
  braze: `import * as braze from '@braze/web-sdk'; braze.initialize(kept); braze.changeUser(out); braze.getUser().setEmail(out); braze.logCustomEvent('buy', { user: out }); braze.openSession(kept);`,
  'customer-io': `import { TrackClient, APIClient, SendEmailRequest } from 'customerio-node'; const client = new TrackClient(kept, kept2); client.identify(out, { email: out }); new APIClient(kept).sendEmail(new SendEmailRequest({ to: out })); _cio.identify({ email: out }); client.destroy(kept);`,
  onesignal: `import OneSignal from 'react-onesignal'; OneSignal.init({ appId: kept }); OneSignal.login(out); OneSignal.User.addEmail(out); OneSignal.Debug.setLogLevel(kept);`,
  intercom: `Intercom('boot', { email: out }); window.Intercom('update', { name: out }); import Messenger, { trackEvent, shutdown } from '@intercom/messenger-js-sdk'; Messenger({ email: out }); trackEvent('buy', { user: out }); shutdown(kept); import { useIntercom } from 'react-use-intercom'; const { boot } = useIntercom(); boot({ email: out });`,
  'hubspot-tracking': `_hsq.push(['identify', { email: out }]); window._hsq.push(['trackPageView', out]);`,
  'klaviyo-tracking': `_learnq.push(['identify', { email: out }]); klaviyo.identify({ email: out }); klaviyo.isIdentified(kept);`,
};
