import { useState, useSyncExternalStore } from "react";
import { userEdits } from "../../local-excel";
import type { Language } from "../../locales";
import type { OpenWorkbook } from "../open-workbook";

/** Stands in for the grid until it is there. */
export function PlainWorkbook({ book, language }: { readonly book: OpenWorkbook; readonly language: Language }) {
  useSyncExternalStore(book.subscribe, book.revision);
  const [address, setAddress] = useState("A1");
  const [value, setValue] = useState("");
  const { activeSheet } = book.workbook;
  return (
    <div lang={language}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          userEdits(book.host, address, value);
        }}
      >
        <input aria-label="セル番地または名前" onKeyDown={(event) => { if (event.key === "Enter") event.preventDefault(); }} value={address} onChange={(event) => setAddress(event.target.value)} />
        <input aria-label="セルの内容" value={value} onChange={(event) => setValue(event.target.value)} />
        <button>OK</button>
      </form>
      <h2>{activeSheet.name}</h2>
      <ul style={{ overflow: "auto", maxHeight: "60vh" }}>
        {[...activeSheet.cells.all()].slice(0, 200).map(({ row, column, cell }) => (
          <li key={`${row},${column}`}>{typeof cell.value === "object" ? "" : String(cell.value)}</li>
        ))}
      </ul>
    </div>
  );
}
