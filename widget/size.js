// Weighs what was built: prints gzipped bytes and fails above the limits.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LOADER = 5 * 1024;
const WHOLE = 45 * 1024;
const dist = new URL('dist/', import.meta.url);
const weigh = (file) => gzipSync(readFileSync(new URL(file, dist))).length;
const files = readdirSync(dist).filter((file) => file.endsWith('.js'));
const entry = readFileSync(new URL('mourchid.js', dist), 'utf8');
const imported = [...entry.matchAll(/from\s*"\.\/([^"]+)"/g)].map((match) => match[1]);
const loader = ['mourchid.js', ...imported].map(weigh).reduce((sum, bytes) => sum + bytes, 0);
const whole = files.map(weigh).reduce((sum, bytes) => sum + bytes, 0);
console.log(JSON.stringify({ loader, whole }));
process.exit(loader <= LOADER && whole <= WHOLE ? 0 : 1);
