// Runs in the page: how long from the choice of files to the frame in which the table has them all, when
// they have been kept, what held the page up, and the stages of progress that an export showed. It looks
// from inside, because asking from outside takes the page's own time.
(() => {
  window.held = [];
  new PerformanceObserver((list) =>
    window.held.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask' });

  const told = (where, words) =>
    new Promise((done) => {
      const look = () => {
        if (document.querySelector(where)?.textContent.includes(words)) done(performance.now());
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  const chosen = new Promise((done) =>
    addEventListener(
      'change',
      ({ target }) => {
        if (target.type === 'file') done(performance.now());
      },
      true,
    ),
  );
  window.shown = chosen.then(
    async (start) => (await told('main [aria-live=polite]', '共 1000 家')) - start,
  );
  window.kept = chosen.then(() => told('main [role=status]', '读取了 1000 个文件'));

  window.stages = new Set();
  new MutationObserver(() => {
    const bar = document.querySelector('progress[aria-label="导出进度"]');
    if (bar) window.stages.add(bar.value);
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
})();
