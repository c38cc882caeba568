/** Code that uses each sink. What is called `out` arrives there; what is called `kept` does not. */
export const trackingSnippets: Readonly<Record<string, string>> = {
  sentry: `import * as Sentry from '@sentry/node'; import { setUser as sentrySetUser, withScope, type ErrorEvent, Scope } from '@sentry/react';
    Sentry.init({ dsn: kept, initialScope: { user: out } }); Sentry.setUser({ email: out }); sentrySetUser(out);
    Sentry.captureException(out, { extra: { user: out } }); Sentry.captureMessage(out); Sentry.addBreadcrumb({ message: out });
    withScope((scope) => { scope.setTag('user', out); scope.setLevel(kept); scope.setUser(out); }); Sentry.configureScope((scope) => scope.setExtra('a', out));
    Sentry.getCurrentScope().setContext('user', out); Sentry.getIsolationScope().update({ user: out });
    Sentry.startSpan({ name: out, attributes: { user: out } }, (span) => { span.setAttribute('user', out); span.end(kept); });
    Sentry.logger.info(out, { user: out }); Sentry.metrics.count('orders', 1, { attributes: { user: out } }); Sentry.captureFeedback({ message: out, email: out });
    Sentry.getCurrentHub().setTags(out); Sentry.lastEventId(kept); Sentry.flush(kept); Sentry.setAttributes(out); Sentry.setConversationId(out);
    Sentry.addEventProcessor((event) => { event.user = out; event.level = kept; return event; }); const before = (event: ErrorEvent) => { event.extra = out; };
    const mark = (scope: Scope) => { scope.update({ user: out }); }; Sentry.captureUserFeedback({ email: out }); Sentry.showReportDialog({ user: out });`,
  raven: `import Raven from 'raven-js'; Raven.config(kept); Raven.setUserContext({ email: out }); Raven.captureException(out);`,
  'datadog-trace': `import tracer from 'dd-trace'; tracer.init({ service: kept, tags: { user: out } }); tracer.setUser({ id: out });
    tracer.scope().active().setTag('user', out); tracer.startSpan('web', { childOf: kept, tags: { user: out } }); tracer.dogstatsd.increment('orders', 1, [out]); tracer.appsec.trackUserLoginSuccessEvent(out);`,
  opentracing: `import { globalTracer } from 'opentracing'; const span = globalTracer().startSpan('a', { childOf: kept, tags: { user: out } }); span.setTag('user', out); span.log({ user: out }); span.finish(kept);`,
  'datadog-browser-rum': `import { datadogRum } from '@datadog/browser-rum'; datadogRum.init({ applicationId: kept }); datadogRum.setUser({ email: out }); datadogRum.addAction('buy', { user: out }); DD_RUM.setGlobalContextProperty('user', out);`,
  statsd: `import StatsD from 'hot-shots'; const client = new StatsD({ host: kept, globalTags: { user: out } }); client.increment('orders', [out]); client.close(kept);`,
  bugsnag: `import Bugsnag, { type Event } from '@bugsnag/js'; Bugsnag.start({ apiKey: kept, user: out }); Bugsnag.notify(out, (event) => { event.setUser(out, out, out); event.severity = kept; });
    Bugsnag.leaveBreadcrumb('text', { user: out }); Bugsnag.addMetadata('user', out); const on = (event: Event) => { event.context = out; };`,
  rollbar: `import Rollbar from 'rollbar'; const rollbar = new Rollbar({ accessToken: kept, payload: { person: out } }); rollbar.error('text', out); rollbar.configure({ payload: { person: out }, enabled: kept }); rollbar.lambdaHandler(kept);`,
  honeybadger: `import Honeybadger from '@honeybadger-io/js'; Honeybadger.configure({ apiKey: kept }); Honeybadger.setContext({ user: out }); Honeybadger.notify(out, { context: out }); Honeybadger.beforeNotify((notice) => { notice.context = out; });`,
  airbrake: `import { Notifier } from '@airbrake/browser'; const airbrake = new Notifier({ projectKey: kept }); airbrake.notify({ error: out, context: { user: out } }); airbrake.addFilter((notice) => { notice.context.user = out; return notice; });`,
  raygun: `import raygun from 'raygun'; const client = new raygun.Client().init({ apiKey: kept }); client.send(out, { user: out }); client.setTags(out); rg4js('setUser', { email: out }); client.user = kept;`,
  trackjs: `import { TrackJS } from 'trackjs'; TrackJS.install({ token: kept, userId: out }); TrackJS.track(out); TrackJS.addMetadata('user', out); TrackJS.console.log(out); TrackJS.removeMetadata(kept);`,
  logrocket: `import LogRocket from 'logrocket'; LogRocket.init(kept); LogRocket.identify(out, { email: out }); LogRocket.track('buy', { user: out }); LogRocket.getSessionURL(kept);`,
  highlight: `import { H } from 'highlight.run'; H.init(kept); H.identify(out, { email: out }); H.consumeError(out); H.track('buy', { user: out });`,
  newrelic: `import newrelic from 'newrelic'; newrelic.noticeError(out, { user: out }); newrelic.setUserID(out); newrelic.addCustomAttribute('user', out); newrelic.startSegment(kept); newrelic.recordCustomEvent('buy', { user: out });`,
  appsignal: `import { setTag, setCustomData, sendError, setNamespace } from '@appsignal/nodejs'; setTag('user', out); setCustomData({ user: out }); sendError(out); setNamespace(kept);`,
  'elastic-apm': `import apm from 'elastic-apm-node'; apm.start({ serviceName: kept }); apm.setUserContext({ email: out }); apm.captureError(out, { custom: out }); apm.addLabels({ user: out }); apm.currentTransaction.setLabel('user', out);`,
  'application-insights': `import { ApplicationInsights } from '@microsoft/applicationinsights-web'; const insights = new ApplicationInsights({ config: kept });
    insights.trackEvent({ name: 'buy' }, { user: out }); insights.setAuthenticatedUserContext(out); insights.trackException({ exception: out }); insights.loadAppInsights(kept);
    require('applicationinsights').defaultClient.trackTrace({ message: out });`,
  'posthog-errors': `import posthog from 'posthog-js'; import { PostHog } from 'posthog-node'; posthog.captureException(out, { user: out }); new PostHog(kept).captureException(out, out); posthog.reset(kept);`,
  instana: `import instana from '@instana/collector'; instana.currentSpan().annotate('user', out); ineum('user', out, out, out); instana.start(kept);`,
  faro: `import { initializeFaro, faro } from '@grafana/faro-web-sdk'; initializeFaro({ url: kept, user: out }); faro.api.setUser({ email: out }); faro.api.pushLog([out]); faro.api.pushError(out); faro.pause(kept);`,
  openreplay: `import Tracker from '@openreplay/tracker'; const tracker = new Tracker({ projectKey: kept }); tracker.setUserID(out); tracker.setMetadata('plan', out); tracker.start(kept);`,
  crashlytics: `import crashlytics from '@react-native-firebase/crashlytics'; crashlytics().setUserId(out); crashlytics().log(out); crashlytics().setAttribute('user', out); crashlytics().crash(kept);`,
  opentelemetry: `import { trace, metrics, propagation, type Span } from '@opentelemetry/api'; const tracer = trace.getTracer(kept); const span = tracer.startSpan('web', { attributes: { user: out } }); span.setAttribute('user', out); span.setStatus({ code: 2, message: out }); span.recordException(out); span.end(kept);
    tracer.startActiveSpan('web', (inner) => { inner.addEvent('login', { user: out }); }); const later = (given: Span) => given.setAttributes({ user: out });
    metrics.getMeter(kept).createCounter(kept).add(kept, { user: out }); propagation.createBaggage({ user: { value: out } }); trace.getActiveSpan()?.updateName(out);`,
  prometheus: `import { Counter } from 'prom-client'; const counter = new Counter({ name: kept, labelNames: [kept] }); counter.inc({ user: out }); counter.labels(out).inc(); counter.reset(kept);`,
};
