// rule: no-personal-data-in-logs
// form: framework request
import Fastify from 'fastify';

const server = Fastify({ logger: true });

server.post<{ Body: { email: string; password: string } }>('/register', async (request, reply) => {
  const { email } = request.body;
  request.log.info({ email }, 'registering'); // expect: no-personal-data-in-logs contact.email
  return reply.code(201).send({ ok: true });
});

server.get('/health', async (request) => {
  request.log.info({ url: request.url }, 'health');
  return 'ok';
});
