import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { samples } from './test/dev/samplesPlugin.ts';

// `npm run dev:samples` answers /api from generated timelines; otherwise a real server on 7070 is asked.
const withSamples = process.env.INTERLEAVE_SAMPLES === '1';

export default defineConfig({
  plugins: [react(), ...(withSamples ? [samples()] : [])],
  build: {
    outDir: 'target/classes/public',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
    // A data: URI for a small font would need a hole in the Content-Security-Policy.
    assetsInlineLimit: 0,
  },
  server: { proxy: withSamples ? {} : { '/api': { target: 'http://localhost:7070', ws: true } } },
  // What the real server says, so that `npm run preview:samples` shows what it would forbid.
  preview: {
    headers: {
      'Content-Security-Policy':
        "default-src 'self'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    },
  },
  test: {
    environment: 'jsdom',
    benchmark: { include: ['test/bench/*.bench.ts'] },
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
  },
});
