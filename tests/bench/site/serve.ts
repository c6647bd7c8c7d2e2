import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A slow phone connection, the one Lighthouse takes: 1.6 Mbit/s for all together, 150 ms before each answer. */
const phone = { latency: 150, bytesPerMs: 200 };

export interface Site {
  readonly url: string;
  /** Begins a visit: forgets what was sent, and sets the speed. */
  readonly start: (network: 'local' | 'phone') => void;
  /** Bytes that left the server since, heads of answers and requests by workers among them. */
  readonly sent: () => number;
  /** Settles when nothing has been asked for or sent for half a second. */
  readonly quiet: () => Promise<void>;
  readonly close: () => void;
}

/** Serves a folder from memory, brotli-compressed as `compress` left it. `/ten?<page>` is ten frames of a page. */
export async function serve(folder: string): Promise<Site> {
  const files = new Map<string, Buffer>();
  const sockets = new Set<Socket>();
  let network: 'local' | 'phone' = 'local';
  let before = 0;
  let gone = 0;
  let freeAt = 0;
  let open = 0;
  let lastSent = 0;
  const total = () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, gone);
  const read = (path: string): Buffer | null => {
    const known = files.get(path);
    if (known || !existsSync(path)) return known ?? null;
    const content = readFileSync(path);
    files.set(path, content);
    return content;
  };

  /** Writes as fast as the connection lets it, all answers one after another through the same pipe. */
  const send = async (response: ServerResponse, content: Buffer): Promise<void> => {
    if (network === 'local') return void response.end(content);
    await sleep(phone.latency);
    for (let at = 0; at < content.length; at += 4096) {
      const chunk = content.subarray(at, at + 4096);
      freeAt = Math.max(freeAt, performance.now()) + chunk.length / phone.bytesPerMs;
      await sleep(freeAt - performance.now());
      response.write(chunk);
    }
    response.end();
  };

  const server = createServer((request, response) => {
    open++;
    response.on('close', () => {
      open--;
      lastSent = performance.now();
    });
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/ten') {
      response.setHeader('content-type', 'text/html');
      response.end(tenFrames(decodeURIComponent(search.slice(1))));
      return;
    }
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = types[extname(path)];
    const packed = read(`${path}.br`);
    const content = packed ?? read(path);
    if (!content || !type) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': type,
      'content-length': content.length,
      'cache-control': 'max-age=3600',
      ...(packed ? { 'content-encoding': 'br' } : {}),
    });
    void send(response, content);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      gone += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    start(speed) {
      network = speed;
      before = total();
    },
    sent: () => total() - before,
    async quiet() {
      while (open > 0 || performance.now() - lastSent < 500) await sleep(50);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const sleep = (ms: number) => new Promise<void>((settle) => setTimeout(settle, Math.max(0, ms)));

/** All in sight of the window, none put off. */
const tenFrames = (page: string) => `<!doctype html><title>Ten maps</title><link rel="icon" href="data:,"><style>body{margin:0;display:flex;flex-wrap:wrap}iframe{border:0;width:300px;height:250px}</style>${`<iframe src="${page}"></iframe>`.repeat(10)}`;
