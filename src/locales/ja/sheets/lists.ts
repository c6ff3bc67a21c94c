export const lists = { head: ["項目", "ID", "選択肢", "区分", "段階", "ログ水準", "倍率"] };
