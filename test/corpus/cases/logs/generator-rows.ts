// rule: no-personal-data-in-logs
// form: returned value of an own function
interface Row {
  fullName: string;
  shelf: string;
}

const rows: Row[] = [];

function* late() {
  for (const row of rows) yield row;
}

async function* pages(size: number) {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

export async function print() {
  for (const row of late()) console.log(row.fullName); // expect: no-personal-data-in-logs identity.name
  for (const row of late()) console.log(row.shelf);
  for await (const page of pages(20)) console.log(page.length);
}
