/**
 * The page that tests run in. The runner clones results before it sends them, and values of a
 * failed comparison may not be cloneable, above all elements. They are replaced by a description,
 * since otherwise the result would never arrive and the runner would wait until its timeout.
 */

/** Runs in the page. */
function describeWhatCannotBeSent() {
  const clone = globalThis.structuredClone;
  const describe = (value) => {
    const seen = new Set();
    const text = JSON.stringify(value, (_key, part) => {
      if (part instanceof Node) return part.outerHTML ?? part.nodeValue ?? part.nodeName;
      if (typeof part === 'function' || typeof part === 'symbol') return String(part);
      if (typeof part !== 'object' || part === null) return part;
      if (seen.has(part)) return '[seen above]';
      seen.add(part);
      return part;
    });
    return JSON.parse(text);
  };
  globalThis.structuredClone = (value, options) => {
    try {
      return clone(value, options);
    } catch (error) {
      if (value?.type !== 'wtr-session-finished') throw error;
      return describe(value);
    }
  };
}

export const testRunnerHtml = (framework) => `<!DOCTYPE html><html><head></head><body>
<script>(${describeWhatCannotBeSent})()</script>
<script type="module" src="${framework}"></script>
</body></html>`;
