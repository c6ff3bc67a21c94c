import type { MeasureId } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { printed, sizes } from "./columns";
import type { ReportContents } from "./contents";
import { shareInWords } from "./figures";
import { Page, typed, type Section } from "./page";

/** Documents named for a measure: the one most of its questions point to comes first. */
const shownGuidance = 1;

/** Each measure with room left, the services that answer it, and public guidance. */
export function measuresPage(words: Words, contents: ReportContents, row: number): Section {
  const text = words.sheets.report.measures;
  const page = new Page("report_measures", row);
  page.title(text.title);
  const [measure = "", share = "", service = "", guidance = ""] = text.head;
  page.head([
    { text: measure, columns: 3 },
    { text: share, columns: 2 },
    { text: service, columns: 3 },
    { text: guidance, columns: 4 },
  ]);
  for (const each of contents.facts.measures) {
    const { name, description } = words.measures[each.measure];
    const documents = each.guidance.slice(0, shownGuidance).map((id) => fill(text.guidance, words.guidance[id]));
    page.line([
      { text: `${name}\n${description}`, columns: 3, style: { size: sizes.small } },
      { text: shareInWords(each.share, words), columns: 2, style: { horizontal: "Center", size: 9 } },
      typed(servicesFor(each.measure, words, contents) || text.noService, 3, { size: sizes.small }),
      { text: documents.join("\n"), columns: 4, style: { size: sizes.small, indent: 1 } },
    ]);
  }
  if (contents.facts.measures.length === 0) page.text(words.sheets.report.overview.noMeasures);
  page.note(text.note);
  contactLines(page, words, contents);
  return page.build();
}

function servicesFor(measure: MeasureId, words: Words, { insurer }: ReportContents): string {
  const text = words.sheets.report.measures;
  return insurer.services
    .filter(({ measures }) => measures.includes(measure))
    .map(({ service, provider, plans }) => {
      const included =
        plans.length > 0 ? `\n${fill(text.included, { plans: plans.join(words.messages.parts.comma) })}` : "";
      return fill(text.service, { service, provider }) + included;
    })
    .join("\n");
}

/** Who is asked, and whom to call in an incident. */
export function contactLines(page: Page, words: Words, { insurer: { contact, emergency } }: ReportContents): void {
  const text = words.sheets.report.measures;
  const said = (parts: readonly string[]): string => parts.filter((part) => part !== "").join("　");
  page.heading(text.contact);
  const own = said([contact.name, contact.telephone, contact.email, contact.hours]);
  page.line([typed(own || text.noContact, printed)], { least: 20 });
  const called = said([emergency.name, emergency.telephone, emergency.note]);
  if (called === "") return;
  page.line([{ text: text.emergency, columns: 4, style: { bold: true } }, typed(called, printed - 4)], { least: 20 });
}
