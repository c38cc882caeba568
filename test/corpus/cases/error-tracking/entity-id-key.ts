// rule: no-personal-data-in-error-tracking
// form: dynamic key
import tracer from 'dd-trace';

interface Booking {
  guestId: string;
  guestEmail: string;
  roomId: string;
  roomFloor: number;
}

type Entity = 'guest' | 'room';

export function conflict(booking: Booking, entity: Entity, mail: (to: string) => void): void {
  const key = `${entity}Id` as const;
  const span = tracer.scope().active();
  span?.setTag(key, booking[key]);
  span?.setTag('entity', entity);
  mail(booking.guestEmail);
}
