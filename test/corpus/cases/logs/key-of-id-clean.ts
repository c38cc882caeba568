// rule: no-personal-data-in-logs
// form: bare id
interface Visit {
  user_id: string;
  customerId: string;
  at: Date;
}

export function seen(visit: Visit, config: { botName: string }) {
  console.info('visit', { user: visit.user_id, customer: visit.customerId });
  console.info('visit', { username: config.botName, at: visit.at });
}
