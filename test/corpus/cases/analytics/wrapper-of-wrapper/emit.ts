import * as amplitude from '@amplitude/analytics-node';

export function emit(name: string, data: object) {
  return amplitude.track(name, data).promise;
}
