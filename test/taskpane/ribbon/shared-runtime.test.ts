import { registerCommands } from "../../../src/taskpane/ribbon/commands";
import type { Session } from "../../../src/taskpane/session/session";

type Work = (event: { readonly completed: () => void }) => void;

/** A session whose diagnosis ends as said, and the Office around it that notes what is asked of it. */
function stage(diagnose: () => Promise<void>, failed: boolean) {
  const asked: string[] = [];
  const associated = new Map<string, Work>();
  const office = {
    actions: { associate: (id: string, work: Work) => associated.set(id, work) },
    addin: {
      showAsTaskpane: () => {
        asked.push("showAsTaskpane");
        return Promise.resolve();
      },
    },
    context: { ui: { displayDialogAsync: () => asked.push("dialog") } },
  };
  const session = {
    host: { sharedRuntime: true },
    language: "ja",
    getState: () => ({ work: null, failure: failed ? { issues: [], retry: null } : null }),
    subscribe: () => () => undefined,
    diagnose,
  } as unknown as Session;
  Object.assign(globalThis, { Office: office });
  registerCommands(session);
  const press = () =>
    new Promise<void>((completed) =>
      associated.get("diagnose")?.({ completed: () => completed(asked.push("completed") as never) }),
    );
  return { asked, press };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("where the pane shares the ribbon's runtime, it is shown when something went wrong", async () => {
  const { asked, press } = stage(() => Promise.resolve(), true);
  await press();
  expect(asked).toEqual(["showAsTaskpane", "completed"]);
});

test("where all went well, nothing is opened", async () => {
  const { asked, press } = stage(() => Promise.resolve(), false);
  await press();
  expect(asked).toEqual(["completed"]);
});
