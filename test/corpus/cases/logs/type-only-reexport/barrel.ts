export * from './guest';
