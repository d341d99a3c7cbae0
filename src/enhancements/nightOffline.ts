/**
 * Keeps the night page on the device, so that it opens without internet the next time. Nothing
 * else is kept, and nothing is sent. The page says so once it is done.
 */
const place = document.querySelector<HTMLElement>('[data-offline]');

async function keepForTheNight() {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/night/worker.js');
  await navigator.serviceWorker.ready;
  if (place) place.hidden = false;
}

// A browser that forbids it shows the page all the same.
void keepForTheNight().catch(() => undefined);
