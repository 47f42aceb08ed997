import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const sandbox = process.env['SANDBOX'] ?? 'http://localhost:4242';
/** Where the sandbox answers: the shop's server, Stripe at the root, the others behind their names, its own pages. */
const paths = ['/shop', '/v1', '/rapyd', '/convenient-checkout', '/xpay', '/synapto', '/sandbox'];

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@tactful/source', ...defaultClientConditions] },
  server: { proxy: Object.fromEntries(paths.map((path) => [path, sandbox])) },
  build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
});
