/**
 * A line of the access log.
 *
 * @dataSubject visitor
 * @processedFor fraud-prevention
 */
export interface Visit {
  /** @personalData device.ip */
  readonly ip: string;
  /** @personalData usage.logs */
  readonly line: string;
  /** @notPersonalData when it was */
  readonly at: Date;
}

/**
 * A page viewed by a visitor who agreed to being counted.
 *
 * @dataSubject visitor
 * @processedFor statistics
 */
export interface PageView {
  /** @personalData device.cookieId */
  readonly visitor: string;
  /** @personalData usage.pages */
  readonly page: string;
  /** @notPersonalData when it was viewed */
  readonly at: Date;
}
