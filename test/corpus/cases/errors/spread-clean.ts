// rule: no-personal-data-in-errors
// form: spread
// annotated: yes
import { BadRequestException } from '@nestjs/common';
import type { Personal } from '@verklaar/annotations';

interface Booking {
  caller: Personal<string, 'contact.phone'>;
  nights: number;
  room: number;
}

export function book({ caller, ...stay }: Booking) {
  if (stay.nights < 1) throw new BadRequestException({ message: 'no nights', ...stay, known: caller !== '' });
}
