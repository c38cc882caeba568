import { send } from './send';

export function fail(area: string, about: string) {
  return send({ area, about });
}
