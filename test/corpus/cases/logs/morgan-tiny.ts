// rule: no-personal-data-in-logs
// form: SDK setting
import express from 'express';
import morgan from 'morgan';

const app = express();
app.use(morgan('tiny'));
app.use(morgan(':method :url :status :response-time ms'));
