// rule: no-personal-data-in-errors
// form: constructor
class NotAvailable extends Error {
  constructor(room: { name: string; floor: number }, nights: number) {
    super(`room ${room.name} on floor ${room.floor} is not available for ${nights} nights`);
  }
}

export function book(room: { name: string; floor: number; free: number }, guest: { email: string; nights: number }) {
  if (guest.nights > room.free) throw new NotAvailable(room, guest.nights);
  return guest.email;
}
