// Runs in the page: for every keystroke, the time from the browser's key event (its timeStamp, so that
// waiting for a busy page counts) to the end of the frame that paints it. Where verdicts follow the
// typing, it is the first frame after they changed.
(() => {
  const GIVE_UP_MS = 2000;
  const VERDICT = '[data-indicator="main-revenue"]';

  let pressedAt = 0;
  let before = '';
  window.benchStamps = [];
  window.benchLate = 0;

  const verdictText = () => document.querySelector(VERDICT)?.textContent ?? '';

  // Capture on window: before any handler of the page.
  window.addEventListener(
    'keydown',
    (event) => {
      pressedAt = event.timeStamp;
      before = verdictText();
    },
    true,
  );

  // A frame's animation callbacks run first, then style, layout and paint; a message posted from the
  // callback is handled after them, so its arrival marks the end of the frame on the main thread.
  const afterFrame = (frame, done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now(), verdictText() !== before, frame);
      port2.postMessage(null);
    });

  const stamp = (now, changed, frame) => {
    if (changed || !window.benchLiveVerdicts) {
      if (frame > 1) window.benchLate += 1;
      window.benchStamps.push(now - pressedAt);
    } else if (now - pressedAt < GIVE_UP_MS) {
      afterFrame(frame + 1, stamp);
    } else {
      window.benchStamps.push(null);
    }
  };

  window.addEventListener('input', () => afterFrame(1, stamp), true);
})();
