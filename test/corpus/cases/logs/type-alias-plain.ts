// rule: no-personal-data-in-logs
// form: type alias or re-export
type Names = { readonly name: string; readonly title: string };
type Channel = Names & { readonly members: number };
export type Room = Channel;

export function created(room: Room) {
  console.log('created', room);
  console.log(room.name, room.title);
}
