import type { OriginPattern } from '../sinks/call-pattern.js';
import type { SourceDecorator, SourceValue } from './source.js';

type HeaderMeaning = Pick<SourceDecorator, 'category' | 'key'>;

/** Headers that browsers, proxies and hosts set, and what they tell about a person (RFC 9110, RFC 7239, vendors' documentation). */
export const headerMeanings: readonly HeaderMeaning[] = [
  {
    category: 'device.ip',
    key: [
      'cf-connecting-ip',
      'cf-connecting-ipv6',
      'cf-pseudo-ipv4',
      'client-ip',
      'cloudfront-viewer-address',
      'do-connecting-ip',
      'fastly-client-ip',
      'fly-client-ip',
      'forwarded',
      'forwarded-for',
      'true-client-ip',
      'x-appengine-user-ip',
      'x-azure-clientip',
      'x-azure-socketip',
      'x-client-ip',
      'x-cluster-client-ip',
      'x-envoy-external-address',
      'x-forwarded',
      'x-forwarded-for',
      'x-nf-client-connection-ip',
      'x-original-forwarded-for',
      'x-real-ip',
      'x-vercel-forwarded-for',
    ],
  },
  {
    category: 'device.userAgent',
    key: ['sec-ch-ua', 'sec-ch-ua-full-version-list', 'sec-ch-ua-model', 'user-agent', 'x-device-user-agent'],
  },
  { category: 'device.cookieId', key: ['cookie'] },
  {
    category: 'account.token',
    key: [
      'authorization',
      'cf-access-jwt-assertion',
      'proxy-authorization',
      'x-access-token',
      'x-amzn-oidc-accesstoken',
      'x-amzn-oidc-data',
      'x-auth-token',
      'x-goog-iap-jwt-assertion',
    ],
  },
  {
    category: 'contact.email',
    key: [
      'cf-access-authenticated-user-email',
      'x-auth-request-email',
      'x-forwarded-email',
      'x-goog-authenticated-user-email',
      'x-ms-client-principal-name',
    ],
  },
  {
    category: 'account.username',
    key: [
      'remote-user',
      'tailscale-user-login',
      'x-auth-request-preferred-username',
      'x-auth-request-user',
      'x-forwarded-preferred-username',
      'x-forwarded-user',
      'x-remote-user',
    ],
  },
  { category: 'usage.pages', key: ['referer', 'referrer'] },
  {
    category: 'location.approximate',
    key: [
      'cf-ipcity',
      'cf-iplatitude',
      'cf-iplongitude',
      'cf-postal-code',
      'cloudfront-viewer-city',
      'cloudfront-viewer-latitude',
      'cloudfront-viewer-longitude',
      'cloudfront-viewer-postal-code',
      'x-appengine-city',
      'x-appengine-citylatlong',
      'x-vercel-ip-city',
      'x-vercel-ip-latitude',
      'x-vercel-ip-longitude',
      'x-vercel-ip-postal-code',
    ],
  },
];

/** What the headers tell that are read in these ways: as records, or by calls that get the name. */
export function headersReadBy(
  value: readonly OriginPattern[],
  how: Pick<SourceValue, 'keyArgument'> = {},
): readonly SourceValue[] {
  return headerMeanings.map((meaning) => ({ value, ...meaning, ...how }));
}
