import { request } from './request';

export const download = (kind: string, key: string) => request(`/downloads/${kind}/${key}`);
