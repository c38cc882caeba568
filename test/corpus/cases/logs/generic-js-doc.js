// rule: no-personal-data-in-logs
// form: generics
/**
 * @template T
 * @param {T[]} list
 * @param {(item: T) => string} keyOf
 * @returns {Map<string, T>}
 */
function indexBy(list, keyOf) {
  const map = new Map();
  for (const item of list) map.set(keyOf(item), item);
  return map;
}

/** @param {{ id: string, phoneNumber: string }[]} couriers */
function register(couriers) {
  const byId = indexBy(couriers, (courier) => courier.id);
  console.log('couriers', [...byId.keys()].length);
  for (const courier of byId.values()) {
    console.log('courier', courier.phoneNumber); // expect: no-personal-data-in-logs contact.phone
  }
}

module.exports = { register };
