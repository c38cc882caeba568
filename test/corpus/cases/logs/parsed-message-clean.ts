// rule: no-personal-data-in-logs
// form: JSON.stringify
export function onReading(text: string) {
  const reading = JSON.parse(text) as { sensor: { name: string }; email: never[]; value: number };
  console.log(`${reading.sensor.name}: ${reading.value}`, reading.email.length);
}
