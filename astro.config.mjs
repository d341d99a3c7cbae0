import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, fontProviders } from 'astro/config';
import { siteSearch } from './scripts/siteSearch.ts';
import { tightPolicy } from './scripts/tightPolicy.ts';
import { articleReferences } from './src/collections/articleReferences.ts';
import { pageBootHash } from './src/enhancements/pageBoot.ts';

/** The address the site is published at; SITE_URL changes it for a copy elsewhere. */
const site = process.env.SITE_URL ?? 'https://steadily.example';

/**
 * Styles that stay on the device from one page to the next: one file for what most pages show, and
 * one for what articles show. Left alone, Astro writes the small ones into every page.
 */
const codeSplitting = {
  groups: [
    {
      name: 'site',
      test: stylesOf(
        'styles/global|layouts/BaseLayout',
        'components/(?:Site|SkipLink|Theme|Search|Reference|BackLinks|Need|Element)',
        'components/(?:ExerciseCard|ExerciseList)',
      ),
    },
    {
      name: 'article',
      test: stylesOf(
        'layouts/ArticleLayout|components/(?:writing/|pictures/|Article|ShortVersion|ReadNext)',
      ),
    },
  ],
};

export default defineConfig({
  site,
  output: 'static',
  trailingSlash: 'always',
  // The default joins words across line breaks (docs/platform notes, compressHTML "jsx").
  compressHTML: true,
  // Unit tests read the content store from here as well (Vitest sees it empty otherwise).
  cacheDir: './.astro',
  devToolbar: { enabled: false },
  markdown: {
    // Code highlighting writes style attributes, which the Content-Security-Policy refuses.
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [articleReferences] }),
  },
  integrations: [
    react(),
    mdx(),
    sitemap({ filter: (page) => !page.includes('/workbench/') }),
    tightPolicy(),
    siteSearch(),
  ],
  // Optional: a font that comes late is used from the next page on, so that nothing on this one moves.
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      fallbacks: ['sans-serif'],
      options: {
        variants: [
          {
            src: ['./src/assets/fonts/atkinson-hyperlegible-next.woff2'],
            weight: '400 700',
            style: 'normal',
            display: 'optional',
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Bricolage Grotesque',
      cssVariable: '--font-bricolage',
      fallbacks: ['sans-serif'],
      options: {
        variants: [
          {
            src: ['./src/assets/fonts/bricolage-grotesque.woff2'],
            weight: '650',
            style: 'normal',
            display: 'optional',
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: {
        // Pagefind runs its index in WebAssembly.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [pageBootHash()],
      },
    },
  },
  vite: {
    environments: { prerender: { build: { rolldownOptions: { output: { codeSplitting } } } } },
    plugins: [tailwindcss()],
    build: {
      // MDX entries carry a directive that Rolldown warns about, once per file (withastro/astro#18087).
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});

/** Matches the style sheets whose address inside `src` begins like one of these. */
function stylesOf(...beginnings) {
  return new RegExp(`/src/(?:${beginnings.join('|')}).*(?:type=style|\\.css)`);
}
