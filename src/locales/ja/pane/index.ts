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

export const pane = {
  product: "聞き取り サイバーリスク診断",
  support: [
    "このアドインについてのお問い合わせは、アドインを配布した貴社の担当部署へお願いします。",
    "お問い合わせの際は、画面の「設定」にある「詳細をコピー」の内容をお知らせください。お客さまの情報は含まれません。",
    "このアドインは、ブックの内容を外部へ送りません。",
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
