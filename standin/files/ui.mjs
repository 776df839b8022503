// Answers on 5050 as the UI's development server does, and passes /client on to 8080.
import { createServer, request } from 'node:http';

createServer((incoming, outgoing) => {
  if (!incoming.url.startsWith('/client')) return outgoing.end('<title>CloudStack</title>');
  const { method, url, headers } = incoming;
  const upstream = request({ host: '127.0.0.1', port: 8080, method, path: url, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  upstream.on('error', (error) => outgoing.writeHead(502).end(String(error)));
  incoming.pipe(upstream);
}).listen(5050);
