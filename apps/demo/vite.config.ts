import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const sandbox = process.env['SANDBOX'] ?? 'http://localhost:4242';
/** Where the sandbox answers: the shop's server, Stripe at the root, the others behind their names, its own pages. */
const paths = ['/shop', '/v1', '/rapyd', '/convenient-checkout', '/xpay', '/synapto', '/sandbox'];

/** The pages, each with a script of its own. */
const pages = ['index.html', 'hosted-fields.html', 'till.html'];

export default defineConfig(({ command }) => ({
  plugins: [react()],
  resolve: { conditions: ['@tactful/source', ...defaultClientConditions] },
  server: { proxy: Object.fromEntries(paths.map((path) => [path, sandbox])) },
  // While developing, what the sandbox plays is at its own origin; else it serves the built pages itself.
  define: command === 'serve' ? { 'import.meta.env.VITE_SANDBOX': JSON.stringify(sandbox) } : {},
  build: {
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: { input: pages },
  },
}));
