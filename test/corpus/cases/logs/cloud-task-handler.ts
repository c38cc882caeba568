// rule: no-personal-data-in-logs
// form: queue
import fastify from 'fastify';

interface ReminderTask { appointment: string; email: string; minutes: number }

const app = fastify({ logger: true });

app.post<{ Body: ReminderTask }>('/tasks/reminder', async (request, reply) => {
  const attempt = Number(request.headers['x-cloudtasks-taskretrycount'] ?? 0);
  const { appointment, email, minutes } = request.body;
  request.log.info({ appointment, attempt, minutes }, 'reminder');
  if (attempt > 5) {
    request.log.error({ appointment, email }, 'given up'); // expect: no-personal-data-in-logs contact.email
    return reply.code(200).send();
  }
  return reply.code(204).send();
});

export default app;
