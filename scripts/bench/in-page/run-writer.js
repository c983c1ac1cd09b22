/**
 * Starts a worker of `script`, tells it what it must know, and gives it the job `times` times, one after
 * another. Resolves to the milliseconds each took and the archive of the last, in base64.
 */
window.runWriter = async ({ script, prepare, job }, times) => {
  const worker = new Worker(script, { type: 'module' });
  const said = (kind) =>
    new Promise((done, failed) => {
      worker.onerror = ({ message }) => failed(new Error(message));
      worker.onmessage = ({ data }) => {
        if (data.kind === 'failed') failed(new Error(data.detail));
        else if (data.kind === kind) done(data);
      };
    });
  const tell = (message, answer) => {
    const answered = said(answer);
    worker.postMessage(message);
    return answered;
  };
  if (prepare !== undefined) await tell(prepare, 'ready');
  const took = [];
  let bytes;
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    const { files } = await tell(job, 'done');
    took.push(performance.now() - start);
    bytes = files[0].bytes;
  }
  worker.terminate();
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { took, archive: btoa(binary) };
};
