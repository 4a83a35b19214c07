import { buildJsonSchema } from '../src/model/json-schema.js';

process.stdout.write(`${JSON.stringify(buildJsonSchema(), null, 2)}\n`);
