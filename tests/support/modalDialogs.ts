import { beforeAll } from "vitest";

/** Lets a test file open dialogs where the browser of the tests has no modal ones. */
export function supportModalDialogs(): void {
  beforeAll(() => {
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
      this.open = false;
    };
  });
}
