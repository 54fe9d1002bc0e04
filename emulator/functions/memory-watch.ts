/**
 * The thread's own limit bounds its heap alone. What a function keeps outside of it, in buffers,
 * is measured while the function waits for something; `isOver` tells at its end.
 */
export function watchMemory(limitMb: number, over: () => void): () => void {
  const timer = setInterval(() => {
    if (isOver(limitMb)) {
      clearInterval(timer);
      over();
    }
  }, everyMs);
  return () => clearInterval(timer);
}

/** Garbage that is not collected yet counts, as it does on the platform. */
export function isOver(limitMb: number): boolean {
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + Math.max(external, arrayBuffers) > limitMb * 1024 * 1024;
}

const everyMs = 50;
