/** What formats get from the outside. */
export { formatPorts as nodePorts } from '../../../../src/reading/formats/format-ports.js';
