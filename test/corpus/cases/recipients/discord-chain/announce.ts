import { hook } from './hook';

export const announce = async (content: string) => hook({ content });
