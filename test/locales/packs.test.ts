import {
  basisIds,
  industryCodes,
  parameterTable,
  quantityIds,
  scenarioIds,
  scenarios,
  unitIds,
  variables,
} from "../../src/engine";
import { languages, lookUp, words, type Language } from "../../src/locales";
import { contradictions } from "../../src/locales/ja/messages/vocabulary";
import { messagesWithPlaces, packStrings } from "./places";
import { folded, japanese, strings } from "./strings";

const ja = words("ja");
const en = words("en");

/** Words of the sheets have places and corners of their own; they are held where the sheets are. */
const own = (path: string): boolean => !path.startsWith("/sheets/") && path !== "/language";

test("all languages have the same shape", () => {
  const paths = (language: Language): string[] =>
    packStrings(language)
      .map(([path]) => path)
      .filter((path) => !/^\/(glossary|messages\/parts\/more)(\/|$)/.test(path) && !/\/counted\/\w+$/.test(path))
      .sort();
  for (const language of languages) {
    expect(paths(language)).toEqual(paths("ja"));
    expect(Object.keys(messagesWithPlaces(language))).toEqual(Object.keys(messagesWithPlaces("ja")));
  }
});

describe.each(languages)("%s", (language) => {
  const pack = words(language);

  test("says which language it is", () => {
    expect(pack.language).toBe(language);
  });

  test("has words for everything the engine declares, and nothing else", () => {
    expect(Object.keys(pack.profile.variables)).toEqual(variables.map(({ id }) => id));
    expect(Object.keys(pack.profile.industries).sort()).toEqual([...industryCodes].sort());
    expect(Object.keys(pack.units)).toEqual([...unitIds]);
    expect(Object.keys(pack.parameters.labels).sort()).toEqual(parameterTable.map(({ id }) => id).sort());
    expect(Object.keys(pack.parameters.groups).sort()).toEqual(
      [...new Set(parameterTable.map(({ group }) => group))].sort(),
    );
    expect(Object.keys(pack.parameters.bases)).toEqual([...basisIds]);
    expect(Object.keys(pack.scenarios)).toEqual([...scenarioIds]);
    expect(Object.keys(pack.costItems)).toEqual(
      scenarios.flatMap(({ items, beside }) => [...items, ...beside]).map(({ id }) => id),
    );
    expect(Object.keys(pack.quantities)).toEqual([...quantityIds]);
    expect(Object.keys(pack.gateReasons)).toEqual([
      ...new Set(scenarios.flatMap(({ gates }) => gates.map(({ reason }) => reason))),
    ]);
  });

  test("is nowhere empty, untrimmed, on several lines, or to be taken for a formula", () => {
    const joins = /^\/units\/.*\/(suffix|counted\/\w+)$|^\/messages\/parts\/(comma|colon)$|^\/pane\/shell\/colon$/;
    const unfit = packStrings(language).filter(
      ([path, text]) =>
        own(path) &&
        ((text === "" && !path.startsWith("/units/none/")) ||
          (text !== text.trim() && !joins.test(path)) ||
          /[\r\n\t]|\s\s/.test(text) ||
          /^[=+\-@'＝＋－＠’]/.test(text)),
    );
    expect(unfit).toEqual([]);
  });

  test("names are unlike one another where a person must tell them apart", () => {
    for (const names of [
      Object.values(pack.profile.variables).map(({ label }) => label),
      Object.values(pack.profile.sections).map(({ name }) => name),
      Object.values(pack.profile.industries).map(({ name }) => name),
      Object.values(pack.profile.origins).map(({ name }) => name),
      Object.values(pack.parameters.labels).map(({ label }) => label),
      Object.values(pack.parameters.groups),
      Object.values(pack.parameters.bases).map(({ short }) => short),
      Object.values(pack.scenarios).map(({ name }) => name),
      Object.values(pack.categories),
      Object.values(pack.coverage).map(({ mark }) => mark),
      Object.values(pack.coverage).map(({ name }) => name),
      Object.values(pack.impactLevels),
      Object.values(pack.quantities),
      Object.values(pack.terms),
      Object.values(pack.sheets.names),
    ])
      expect([...new Set(names.map(folded))]).toEqual(names.map(folded));
    for (const { code, items, beside } of scenarios) {
      const names = [...items, ...beside].map(({ id }) => lookUp(pack.costItems, id).name);
      expect([code, new Set(names).size]).toEqual([code, names.length]);
    }
  });

  test("industries are chosen by code and name", () => {
    for (const code of industryCodes) {
      const { name, choice } = pack.profile.industries[code];
      expect(choice).toBe(`${code} ${name}`);
    }
  });

  test("a number of the unit is followed by its word", () => {
    expect(pack.units.none).toEqual({ word: "", suffix: "" });
    expect(pack.units.share.suffix).toBe("%");
    expect(pack.units.persons.suffix).toBe(language === "ja" ? "人" : " persons");
  });
});

test("what has no words is a broken promise", () => {
  expect(lookUp(ja.costItems, "s1.legal").name).toBe("法律相談");
  expect(() => lookUp(ja.costItems, "s9.none")).toThrow("s9.none");
  expect(() => lookUp(ja.costItems, "toString")).toThrow("toString");
});

describe("Japanese", () => {
  const citations = /^\/guidance\/|^\/parameters\/bases\//;

  test("no slips between full and half width", () => {
    const slips = [
      /[Ａ-Ｚａ-ｚ０-９]/,
      /[\uff61-\uff9f]/,
      /[()!?,;~&]/,
      /[^\u0020-\u007e＝＋－×÷] [^\u0020-\u007e＝＋－×÷（]/,
      /\u3000/,
      /[（、。・][、。・]/,
    ];
    const count = (text: string, mark: string): number => text.split(mark).length;
    const slipped = packStrings("ja").filter(([path, text]) => {
      if (!own(path) || citations.test(path)) return false;
      const bare = text
        .replace(/\{\w+\}|Yahoo! BB/g, "X")
        .replace(/(\d),(?=\d{3})/g, "$1")
        .replace(/「kikitori [^」]*」|\d+\/\d+(\/\d+)?|\*\.xlsx|F9|JNSA式 |聞き取り (?=サ)/g, "X");
      return (
        slips.some((slip) => slip.test(bare)) ||
        count(text, "（") !== count(text, "）") ||
        count(text, "「") !== count(text, "」")
      );
    });
    expect(slipped).toEqual([]);
  });

  test("colons are full-width everywhere", () => {
    expect(packStrings("ja").filter(([, text]) => /[^\u0020-\u007e]:|:[^\u0020-\u007e]/.test(text))).toEqual([]);
  });

  test("one spelling for a word", () => {
    const wrong =
      /サーバ(?!ー)|ユーザ(?!ー)|コンピュータ(?!ー)|フォルダ(?!ー)|メモリ(?!ー)|ウィルス|ウェブ|ホームページ|セキュリティー|WEB|web|ヶ月|ヵ月|ケ月|出来|下さい|無い|従業者|インシデント|エビデンス/;
    const misspelt = packStrings("ja").filter(
      ([path, text]) =>
        own(path) &&
        !citations.test(path) &&
        !path.startsWith("/glossary/") &&
        wrong.test(text.replaceAll("ダークウェブ", "")),
    );
    expect(misspelt).toEqual([]);
  });

  test("notes, stories and messages are polite sentences", () => {
    const sentences = [
      ...strings(messagesWithPlaces("ja")),
      ...strings(contradictions),
      ...Object.values(ja.scenarios).map(({ narrative }): [string, string] => ["narrative", narrative]),
      ...Object.values(ja.parameters.labels).flatMap(({ note }): [string, string][] => (note ? [["note", note]] : [])),
    ];
    const polite = /(です|ます|ません|でした|ました|ください)。$/;
    for (const [path, text] of sentences)
      for (const sentence of text.match(/[^。]+。/g) ?? [""])
        expect([path, sentence.replace(/（[^）]*）/g, "")]).toEqual([
          path,
          expect.stringMatching(sentence.endsWith("{fault}。") || /(?:です|ません)か。$/.test(sentence) ? /./ : polite),
        ]);
  });

  test("the terms agreed are used exactly", () => {
    const said = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");
    expect(Object.values(ja.terms).map(said)).toEqual(
      expect.arrayContaining(
        [
          "縮小支払割合",
          "支払限度額",
          "内枠限度額(サブリミット)",
          "免責時間",
          "免責金額",
          "保険期間中総支払限度額",
          "自己負担額",
          "標準",
          "期待値(平均)",
          "最小",
          "最大",
          "既契約",
          "純保険料相当",
          "営業保険料相当",
          "参考値(回答率不足)",
          "該当なし",
          "全項目最小",
          "全項目最大",
          "シナリオどおり",
          "通常の範囲(P5–P95)",
          "付保対象となり得る経済損害",
          "参考額(総コストに含むもの)",
          "総コスト",
          "拡張シナリオ",
          "達成不可",
          "前提",
          "JNSA式想定賠償額(参考上限)",
        ].map(said),
      ),
    );
    expect(ja.notices.technicalOnly).toBe("技術的な目安・見積りではありません");
    expect(said(ja.notices.outOfScope)).toBe(
      said(
        "本診断の対象外: 送金詐欺、内部不正、誤送信、物的損害(OTによるものを含む)、攻撃によらないIT業務の賠償、通信・電力の障害",
      ),
    );
    expect(ja.notices.notADeclaration).toContain("本シートは診断用であり、保険契約の告知書ではありません");
    expect(said(ja.notices.purePremiumFormula)).toBe(
      said("純保険料相当=(期待支払×(1+損害調査費率)+リスク割増)×(1+対象外リスク割増)"),
    );
    expect(said(ja.notices.officePremiumFormula)).toBe(said("営業保険料相当=純保険料相当÷(1-社費率-手数料率-利潤率)"));
    expect(Object.values(ja.categories)).toEqual([
      "費用損害",
      "賠償損害",
      "利益損害",
      "金銭損害",
      "行政損害",
      "無形損害",
    ]);
    expect(Object.values(ja.coverage).map(({ mark, name }) => `${mark} ${name}`)).toEqual([
      "① 損害賠償責任",
      "② 事故対応費用",
      "③ 利益損害・営業継続費用",
      "△ 条件付",
      "✕ 対象外",
    ]);
    expect(Object.values(ja.impactLevels)).toEqual(["軽微", "中", "大", "甚大"]);
    expect(Object.values(ja.scenarios).map(({ name }) => name)).toEqual([
      "サイバー攻撃のおそれ",
      "個人情報の漏えい",
      "Web改ざん",
      "DoS攻撃",
      "ランサムウェア",
      "委託先・クラウド障害",
    ]);
    expect(Object.values(ja.profile.origins).map(({ name }) => name)).toEqual(["入力", "読替", "仮定"]);
    expect(ja.parameters.points.likely.name).toBe(ja.terms.likely);
    expect(ja.parameters.points.mean.name).toBe(ja.terms.mean);
    expect(ja.parameters.elicitation).toMatch(/まずこれを下回らない.*まずこれを上回らない/);
    expect(ja.profile.variables["policy.insurer"].label).toBe(`${ja.terms.coverInForce}の保険会社`);
    expect(ja.profile.variables.revenue.hint).toMatch(/医業収益.*学納金.*経常収益/);
    expect(ja.profile.industries.I2.choice).toBe("I2 小売業");
    expect(en.profile.industries.I2.choice).toBe("I2 Retail");
  });
});

test("English has no Japanese characters", () => {
  // a font by its own name
  const foreign = packStrings("en").filter(
    ([path, text]) => !path.startsWith("/guidance/") && path !== "/sheets/font" && japanese.test(text),
  );
  expect(foreign).toEqual([]);
});
