/** The live parts of the documentation: the same blocks as in Storybook. */
import './docs-link.js';
import '../../docs/blocks/accessibility-statement.js';
import '../../docs/blocks/conformance-report.js';
import '../../docs/blocks/finished-looks.js';
import '../../docs/blocks/partner-frame.js';
import '../../docs/blocks/schema-reference.js';
import '../../docs/blocks/token-editor.js';
import '../../docs/blocks/transfer-costs.js';
import '../../docs/blocks/widget-reference.js';
