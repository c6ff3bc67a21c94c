import { understandFlag, variableById, type ProfileInput, type VariableId } from "../../../engine";
import { amountInUnit, spokenAmount } from "../../../locales";
import { pickListEntries } from "../../../workbook/sheets/lists/lists";
import { useWords } from "../use-words";

/** What a cell of the profile says, in the words of the pane; what is none of its kind, as it stands. */
export function useStatedText(): (id: VariableId, value: ProfileInput) => string {
  const words = useWords();
  const { profile, units, language } = words;
  const inWords = { language, units, yes: profile.yes, no: profile.no };
  return (id, value) => {
    const variable = variableById.get(id);
    if (!variable) return String(value);
    if (typeof value === "number") {
      const unit = ("unit" in variable ? variable.unit : null) ?? "none";
      return (unit === "yen" || unit === "yenPerYear" ? spokenAmount : amountInUnit)(value, unit, inWords);
    }
    const isFlag = variable.kind === "flag" || (variable.kind === "information" && variable.form === "flag");
    const flag = isFlag ? understandFlag(value) : null;
    if (flag !== null) return flag === 1 ? profile.yes : profile.no;
    const list = "list" in variable ? variable.list : undefined;
    const entry = list && pickListEntries(list, words).find((each) => each.id === value);
    return entry ? entry.label : String(value);
  };
}
