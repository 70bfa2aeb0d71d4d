import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Component, type ReactNode } from "react";
import { describe, expect, it } from "vitest";
import type { TargetRunner } from "../../src/workers/drivers/driverClients";
import type { Setting } from "../../src/workers/drivers/setting";
import { Target } from "../../src/features/drivers/Target";
import { targetWork } from "../../src/workers/drivers/targetWork";
import { stepwise } from "../../src/workers/stepwise";
import { danishCase } from "../support/danishCase";
import { renderView } from "../support/viewStage";

/** A worker whose answers come when the test says so. */
function byHand() {
  const asked: { request: Setting; listener: Parameters<TargetRunner["ask"]>[1] }[] = [];
  let isBusy = false;
  const runner: TargetRunner = {
    ask: (request, listener) => {
      asked.push({ request, listener });
      isBusy = true;
    },
    cancel: () => (isBusy = false),
    close: () => (isBusy = false),
  };
  return {
    makeRunner: () => runner,
    asked,
    isBusy: () => isBusy,
    tell: (part: number) => act(async () => asked.at(-1)?.listener.onPartial(part)),
    async finish() {
      const last = asked.at(-1);
      if (last === undefined) return expect.fail("nothing was asked");
      const work = stepwise(targetWork)(last.request);
      while (!work.isDone()) work.step();
      isBusy = false;
      return act(async () => last.listener.onDone(structuredClone(work.result())));
    },
    fail: () => act(async () => asked.at(-1)?.listener.onFailed()),
  };
}

const field = () => screen.getByLabelText(/Target for a call/);
const finding = () => screen.getAllByRole("heading", { level: 3 })[0];

describe("a view whose answer is worked out beside it", () => {
  it("lets typing go on: the answer before stays, and the newest question is the one that is answered", async () => {
    const hand = byHand();
    await renderView(
      (scene) => <Target {...scene} onImprove={() => undefined} makeRunner={hand.makeRunner} />,
      danishCase,
    );
    await waitFor(() => expect(hand.asked).toHaveLength(1));
    await hand.finish();
    expect(finding()).toHaveTextContent("What may a call cost?");

    await userEvent.type(field(), "2");
    await waitFor(() => expect(hand.asked.at(-1)?.request.sheet.targets.perCall).toBe(2));
    expect(hand.isBusy()).toBe(true);
    await userEvent.type(field(), "0");
    expect(field()).toHaveValue("20");
    // the edit itself drops what was being worked out; the new question follows when typing rests
    await waitFor(() => expect(hand.asked.at(-1)?.request.sheet.targets.perCall).toBe(20));
    expect(finding()).toHaveTextContent("What may a call cost?");
    await hand.finish();
    expect(finding()).toHaveTextContent("brings a call down to DKK");
  });

  it("says how far it is, if it is longer in coming than a moment", async () => {
    const hand = byHand();
    await renderView(
      (scene) => <Target {...scene} onImprove={() => undefined} makeRunner={hand.makeRunner} />,
      danishCase,
      "da",
    );
    expect(await screen.findByText(/^Regner det ud: 0/)).toBeVisible();
    await hand.tell(0.4);
    expect(screen.getByText(/^Regner det ud: 40/)).toBeVisible();
    await hand.finish();
    await waitFor(() => expect(screen.queryByText(/^Regner det ud/)).toBeNull());
  });

  it("hands a defect to the boundary around the view", async () => {
    const hand = byHand();
    await renderView(
      (scene) => (
        <Boundary>
          <Target {...scene} onImprove={() => undefined} makeRunner={hand.makeRunner} />
        </Boundary>
      ),
      danishCase,
    );
    await waitFor(() => expect(hand.asked).toHaveLength(1));
    await hand.fail();
    expect(screen.getByText("caught")).toBeVisible();
  });
});

class Boundary extends Component<{ readonly children: ReactNode }> {
  override readonly state = { isBroken: false };
  static getDerivedStateFromError() {
    return { isBroken: true };
  }
  override render() {
    return this.state.isBroken ? <p>caught</p> : this.props.children;
  }
}
