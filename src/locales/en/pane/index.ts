import type { PaneWords } from "../../shape-pane";
import { boot } from "./boot";
import { cover } from "./cover";
import { diagnose } from "./diagnose";
import { discount } from "./discount";
import { distribution } from "./distribution";
import { firstLook } from "./first-look";
import { hearing } from "./hearing";
import { improvement } from "./improvement";
import { losses } from "./losses";
import { memo } from "./memo";
import { parameters } from "./parameters";
import { query } from "./query";
import { rating } from "./rating";
import { settings } from "./settings";
import { shell } from "./shell";
import { start } from "./start";
import { units, work } from "./work";

export const pane: PaneWords = {
  product: "Kikitori Cyber Risk Diagnosis",
  support: [
    "For help with this add-in, please ask the department that gave it to you.",
    "Include what “Copy details” under Settings gives you. It holds no customer information.",
    "This add-in sends nothing in your workbook anywhere.",
  ],
  boot,
  shell,
  start,
  hearing,
  firstLook,
  diagnose,
  rating,
  improvement,
  losses,
  memo,
  cover,
  discount,
  distribution,
  parameters,
  query,
  settings,
  work,
  units,
};
