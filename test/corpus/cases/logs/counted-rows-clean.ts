// rule: no-personal-data-in-logs
// form: length or comparison
declare const store: any;

export async function count() {
  const users = await store.user.count();
  const [customers, guests] = await Promise.all([store.customer.count({ where: { active: true } }), store.guest.size()]);
  const patient = await store.patient.exists({ ward: 3 });
  console.log('kept', { users, customers, guests, patient });
}
