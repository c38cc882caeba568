// rule: no-personal-data-in-browser-storage
// form: class field
interface Passenger {
  firstName: string;
  passportNumber: string;
}

export class BookingStore {
  private readonly storage: Storage = window.sessionStorage;
  private passengers: Passenger[] = [];
  private seat = '';

  add(passenger: Passenger): void {
    this.passengers = [...this.passengers, passenger];
    this.save();
  }

  chooseSeat(seat: string): void {
    this.seat = seat;
    this.save();
  }

  private save(): void {
    this.storage.setItem('seat', this.seat);
    this.storage.setItem('passengers', JSON.stringify(this.passengers)); // expect: no-personal-data-in-browser-storage identity.name identity.document
  }
}
