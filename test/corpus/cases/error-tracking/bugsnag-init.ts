// rule: no-personal-data-in-error-tracking
// form: SDK setting
import Bugsnag from '@bugsnag/js';

Bugsnag.start({ apiKey: 'not-a-key', collectUserIp: false, generateAnonymousId: false });
