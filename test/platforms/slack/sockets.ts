import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';

const Ack = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

/** The socket side: several connections, each envelope on one of them, acknowledged in time. */
export function createSockets(server: Server, random: () => number) {
  const sockets = new WebSocketServer({ server, path: '/socket' });
  const open: WebSocket[] = [];
  /** Asked to come back; they serve on as long as nobody else does. */
  const leaving: WebSocket[] = [];
  const waiting = new Map<string, (answer: unknown) => void>();
  const joined = new Set<() => void>();
  let envelopes = 0;

  sockets.on('connection', (socket) => {
    socket.on('message', (data) => {
      const ack = Ack.safeParse(JSON.parse(String(data)));
      if (!ack.success) return;
      waiting.get(ack.data.envelope_id)?.(ack.data.payload ?? {});
      waiting.delete(ack.data.envelope_id);
    });
    socket.on('close', () => {
      for (const some of [open, leaving]) {
        const at = some.indexOf(socket);
        if (at >= 0) some.splice(at, 1);
      }
    });
    open.push(socket);
    socket.send(JSON.stringify({ type: 'hello', num_connections: open.length }));
    for (const tell of joined) tell();
  });

  return {
    connections: () => open.length,
    /** Resolves when so many connections stand. */
    standing: (wanted: number) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (open.length < wanted) return;
          joined.delete(look);
          resolve();
        };
        joined.add(look);
        look();
      }),
    /** To one connection, as Slack chooses; undefined: none stands, it is lost. */
    deliver(type: string, payload: object, retry = 0): Promise<unknown> | undefined {
      const able = open.length > 0 ? open : leaving;
      const socket = able[Math.floor(random() * able.length)];
      if (!socket) return undefined;
      const envelope_id = `e${++envelopes}`;
      const answer = new Promise<unknown>((resolve) => waiting.set(envelope_id, resolve));
      const retried = retry > 0 ? { retry_attempt: retry, retry_reason: 'timeout' } : {};
      const accepts = { accepts_response_payload: type !== 'events_api' };
      socket.send(JSON.stringify({ envelope_id, type, payload, ...accepts, ...retried }));
      return answer;
    },
    /** Slack asks one connection to come back. */
    refresh() {
      const [socket] = open;
      if (!socket) return;
      open.shift();
      leaving.push(socket);
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    cutAll() {
      for (const socket of [...open.splice(0), ...leaving.splice(0)]) socket.terminate();
    },
    stop() {
      for (const socket of [...open.splice(0), ...leaving.splice(0)]) socket.terminate();
      sockets.close();
    },
  };
}
