import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The rooms of src/lib and what each may import: docs/architecture.md draws the same. */
const may = {
  answers: ['identifiers'],
  identifiers: [],
  reference: [],
  assess: ['answers', 'policy'],
  policy: ['answers', 'assess', 'identifiers', 'reference', 'documents', 'spreadsheets'],
  documents: [],
  dossiers: ['answers'],
  desk: ['answers', 'assess', 'documents', 'dossiers', 'identifiers', 'policy', 'spreadsheets'],
  spreadsheets: ['answers', 'identifiers'],
  ui: [
    'answers',
    'assess',
    'desk',
    'documents',
    'dossiers',
    'identifiers',
    'policy',
    'reference',
    'spreadsheets',
  ],
};

const storage = { group: ['dexie'], message: '只有 dossiers/ 接触 IndexedDB。' };
const office = {
  group: ['exceljs', 'exceljs/**', 'docx', 'jspdf', 'fflate', '@e965/xlsx'],
  message: '只有 documents/ 和 spreadsheets/ 接触办公文件库。',
};
const screen = {
  group: ['svelte', 'svelte/**', '$app/**'],
  message: '只有 ui/ 和 routes/ 使用 Svelte。',
};
const banned = (files, ...patterns) => ({
  files,
  ignores: ['**/*.test.ts', '**/*.builder.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  {
    ignores: [
      'build/',
      'dist/',
      '.svelte-kit/',
      '.cache/',
      'node_modules/',
      'test-results/',
      'scripts/bench/peers/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      // State is raw and replaced whole, so that a plain Date in it never changes.
      'svelte/prefer-svelte-reactivity': 'off',
      // Addresses are made in one place, ui/frame/links.ts, with resolve().
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
  },
  {
    files: ['scripts/**', 'tests/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/triple-slash-reference': 'off' },
  },
  {
    files: ['scripts/bench/in-page/**'],
    languageOptions: { globals: { benchDone: 'readonly' } },
  },
  {
    files: ['src/lib/**/*.{ts,svelte}'],
    ignores: ['**/*.test.ts', '**/*.builder.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: true, node: { extensions: ['.ts', '.svelte', '.json'] } },
      'boundaries/elements': Object.keys(may).map((room) => ({
        type: room,
        pattern: `src/lib/${room}`,
      })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(may).map(([room, others]) => ({
            from: { element: { type: room } },
            allow: { to: { element: { type: [room, ...others] } } },
          })),
        },
      ],
    },
  },
  banned(['src/lib/**/*.ts'], storage, office, screen),
  banned(['src/{lib/ui,routes}/**/*.{ts,svelte}'], storage, office),
  banned(['src/lib/dossiers/**/*.ts'], office, screen),
  banned(['src/lib/{documents,spreadsheets}/**/*.{ts,svelte}'], storage),
);
