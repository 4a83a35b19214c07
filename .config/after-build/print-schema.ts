import { buildJsonSchema } from '../../src/model/schema/json-schema.js';

process.stdout.write(`${JSON.stringify(buildJsonSchema(), null, 2)}\n`);
