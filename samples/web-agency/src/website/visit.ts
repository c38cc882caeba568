/**
 * One request, as the access log of the website keeps it.
 *
 * @dataSubject visitor
 * @processedFor website-security
 */
export interface Visit {
  /** @personalData device.ip */
  readonly ip: string;
  /** @personalData usage.logs */
  readonly path: string;
  /** @personalData usage.logs */
  readonly status: number;
  /** @notPersonalData moment of the request, kept to know when to delete */
  readonly at: Date;
}
