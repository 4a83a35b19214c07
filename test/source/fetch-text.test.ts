import { expect, waitUntil } from '@open-wc/testing';
import type { FetchFailure } from '../../src/source/fetch-failure.js';
import { decodeUnknown } from '../../src/reading/decode-text.js';
import { fetchText } from '../../src/source/fetch-text.js';
import { createToken, readHostileOrigin, readLog } from './hostile-origin.js';

const limits = { timeoutMs: 5000, maxBytes: 1_000_000, decode: decodeUnknown };

async function failureOf(path: string, timeoutMs = limits.timeoutMs): Promise<FetchFailure> {
  const { signal } = new AbortController();
  const url = `${await readHostileOrigin()}${path}?token=${createToken()}`;
  const answer = await fetchText(url, { ...limits, signal, timeoutMs });
  if (!('problem' in answer)) throw new Error(`${path} was expected to fail`);
  return answer;
}

describe('one try to fetch', () => {
  for (const path of ['/hang', '/hang-after-head', '/trickle-for-ever']) {
    it(`gives up on a server that never comes to an end, in time: ${path}`, async () => {
      const { problem, isPassing } = await failureOf(path, 300);
      expect(problem.code).to.equal('timeout');
      expect(problem.message).to.contain('0.3 seconds');
      expect(isPassing).to.equal(true);
    });
  }

  for (const broken of [
    () => undefined,
    () => {
      throw new Error('no');
    },
  ]) {
    it(`fails, and throws nothing, with a page's own fetch: ${String(broken)}`, async () => {
      const { fetch: own } = globalThis;
      globalThis.fetch = broken as unknown as typeof fetch;
      const { signal } = new AbortController();
      const answer = await fetchText('https://organiser.example/', { ...limits, signal }).finally(
        () => (globalThis.fetch = own),
      );
      expect('problem' in answer && answer.problem.severity).to.equal('error');
    });
  }

  it('says that nobody listens, and that this may pass', async () => {
    const { signal } = new AbortController();
    const url = `${await readHostileOrigin('hostileClosed')}/good`;
    const answer = await fetchText(url, { ...limits, signal });
    expect('problem' in answer && answer.problem.code).to.equal('network');
    expect('problem' in answer && answer.isPassing).to.equal(true);
  });

  for (const path of ['/huge', '/huge-announced', '/gzip-bomb']) {
    it(`loads no more than it was allowed: ${path}`, async () => {
      // The runner tells where the server is, and may be busy itself.
      await readHostileOrigin();
      const started = performance.now();
      const { problem, isPassing } = await failureOf(path);
      expect(problem.code).to.equal('source-too-large');
      expect(isPassing).to.equal(false);
      expect(performance.now() - started).to.be.below(4000);
    });
  }

  it('asks without cookies, headers of its own, or a preflight', async () => {
    const origin = await readHostileOrigin();
    const token = createToken();
    const { signal } = new AbortController();
    await fetchText(`${origin}/good?token=${token}`, { ...limits, signal });
    const log = await readLog(origin, token);
    expect(log.map(({ method }) => method)).to.deep.equal(['GET']);
    expect(log[0]?.cookie).to.equal(undefined);
  });

  it('gives up on a body that is shorter than announced', async () => {
    const { problem } = await failureOf('/wrong-length', 500);
    expect(['timeout', 'network']).to.include(problem.code);
  });

  for (const path of [
    '/refuse',
    '/cut-off',
    '/500-without-cors',
    '/429-without-cors',
    '/redirect-for-ever',
  ]) {
    it(`says so when a server fails on the way: ${path}`, async () => {
      const { problem } = await failureOf(path);
      expect(['network', 'cors-missing']).to.include(problem.code);
      expect(problem.message).to.contain('127.0.0.1');
    });
  }

  for (const path of ['/gzip-that-is-none', '/gzip-broken']) {
    it(`blames no missing header for what is packed wrongly: ${path}`, async function () {
      // WebKitGTK gives what it could unpack for the whole.
      if (!/Chrome|Firefox/.test(navigator.userAgent)) this.skip();
      const { problem, isPassing } = await failureOf(path);
      expect(problem.code).to.equal('network');
      expect(problem.message).to.contain('Content-Encoding');
      expect(isPassing).to.equal(true);
    });
  }

  it('says that a server error may pass, and a missing page will not', async () => {
    expect((await failureOf('/500')).isPassing).to.equal(true);
    expect((await failureOf('/404')).isPassing).to.equal(false);
  });

  it('reads Retry-After where the server shows it', async () => {
    expect((await failureOf('/429')).retryAfter).to.equal(3_600_000);
  });

  it('stops when nobody wants the answer any more, and asks nothing else', async () => {
    const abort = new AbortController();
    const origin = await readHostileOrigin();
    const token = createToken();
    const answer = fetchText(`${origin}/hang?token=${token}`, { ...limits, signal: abort.signal });
    await waitUntil(async () => (await readLog(origin, token)).length === 1);
    abort.abort();
    const failure = await answer;
    expect('problem' in failure && failure.problem.code).to.equal('aborted');
    await waitUntil(async () => (await readLog(origin, token))[0]?.isClosed === true);
    expect(await readLog(origin, token)).to.have.length(1);
  });

  it('asks only once whether a server without CORS headers is there', async () => {
    const origin = await readHostileOrigin();
    const token = createToken();
    const url = `${origin}/without-cors?token=${token}`;
    const { signal } = new AbortController();
    for (const _ of [1, 2, 3]) {
      const answer = await fetchText(url, { ...limits, signal });
      expect('problem' in answer && answer.problem.code).to.equal('cors-missing');
    }
    const methods = (await readLog(origin, token)).map(({ method }) => method);
    expect(methods.filter((method) => method === 'HEAD')).to.have.length(1);
    expect(methods).not.to.include('OPTIONS');
  });
});

describe('a page whose policy refuses the request', () => {
  it('learns the line that its policy lacks', async () => {
    const origin = await readHostileOrigin();
    const frame = document.createElement('iframe');
    const code = `import { decodeUnknown as decode } from '/src/reading/decode-text.ts';
      import { fetchText } from '/src/source/fetch-text.ts';
      const { signal } = new AbortController();
      const limits = { signal, timeoutMs: 5000, maxBytes: 1e6, decode };
      fetchText('${origin}/good?token=${createToken()}', limits)
        .then((answer) => parent.postMessage({ policyTest: answer }, '*'));`;
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'"><script type="module">${code}</script>`;
    const told = new Promise<FetchFailure>((resolve) => {
      addEventListener('message', ({ data }: MessageEvent<{ policyTest?: FetchFailure }>) => {
        if (data.policyTest) resolve(data.policyTest);
      });
    });
    document.body.append(frame);
    const { problem, isPassing } = await told;
    frame.remove();
    expect(problem.code).to.equal('policy-refused');
    expect(problem.message).to.contain(`connect-src ${origin}`);
    expect(isPassing).to.equal(false);
  });
});
