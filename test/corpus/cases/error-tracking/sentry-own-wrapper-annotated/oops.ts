import { captureException, setTag } from '@sentry/node';

export function oops(error: Error, about: string) {
  setTag('about', about);
  captureException(error);
}
