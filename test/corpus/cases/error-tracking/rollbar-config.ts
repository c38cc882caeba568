// rule: no-personal-data-in-error-tracking
// form: literal text
import Rollbar from 'rollbar';

const rollbar = new Rollbar({
  accessToken: 'POST_SERVER_ITEM_ACCESS_TOKEN',
  payload: { environment: 'production' },
});

export const note = (phase: 'email' | 'phone') => {
  rollbar.info('user email changed');
  rollbar.warning(phase === 'email' ? 'email not verified' : 'phone not verified');
};
