// rule: no-personal-data-in-browser-storage
// form: framework request
import Koa from 'koa';

const app = new Koa();

app.use(async (ctx, next) => {
  await next();
  ctx.cookies.set('seen', '1', { httpOnly: true });
  ctx.cookies.set('origin', ctx.request.ip, { httpOnly: false }); // expect: no-personal-data-in-browser-storage device.ip
});

app.listen(3000);
