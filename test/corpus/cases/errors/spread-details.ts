// rule: no-personal-data-in-errors
// form: spread
import { BadRequestException } from '@nestjs/common';

interface Booking {
  phone: string;
  nights: number;
}

export function book(booking: Booking, free: number) {
  if (booking.nights > free) throw new BadRequestException({ message: 'full', nights: booking.nights, free });
  if (booking.nights < 1) throw new BadRequestException({ message: 'no nights', ...booking }); // expect: no-personal-data-in-errors contact.phone
}
