import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: {
    target: 'es2021',
    modulePreload: false,
    lib: { entry: 'src/define.ts', formats: ['es'], fileName: () => 'mourchid.js' },
    rollupOptions: { output: { chunkFileNames: 'mourchid-[name]-[hash].js' } },
  },
});
