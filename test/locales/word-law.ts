import type { Language } from "../../src/locales";

/** A word that must not be said, what is said instead, and the texts that may say it for another thing. */
export interface WordLaw {
  readonly never: RegExp;
  readonly say: string;
  /** Paths in the pack; a text of the documents has the path of its file. */
  readonly but?: RegExp;
}

/** What the customer reads keeps the customer's words. */
const customers = /^\/(questions|glossary|profile|costItems|scenarios|guidance|measures)\//;

/** One word for a thing, on sheets, in the pane, in messages and in the documents. */
export const wordLaw: Readonly<Record<Language, readonly WordLaw[]>> = {
  ja: [
    // a finger's, where somebody is known by it
    { never: /指紋/, say: "照合値", but: /^\/glossary\// },
    { never: /乱数の種|同じ種(?!類)/, say: "シード" },
    { never: /模擬/, say: "シミュレーション" },
    { never: /損失の分布/, say: "損失分布" },
    { never: /平均\s*（期待値）|平均損失/, say: "期待値（平均）" },
    { never: /お客様/, say: "お客さま" },
    // a file that is saved, and a cell that is typed over
    { never: /上書き(?!保存|され|した)/, say: "個社補正" },
    { never: /要の対策|重要質問|重要な対策/, say: "重要な質問" },
    // all that the customer bears, of which the deductible is a part
    {
      never: /自己負担/,
      say: "免責金額",
      but: /^\/terms\/retained$|^\/notices\/retainedReasons$|\/cover\/|^docs\/guide/,
    },
    { never: /確かめ/, say: "確認", but: customers },
    { never: /評価の上限|評価(は|を|が)?(つけ|付け)|評価は?[A-E](?![a-z])|評価 [前後]/, say: "等級" },
    { never: /[四4]つ?の?(事故)?シナリオ/, say: "六つのシナリオ" },
    { never: /貴社名/, say: "会社名", but: /^\/(questions|profile|sheets|variables)\// },
    // the pane and its messages speak to whoever underwrites
    { never: /ご回答|ご記入|お選びくだ|お確かめ/, say: "回答、記入、選んで、確認して", but: notSpokenToUnderwriters() },
  ],
  en: [
    { never: /Overall security/, say: "Governance" },
    { never: /\bmend(s|ed|ing)?\b/i, say: "correct" },
    { never: /heaviest first/i, say: "most important first" },
    { never: /renew (the )?results/i, say: "Update results" },
    { never: /customer['’]s own values?/i, say: "customer override" },
    { never: /office premium/i, say: "Gross premium" },
    { never: /is no declaration/i, say: "is not a disclosure form" },
    { never: /\bfour (incident |kinds of )?(scenario|incident)/i, say: "six scenarios" },
    { never: /if (this|it) goes on/i, say: "keeps happening" },
  ],
};

/** Where the customer is spoken to, and where a remark concerns a file somebody else wrote. */
function notSpokenToUnderwriters(): RegExp {
  return /^(?!\/(pane|messages|notices|terms|distribution|commandLine|functions)\/)/;
}
