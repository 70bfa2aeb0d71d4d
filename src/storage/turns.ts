/** After texts of so many characters in all the page has its turn, so that it never stands still for long. */
const AT_A_STRETCH = 200_000;

/** Tells, for one text after another that is looked into, whether the page is to have its turn before it. */
export function createTurns(): (text: string) => boolean {
  let stretch = 0;
  return (text) => {
    stretch += text.length;
    if (stretch <= AT_A_STRETCH) return false;
    stretch = 0;
    return true;
  };
}

/** Lets the page have its turn; by a message, since a browser holds up timers that follow one another. */
export function pageTurn(): Promise<void> {
  return new Promise((goOn) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      goOn();
    });
    port1.start();
    port2.postMessage(null);
  });
}
