import type {
  AmountVariableId,
  ChanceId,
  ChoiceListId,
  CoveragePart,
  CoverHeadline,
  Figure,
  NumericRuleId,
  ParameterId,
  PickListId,
  Point,
  QuestionId,
  QuantityId,
  RetiredQuestionId,
  RetiredVariableId,
  TermId,
  UsedVariableId,
  VariableId,
} from "../../engine";

/**
 * Defined names. Ids hold only letters, digits and dots, so turning dots into underscores is injective;
 * a test holds every name of the product unique without regard to case.
 */
const underscored = (id: string): string => id.replaceAll(".", "_");

/** Every defined name the product puts into a workbook starts with this. */
export const namePrefix = "KK_";

export const names = {
  /** An input cell of the hearing sheet, or of one of an older template. */
  input: (id: VariableId | QuestionId | RetiredVariableId | RetiredQuestionId): string => `KK_${underscored(id)}`,
  /** The cell beside an amount that says its unit. */
  unit: (id: AmountVariableId): string => `KK_unit_${underscored(id)}`,
  remark: (id: QuestionId | RetiredQuestionId): string => `KK_${id}_remark`,
  /** The drop-down entries of a question or of a shared list. */
  list: (id: QuestionId | PickListId | "industry" | "yesNo" | "amountUnit" | "confirmation"): string => `KK_list_${id}`,
  /** What each entry of the units of an amount is worth in yen. */
  amountFactor: "KK_list_amountUnit_factor",
  /** A column over the entries of all drop-downs on Lists. */
  listColumn: (part: "id" | "state" | "step" | "level"): string => `KK_lists_${part}`,
  /** The value a formula reads: typed, understood or assumed. */
  use: (id: VariableId): string => `KK_use_${underscored(id)}`,
  /** The customer's own value, empty where none can be used. */
  typed: (id: UsedVariableId | "industry" | "date"): string => `KK_typed_${underscored(id)}`,
  /** A column over all questions on Calc. */
  column: (id: string): string => `KK_c_${id}`,
  quantity: (id: QuantityId, figure?: Figure): string => `KK_q_${underscored(id)}${figure ? `_${figure}` : ""}`,
  /** A chance of one customer: that it is the whole, by its parameters or with operation logs, and at each figure. */
  chance: (id: ChanceId, part: Figure | "stated" | "probability"): string => `KK_ch_${underscored(id)}_${part}`,
  /** An insurer's value, typed in: `KK_p_legal_low`. */
  parameter: (id: ParameterId, point?: Point): string => `KK_p_${underscored(id)}${point ? `_${point}` : ""}`,
  /** The value a formula reads: the insurer's, or a customer's own over it. */
  parameterUsed: (id: ParameterId, figure?: Figure): string => `KK_pu_${underscored(id)}${figure ? `_${figure}` : ""}`,
  /** A rating: `KK_r_network_score`. */
  rating: (id: string, part: string): string => `KK_r_${id}_${part}`,
  /** What a sheet gives a result to rest on: `KK_sheet_indicative`. */
  sheet: (part: string): string => `KK_sheet_${part}`,
  /** A level or factor of backups: `KK_backup_factor`. */
  backup: (part: string): string => `KK_backup_${part}`,
  /** The state of a precondition for cover. */
  gate: (id: string): string => `KK_gate_${id}`,
  /** What rules of appetite and the segment say of a customer: `KK_acc_appetite_answer`. */
  acceptance: (owner: "appetite" | "segment", part: string): string => `KK_acc_${owner}_${part}`,
  /** A value of the sheet of acceptance: `KK_ac_count_refer`. */
  acceptanceSheet: (part: string): string => `KK_ac_${part}`,
  /** A cell of the case record: `KK_case_state`; and what it is chosen from. */
  caseCell: (id: string): string => `KK_case_${id}`,
  caseChoices: (id: string): string => `KK_list_case_${id}`,
  /** A rule of acceptance as formulas read it. */
  rule: (id: NumericRuleId): string => `KK_rule_${underscored(id)}`,
  /** Over all rules that formulas read: their ids, and what is read. */
  ruleColumn: (part: "id" | "value"): string => `KK_rule_column_${part}`,
  /** A column over the rows of the sheet of rules: that of their ids, or of values, from 1. */
  rules: (column: "id" | number): string => `KK_rules_${column}`,
  /** Which replies of a question a rule is chosen from. */
  ruleChoices: (id: QuestionId | ChoiceListId | "consequence" | "yesNo"): string => `KK_list_rule_${id}`,
  /** What past incidents say: `KK_history_factor`. */
  history: (part: string): string => `KK_history_${part}`,
  log: (part: string): string => `KK_log_${part}`,
  /** A figure of a scenario: `KK_s1_frequency`. */
  scenario: (code: string, part: string): string => `KK_${code}_${part}`,
  /** The low, likely, high and mean cells of a cost item, one row of four. */
  item: (id: string): string => `KK_i_${underscored(id)}`,
  /** The low, likely, high and mean of what a part of a policy answers in a scenario, one row of four. */
  partSum: (code: string, part: CoveragePart): string => `KK_${code}_part_${part}`,
  /** A block of a layout: where it stands now, wherever its sheet went. */
  block: (id: string): string => `KK_b_${id}`,
  /** Names of the tables a sheet of values checks, and which of them hold others by now. */
  checkPlace: (id: string): string => `KK_b_${id}_place`,
  checkFlag: (id: string): string => `KK_b_${id}_flag`,
  /** The first cell of a sheet that a write has added and not finished. */
  unfinished: (id: string): string => `KK_unfinished_${id}`,
  /** What a distribution was stamped with. */
  distribution: (part: string): string => `KK_d_${part}`,
  /** What a comparison of two sets was made from. */
  comparison: (part: string): string => `KK_cmp_${part}`,
  /** What a proposal of improvements was made from. */
  proposal: (part: string): string => `KK_imp_${part}`,
  /** A column over the questions of the underwriting notes. */
  memo: (column: string): string => `KK_memo_${column}`,
  /** A column over the rows of the sheet of plans: that of their ids, or of the plan at a place from 1. */
  plan: (column: "id" | number): string => `KK_plan_${column}`,
  /** Which form of the sheet of plans it is. */
  plansForm: "KK_plans_form",
  /** What formulas read of a row of the sheet of plans: a cell a plan. */
  planTerm: (row: string): string => `KK_pt_${underscored(row).replaceAll("-", "_")}`,
  /** A line of the settlement of a scenario's event: a cell a plan and point. */
  cover: (code: string, part: string): string => `KK_cov_${code}_${part}`,
  /** What plans pay of an event of a scenario and what stays: a row a figure, two columns a plan. */
  coverEvent: (code: string): string => `KK_cov_${code}`,
  /** What plans pay of an item of a likely event: a cell a plan. */
  coverItem: (id: string): string => `KK_cov_i_${underscored(id)}`,
  /** What formulas read of the plan at a place from 1: a cell a row, but for its name. */
  planTerms: (place: number) => `KK_pt_plan_${place}`,
  /** A value of the years that plans were settled over: of most a cell a plan. */
  coverYear: (part: string): string => `KK_cy_${part}`,
  /** How the sheets of what plans pay stand: `KK_cs_status`. */
  coverState: (part: string): string => `KK_cs_${part}`,
  /** What a term of plans is chosen from. */
  planChoices: (term: TermId): string => `KK_list_plan_${underscored(term)}`,
  record: (id: string): string => `KK_rec_${id}`,
  /** Expected yearly loss over all scenarios, and over those of the source documents. */
  totalAnnual: "KK_total_annual",
  totalAnnualCore: "KK_total_annual_core",
  /** Of the expected yearly loss over all scenarios: what stands under a heading of cover. */
  totalAnnualUnder: (headline: CoverHeadline): string => `KK_total_annual_${headline}`,
  /** With open replies taken as average: events a year, live, and the yearly loss as it was reckoned at the diagnosis. */
  totalFrequencyNeutral: "KK_total_frequency_neutral",
  totalAnnualNeutral: "KK_total_annual_neutral",
  /** Which form of the hearing sheet it is: full or short. */
  form: "KK_form",
  templateVersion: "KK_template_version",
  language: "KK_language",
} as const;
