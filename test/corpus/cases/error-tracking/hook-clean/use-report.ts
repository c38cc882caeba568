import * as Sentry from '@sentry/react';

export const useReport = () => ({
  crumb: (message: string) => Sentry.addBreadcrumb({ message, level: 'info' }),
});
