// rule: no-personal-data-in-logs
// form: SDK setting
import express from 'express';
import morgan from 'morgan';

const app = express();
app.use(morgan('combined')); // expect: no-personal-data-in-logs device.ip device.userAgent
