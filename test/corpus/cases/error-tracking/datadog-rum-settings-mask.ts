// rule: no-personal-data-in-error-tracking
// form: SDK setting
import { datadogRum } from '@datadog/browser-rum';

datadogRum.init({
  applicationId: '00000000-0000-0000-0000-000000000000',
  clientToken: 'pub0000',
  site: 'datadoghq.eu',
  sessionReplaySampleRate: 20,
  defaultPrivacyLevel: 'mask',
});
