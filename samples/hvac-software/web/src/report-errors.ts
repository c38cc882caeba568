import * as Sentry from '@sentry/browser';

/** Reports errors of a page with the browser and the system they happened in. */
export function reportErrors(dsn: string | undefined): void {
  if (dsn === undefined || dsn === '') return;
  Sentry.init({
    dsn,
    dataCollection: { userInfo: false, cookies: false, httpHeaders: false, httpBodies: [], urlQueryParams: false },
  });
}

/** Lets support find the user an error happened to. */
export function rememberUser(user: { readonly id: string }): void {
  Sentry.setUser({ id: user.id });
}
