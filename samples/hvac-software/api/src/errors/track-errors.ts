import * as Sentry from '@sentry/node';
import { errorTracker, errorTracking, type User } from '@verklaar-samples/hvac-domain';
import { ProcessedFor, SharedWith } from '@verklaar/annotations';

/** What the tracker may know of a user. */
type Known = Pick<User, 'email' | 'id'>;

/** Reports errors with the user they happened to, so that support can reach them. */
@SharedWith(errorTracker)
@ProcessedFor(errorTracking)
export class ErrorReports {
  readonly #client: Sentry.NodeClient | undefined;

  /** @param dsn - where reports go; empty or absent: nowhere */
  constructor(dsn: string | undefined, transport?: Sentry.NodeOptions['transport']) {
    if (dsn === undefined || dsn === '') return;
    this.#client = Sentry.init({
      dsn,
      dataCollection: { userInfo: false, cookies: false, httpHeaders: false, httpBodies: [], urlQueryParams: false },
      defaultIntegrations: false,
      ...(transport === undefined ? {} : { transport }),
    });
  }

  report(error: unknown, user: Known | undefined): void {
    if (this.#client === undefined) return;
    Sentry.withScope((scope) => {
      if (user !== undefined) scope.setUser({ id: user.id, email: user.email });
      scope.captureException(error);
    });
  }

  /** Waits until what was reported has been sent. */
  async close(): Promise<void> {
    await this.#client?.close(2000);
  }
}
