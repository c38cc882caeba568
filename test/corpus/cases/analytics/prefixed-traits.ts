// rule: no-personal-data-in-analytics
// form: generics
import { Analytics } from '@segment/analytics-node';

type Prefixed<T, P extends string> = { [K in keyof T & string as `${P}_${K}`]: T[K] };

function prefixed<T extends object, P extends string>(prefix: P, value: T): Prefixed<T, P> {
  const entries = Object.entries(value).map(([key, each]) => [`${prefix}_${key}`, each]);
  return Object.fromEntries(entries) as Prefixed<T, P>;
}

interface Basket { lines: number; total: number }
interface Buyer { loyaltyTier: string; mobilePhone: string }

const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY ?? '' });

export function ordered(orderId: string, basket: Basket, buyer: Buyer): void {
  analytics.track({ anonymousId: orderId, event: 'Basket Closed', properties: prefixed('basket', basket) });
  analytics.track({ anonymousId: orderId, event: 'Order Placed', properties: prefixed('buyer', buyer) }); // expect: no-personal-data-in-analytics contact.phone
}
