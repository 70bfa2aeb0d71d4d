import { useState } from "react";
import { useLanguage } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { Restored } from "../../storage/backup";
import type { RowText } from "../../storage/rowStore";
import type { OwnSheet, UnreadableRow } from "../../storage/storedRow";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import { TextField } from "../../ui/TextField";
import styles from "./LibraryDialog.module.css";
import { ListedSheet } from "./ListedSheet";
import { listedSheets, ORDERS, type Order } from "./listedSheets";
import { Safekeeping } from "./Safekeeping";
import { UnreadableRows } from "./UnreadableRows";

/** What can be done with the sheets of the library. */
export interface LibraryActions {
  readonly open: (id: string) => void;
  /** Gives a sheet another title; says whether that was kept. */
  readonly rename: (id: string, title: string) => Promise<boolean>;
  /** Keeps a copy beside, under a title of its own; says whether it was kept. */
  readonly duplicate: (id: string, title: string) => Promise<boolean>;
  /** Removes a sheet, and gives what brings it back; null when it was not removed. */
  readonly remove: (id: string) => Promise<(() => Promise<boolean>) | null>;
  /** Removes rows, readable or not, and gives what brings them back; null when nothing was removed. */
  readonly discard: (rows: readonly RowText[]) => Promise<(() => Promise<boolean>) | null>;
  /** Adds the rows of a backup; `onShare` hears which share of them was looked into. */
  readonly restore: (file: string, onShare: (share: number) => void) => Promise<Restored>;
}

interface LibraryDialogProps {
  /** Newest first. */
  readonly ownSheets: readonly OwnSheet[];
  readonly unreadable: readonly UnreadableRow[];
  /** The row on screen; null when that is none of these. */
  readonly openId: string | null;
  /** Whether the browser promised not to clear what is kept; null while that is not known. */
  readonly isPromised: boolean | null;
  readonly actions: LibraryActions;
  readonly onClose: () => void;
}

/** What was just done, and what takes it back. */
interface Done {
  readonly text: string;
  /** The row that was deleted: once it is here again, by whichever way, there is nothing to say or to take back. */
  readonly deleted?: string;
  readonly undo?: () => Promise<boolean>;
}

/** All sheets that are kept in this browser: found, opened, renamed, copied, deleted, taken away and brought back. */
export function LibraryDialog(props: LibraryDialogProps) {
  const { ownSheets, unreadable, openId, isPromised, actions, onClose } = props;
  const t = useWords("library");
  const common = useWords("common");
  const language = useLanguage();
  const { ofSheet: titleOf } = useNames();
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<Order>("newest");
  const [last, setDone] = useState<Done | null>(null);
  const done = ownSheets.some(({ id }) => id === last?.deleted) ? null : last;
  const rows = listedSheets(ownSheets, search, order, titleOf, language);
  const say = (isDone: boolean, text: string) => setDone({ text: isDone ? text : t("notKept") });
  const remove = async ({ id, sheet }: OwnSheet) => {
    const undo = await actions.remove(id);
    if (undo === null) say(false, "");
    else setDone({ text: t("deleted", { title: titleOf(sheet) }), deleted: id, undo });
  };
  return (
    <Dialog title={t("title")} closeLabel={common("close")} onClose={onClose} width="wide">
      <div className={styles.body}>
        {(ownSheets.length > 1 || search !== "") && (
          <div className={styles.finding}>
            <TextField id="library-search" label={t("search")} value={search} onChange={setSearch} />
            <SelectField
              id="library-order"
              label={t("order")}
              value={order}
              options={ORDERS.map((value) => ({ value, label: t(`orders.${value}`) }))}
              onChange={setOrder}
            />
          </div>
        )}
        <div className={styles.listed}>
          <Notice closeLabel={t("dismiss")} onClose={() => setDone(null)}>
            {done === null ? null : (
              <>
                {done.text}{" "}
                {done.undo !== undefined && (
                  <Button
                    look="link"
                    onClick={() => void done.undo?.().then((isBack) => (isBack ? setDone(null) : say(false, "")))}
                  >
                    {common("undo")}
                  </Button>
                )}
              </>
            )}
          </Notice>
          {rows.length === 0 && <p className={styles.hint}>{t(ownSheets.length === 0 ? "none" : "noneFound")}</p>}
          <ul aria-label={t("title")}>
            {rows.map((row) => (
              <ListedSheet
                key={row.id}
                row={row}
                isOpen={row.id === openId}
                onOpen={() => actions.open(row.id)}
                onRename={async (title) => {
                  if (!(await actions.rename(row.id, title))) say(false, "");
                }}
                onDuplicate={async () => {
                  const title = t("copyOf", { title: titleOf(row.sheet) });
                  say(await actions.duplicate(row.id, title), t("duplicated", { title }));
                }}
                onDelete={() => void remove(row)}
              />
            ))}
          </ul>
        </div>
        <UnreadableRows rows={unreadable} discard={actions.discard} />
        <Safekeeping
          rows={[...ownSheets, ...unreadable]}
          isPromised={isPromised}
          restore={actions.restore}
          discard={actions.discard}
        />
      </div>
    </Dialog>
  );
}
