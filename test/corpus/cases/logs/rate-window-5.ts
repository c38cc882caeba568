// rule: no-personal-data-in-logs
// form: closure
export function createWatcher(visitor: { ip: string; path: string }) {
  let hits = 0;
  const tell = () => {
    console.log('hits', hits, 'on', visitor.path);
    if (hits > 100) console.warn('flooded by', visitor.ip); // expect: no-personal-data-in-logs device.ip
  };
  const timer = setInterval(tell, 10_000);
  return {
    hit: () => {
      hits += 1;
    },
    stop: () => {
      clearInterval(timer);
      console.info(`stopped watching ${visitor.ip}`); // expect: no-personal-data-in-logs device.ip
    },
  };
}
