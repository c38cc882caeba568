// rule: no-personal-data-in-logs
// form: JSON.stringify
export function onMessage(text: string) {
  const parcel = JSON.parse(text) as { recipientName: string; barcode: string };
  console.log(parcel.barcode);
  console.log(parcel.recipientName); // expect: no-personal-data-in-logs identity.name
}
