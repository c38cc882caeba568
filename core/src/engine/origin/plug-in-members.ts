import type { Origin } from './origin.js';

/** What plug-ins put on every component under a name of their own, by what they are documented to put there. */
const plugIns: Readonly<Record<string, Origin>> = {
  $axios: { package: 'axios', path: ['default'] },
  $bugsnag: { package: '@bugsnag/js', path: ['default'] },
  $cookies: { package: 'vue-cookies', path: ['default'] },
  $gtag: { package: 'vue-gtag', path: ['default'] },
  $http: { package: 'axios', path: ['default'] },
  $mixpanel: { package: 'mixpanel-browser', path: ['default'] },
  $posthog: { package: 'posthog-js', path: ['default'] },
  $router: { package: 'vue-router', path: ['useRouter', '()'] },
  $sentry: { package: '@sentry/vue', path: [] },
};

/** What `this.$router` is in a component whose type tells nothing. Absent: no plug-in is known for the name. */
export function plugInMember(name: string): Origin | undefined {
  return name.startsWith('$') ? plugIns[name] : undefined;
}
