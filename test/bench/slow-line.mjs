/**
 * A line between browser and server as slow as a phone's: bytes take half a round trip each way, no
 * more of them pass in a second than the line carries, and a new connection starts slowly, as TCP
 * does. The browser's own throttling knows none of this: it delays each answer, so that a handshake
 * and the first bytes of a large file cost nothing.
 */
import { connect, createServer } from 'node:net';

const packet = 1460;

/** RFC 6928: what may be on its way before the first acknowledgement. */
const initialWindow = 10 * packet;

/** One direction of the line, shared by all connections. */
class Lane {
  #bytesPerMs;
  #delay;
  #free = 0;
  #underWay = [];

  constructor(kilobitsPerSecond, delay) {
    this.#bytesPerMs = kilobitsPerSecond / 8;
    this.#delay = delay;
  }

  /** Calls back when the packet has arrived at the other end. */
  send(size, arrive) {
    this.#free = Math.max(performance.now(), this.#free) + size / this.#bytesPerMs;
    this.#underWay.push({ at: this.#free + this.#delay, arrive });
    if (this.#underWay.length === 1) this.#wait();
  }

  /** One timer for all: of several, the later could fire first and the packets change places. */
  #wait() {
    setTimeout(() => this.#deliver(), this.#underWay[0].at - performance.now());
  }

  #deliver() {
    while (this.#underWay[0]?.at <= performance.now()) this.#underWay.shift().arrive();
    if (this.#underWay.length > 0) this.#wait();
  }
}

/** One direction of one connection: packets wait until the window lets them go. */
function carry(from, to, { lane, delay, greeting }) {
  const waiting = [];
  let window = initialWindow;
  let underWay = 0;
  let hasEnded = false;
  const acknowledge = (size) => {
    underWay -= size;
    window += size;
    sendOn();
  };
  const sendOn = () => {
    while (waiting.length > 0 && underWay < window) {
      const bytes = waiting.shift();
      underWay += bytes.length;
      lane.send(bytes.length, () => {
        to.write(bytes);
        setTimeout(acknowledge, delay, bytes.length);
      });
    }
    if (hasEnded && underWay === 0) to.end();
  };
  const greeted = new Promise((resolve) => setTimeout(resolve, greeting));
  from.on('data', (chunk) => {
    for (let start = 0; start < chunk.length; start += packet)
      waiting.push(chunk.subarray(start, start + packet));
    greeted.then(sendOn);
  });
  from.on('end', () => {
    hasEnded = true;
    greeted.then(sendOn);
  });
}

/**
 * Starts the line to a server on this machine; `down` and `up` are kbit/s, `roundTrip` is ms.
 * Resolves with `{port, close()}`.
 */
export async function startLine({ port, down, up, roundTrip }) {
  const delay = roundTrip / 2;
  const lanes = { down: new Lane(down, delay), up: new Lane(up, delay) };
  const sockets = new Set();
  const line = createServer({ noDelay: true, allowHalfOpen: true }, (visitor) => {
    const server = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    for (const socket of [visitor, server]) {
      sockets.add(socket);
      socket.on('error', () => [visitor, server].forEach((end) => end.destroy()));
      socket.on('close', () => sockets.delete(socket));
    }
    // The handshake of TCP takes a round trip before the visitor's first byte may go.
    carry(visitor, server, { lane: lanes.up, delay, greeting: roundTrip });
    carry(server, visitor, { lane: lanes.down, delay, greeting: 0 });
  });
  await new Promise((resolve) => line.listen(0, '127.0.0.1', resolve));
  const close = () => {
    line.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: line.address().port, close };
}
