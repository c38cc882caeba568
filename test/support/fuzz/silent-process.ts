/** Stands for an engine that hangs: it takes every program and answers none. */
process.on('message', () => undefined);
process.send?.('ready');
