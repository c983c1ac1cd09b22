// Runs in the page: how long from the choice of files to the frame in which the table has them all, what
// held the page up, and the stages of progress that an export showed.
(() => {
  window.held = [];
  new PerformanceObserver((list) =>
    window.held.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask' });

  window.shown = new Promise((done) => {
    addEventListener(
      'change',
      ({ target }) => {
        if (target.type !== 'file') return;
        const start = performance.now();
        const look = () => {
          const told = document.querySelector('main [aria-live=polite]')?.textContent ?? '';
          if (told.includes('共 1000 家')) done(performance.now() - start);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      true,
    );
  });

  window.stages = new Set();
  new MutationObserver(() => {
    const bar = document.querySelector('progress[aria-label="导出进度"]');
    if (bar) window.stages.add(bar.value);
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
})();
