// rule: no-personal-data-in-logs
// form: dynamic key
interface Machine { model: string; serial: string; hours: number }

export function column(machines: Machine[], key: keyof Machine) {
  const values = machines.map((machine) => machine[key]);
  console.log(key, values);
  return Object.fromEntries(machines.map((machine) => [machine.serial, machine[key]]));
}
