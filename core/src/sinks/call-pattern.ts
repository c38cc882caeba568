/**
 * A way of calling something, written as an *origin path*: the names one passes from an import (or a global) to the place,
 * joined by dots.
 *
 * | code                                                          | origin path                        |
 * | ------------------------------------------------------------- | ---------------------------------- |
 * | `import { captureException } from 'p'` … `captureException()` | `captureException`                 |
 * | `import * as S from 'p'` / `require('p')` … `S.setUser()`     | `setUser`                          |
 * | `import pino from 'p'` … `pino().child({}).info()`            | `default.().child.().info`         |
 * | `new Client(key)` … `client.messages.create()`                | `Client.().messages.create`        |
 * | `private logger: PinoLogger` … `this.logger.info()`           | `PinoLogger.().info`               |
 * | `withScope((scope) => scope.setTag())`                        | `withScope.#0.setTag`              |
 * | `import debug from 'p'` … `debug('app')('text')`              | `default.()`                       |
 * | `const [all, set] = useCookies()` … `set()`                   | `useCookies.().1`                  |
 *
 * A call or `new` is `.()`; a value that has a named type counts as made by it; a parameter of a callback is `.#index`.
 * A pattern matches the *end* of an origin path, on whole segments: `info` matches `default.().child.().info`. `^` at the
 * start anchors it: `^default` matches only the default export itself. `*` stands for one segment.
 */
export type OriginPattern = string;

/** Which parts of a call leave, and how. */
export interface CallPattern {
  readonly callee: OriginPattern | readonly OriginPattern[];
  /** Indexes of the arguments that leave; absent: all; empty: none, though a shorter pattern says so. */
  readonly arguments?: readonly number[];
  /** Instead of indexes: this argument and all after it leave. */
  readonly from?: number;
  /** Of object arguments, only these properties leave; absent: all. An argument that is no object leaves as it is. */
  readonly properties?: readonly string[];
  /** Of the rows that leave, only the properties that the list at this index names. */
  readonly columns?: number;
  /** Properties of object arguments that do not leave (credentials, options). */
  readonly except?: readonly string[];
  /** Not the arguments leave, but what functions given as these arguments (or in these properties of them) return. */
  readonly returned?: true;
  /**
   * What leaves is a URL: only what is put into its path or query counts. A URL that is itself somebody's datum
   * (`fetch(user.avatarUrl)`) is not put into one. Of an object in its place, `properties` count as they are.
   */
  readonly url?: true;
  /** The same object may be sent as a body instead of in a URL (`URLSearchParams`); where it is, the call is no sink. */
  readonly orBody?: true;
  /** Instead of a call, the assignment of a value to this member: `document.cookie = …`, `scope.user = …`. */
  readonly assigned?: true;
}
