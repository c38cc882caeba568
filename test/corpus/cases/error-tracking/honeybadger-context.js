// rule: no-personal-data-in-error-tracking
// form: untyped JavaScript
import Honeybadger from '@honeybadger-io/js';

export function honeybadgerContext(req, res, next) {
  Honeybadger.setContext({ path: req.path, method: req.method });
  if (req.user) {
    Honeybadger.setContext({ user: req.user }); // expect: no-personal-data-in-error-tracking
  }
  next();
}
