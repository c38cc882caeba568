// rule: no-personal-data-in-error-tracking
// form: direct property
import tracer from 'dd-trace';

interface Request {
  user: { email: string; plan: string };
}

export function annotate(request: Request) {
  const span = tracer.scope().active();
  span?.setTag('plan', request.user.plan);
  span?.setTag('usr.email', request.user.email); // expect: no-personal-data-in-error-tracking contact.email
}
