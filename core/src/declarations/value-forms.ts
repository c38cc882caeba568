/**
 * Country, ISO 3166-1 alpha-2, e.g. `BE`.
 * @format country
 */
export type CountryCode = string;

/**
 * Day, ISO 8601 `YYYY-MM-DD`.
 * @format date
 */
export type IsoDate = string;

/**
 * Address of a page: `https:` or `http:`.
 * @format uri
 */
export type WebAddress = string;

/**
 * E-mail address.
 * @format email
 */
export type EmailAddress = string;

/**
 * Duration, ISO 8601 with whole numbers, e.g. `P1M`.
 * @format duration
 */
export type IsoDuration = string;

/**
 * How long something stays on a device: ISO 8601 duration, or `session`.
 * @format storage-period
 */
export type StoragePeriod = string;

/** Retention expression (docs/retention.md), e.g. `P1Y after customer.end`. */
export type RetentionExpression = string;
