import type { Archive } from "../../src/app/archive";
import type { Opening } from "../../src/app/opening";
import { createWorkspace, type Workspace } from "../../src/app/workspace";
import type { CostSheet } from "../../src/sheet/schema";
import { archiveWith } from "./archiveWith";

interface Around {
  readonly origin?: Opening["origin"];
  readonly archive?: Promise<Archive>;
}

/** A workspace with one sheet on screen, which shows no address and keeps, but where told, in nothing that lasts. */
export function workspaceHere(sheet: CostSheet, { origin = { kind: "empty" }, archive }: Around = {}): Workspace {
  return createWorkspace(
    { sheet, origin, linkProblem: null },
    {
      archive: () => archive ?? archiveWith(),
      showFragment: () => undefined,
      recognise: (_, recognised) => Promise.resolve(recognised),
      noteLeaving: () => undefined,
      random: Math.random,
    },
  );
}
