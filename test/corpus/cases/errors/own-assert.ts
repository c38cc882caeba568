// rule: no-personal-data-in-errors
// form: own wrapper in the same file
function fail(message: string): never {
  throw new Error(message);
}

interface Voucher {
  code: string;
  owner: { phoneNumber: string };
}

export function redeem(voucher: Voucher, caller: string) {
  if (voucher.code === '') fail('voucher without code');
  if (voucher.owner.phoneNumber !== caller) fail('only for ' + voucher.owner.phoneNumber); // expect: no-personal-data-in-errors contact.phone
}
