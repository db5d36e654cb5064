import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { licences } from './build/licences.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Node keeps its own modules and the packages that ship with the program beside the bundles, not inside them. */
const outsideNodeBundles = [/^node:/, 'electron', 'exceljs', 'nodemailer', 'proper-lockfile'];

/** A bundle that runs in Node or in Electron's main process. */
const nodeBundle = (folder: string, input: Record<string, string>) => ({
  consumer: 'server' as const,
  resolve: { noExternal: true as const, external: ['electron', 'exceljs', 'nodemailer', 'proper-lockfile'] },
  build: {
    outDir: at(`dist/${folder}`),
    emptyOutDir: true,
    target: 'node20',
    ssr: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: { input, external: outsideNodeBundles, output: { entryFileNames: '[name].js' } },
  },
});

/**
 * One build, four products: the page, the command line with the browser door and the reader's child process (`node`),
 * the desktop main process, and its preload (one CommonJS file, since a sandboxed preload can load nothing else).
 */
export default defineConfig({
  root: at('renderer'),
  base: './',
  plugins: [react(), licences()],
  builder: {
    buildApp: async (builder) => {
      for (const [name, environment] of Object.entries(builder.environments)) {
        if (name !== 'bench') await builder.build(environment);
      }
    },
  },
  environments: {
    client: {
      build: {
        outDir: at('dist/page'),
        emptyOutDir: true,
        target: 'chrome140',
        sourcemap: false,
        assetsInlineLimit: 0,
        // Read from this computer's disk, so one file is as good as several.
        chunkSizeWarningLimit: 2000,
      },
    },
    node: nodeBundle('node', {
      liggaren: at('electron/cli/main.ts'),
      start: at('electron/cli/start.ts'),
      'reader-child': at('electron/workbook/reader-child.ts'),
    }),
    /** Built by `npm run bench` alone; never shipped. */
    bench: nodeBundle('bench', {
      main: at('tests/bench/main.ts'),
      'reader-child': at('electron/workbook/reader-child.ts'),
    }),
    desktop: nodeBundle('desktop', {
      main: at('electron/desktop/main.ts'),
      'reader-child': at('electron/desktop/reader-child.ts'),
    }),
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: at('dist/preload'),
        emptyOutDir: true,
        target: 'node20',
        ssr: true,
        minify: false,
        rolldownOptions: {
          input: { preload: at('electron/desktop/preload.ts') },
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
  test: {
    root: at('.'),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // Only for a test that hangs: no test may depend on how fast the machine is.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
