/** What every page runs: one file, so that it is one request. */
import './searchOpener.ts';
import './themeToggle.ts';
