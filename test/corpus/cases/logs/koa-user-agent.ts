// rule: no-personal-data-in-logs
// form: framework request
import Koa from 'koa';

const app = new Koa();

app.use(async (ctx, next) => {
  await next();
  console.log(`${ctx.method} ${ctx.path} ${ctx.status}`);
  console.log('agent', ctx.get('user-agent')); // expect: no-personal-data-in-logs device.userAgent
});
