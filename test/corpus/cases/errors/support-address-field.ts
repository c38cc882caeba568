// rule: no-personal-data-in-errors
// form: class field
interface Booking {
  reference: string;
  guestEmail: string;
}

export class BookingDesk {
  private readonly email = 'help@zeezicht-hotel.example';
  private readonly phone = '0800 0000';
  private booking: Booking | undefined;

  select(booking: Booking): void {
    this.booking = booking;
  }

  async cancel(remove: (reference: string, notify: string) => Promise<boolean>): Promise<void> {
    if (this.booking === undefined) throw new Error(`nothing selected, call ${this.phone}`);
    const done = await remove(this.booking.reference, this.booking.guestEmail);
    if (!done) throw new Error(`${this.booking.reference} cannot be cancelled online, write to ${this.email}`);
  }
}
