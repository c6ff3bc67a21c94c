/** Words of the command line: its help, and the short table it prints. */
export interface CommandLineWords {
  readonly help: {
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly exits: string;
  };
  readonly commands: Readonly<
    Record<
      | "template"
      | "diagnose"
      | "improve"
      | "simulate"
      | "query"
      | "cover"
      | "casefile"
      | "report"
      | "parameters"
      | "insurer"
      | "accept"
      | "rules"
      | "plans"
      | "validate-model"
      | "schema",
      string
    >
  >;
  readonly options: Readonly<
    Record<
      | "output"
      | "into"
      | "json"
      | "parameters"
      | "rules"
      | "plans"
      | "discounts"
      | "insurer"
      | "short"
      | "pdf"
      | "by"
      | "years"
      | "seed"
      | "threads"
      | "approve"
      | "untouched"
      | "form"
      | "lang"
      | "help"
      | "version",
      string
    >
  >;
  /** What the exit codes 0 to 3 mean. */
  readonly exits: readonly [string, string, string, string];
  /** Which parameter set was used. `{…}` are filled in. */
  readonly parameterSource: Readonly<Record<"given" | "workbook" | "default", string>>;
  /** Before a long simulation. */
  readonly forecast: string;
  /** What better answers would save. */
  readonly improvement: Readonly<
    Record<
      | "now"
      | "path"
      | "gained"
      | "left"
      | "share"
      | "step"
      | "raise"
      | "none"
      | "complete"
      | "measure"
      | "best"
      | "next"
      | "questions"
      | "alone"
      | "cost",
      string
    >
  >;
  /** What acceptance says. */
  readonly acceptance: Readonly<Record<"rule" | "state" | "questions" | "todo" | "level" | "noLevel", string>>;
  readonly table: {
    readonly viewpoint: string;
    readonly score: string;
    readonly grade: string;
    readonly range: string;
    readonly answered: string;
    readonly overall: string;
    readonly log: string;
    /** Heads of the tables of one event and of a year. */
    readonly event: string;
    readonly year: string;
    /** A scenario beyond the source documents': `{name}`. */
    readonly extended: string;
    readonly impact: string;
    readonly frequency: string;
    readonly annual: string;
    /** Under the amounts. */
    readonly usual: string;
    readonly parameter: string;
    readonly unitOf: string;
  };
  /** The list of a case file. */
  readonly caseFile: {
    /** Of the `{customer}`; where none is given, `unnamed`. */
    readonly title: string;
    readonly unnamed: string;
    readonly made: string;
    readonly with: string;
    readonly internal: string;
    readonly file: string;
    readonly holds: string;
    readonly parts: Readonly<
      Record<"received" | "result" | "diagnosis" | "cover" | "parameters" | "plans" | "letter", string>
    >;
    /** How to see that nothing has changed. */
    readonly check: string;
    readonly evidence: string;
    readonly noEvidence: string;
  };
  /** What plans pay. */
  readonly cover: {
    /** Above the table of a year, with what its prices are. */
    readonly year: string;
    readonly plan: string;
    readonly expectedPaid: string;
    /** TVaR 99 of what is `{retained}`. */
    readonly tail: string;
    /** Chances a year: that something stays; that a limit is used up, the likeliest with the name of the `{limit}`. */
    readonly anyRetained: string;
    readonly exhausted: string;
    readonly exhaustedBy: string;
    /** How far a premium equivalent could move, and what it rests on: `{answered}`, `{count}` values of the company assumed. */
    readonly range: string;
    readonly basis: string;
    /** The most important of `{count}` open `{questions}`. */
    readonly openQuestions: string;
    /** Above the smallest limits for an `{appetite}`, a `{share}` of revenue. Of one: `{factor}`, `{limits}`, `{tvar}`. */
    readonly appetite: string;
    readonly limitsFound: string;
    /** None does: by `{reason}` a `{share}` of the worst years is retained. */
    readonly limitsNotFound: string;
    readonly noLimits: string;
    /** Above what is asked for plans, and what the tariff says. */
    readonly premiums: string;
    readonly quoted: string;
    readonly tariff: string;
    readonly discounted: string;
    /** Expected paid over a `{premium}`. */
    readonly lossRatio: string;
    /** Of the insurer's table: `{rule}`, `{sum}`; answers that would change it, `{questions}`; that none is loaded. */
    readonly discount: string;
    readonly discountChanges: string;
    readonly noDiscount: string;
    /** Above published premiums. Of one: `{business}`, `{revenue}`, `{limit}`, `{premium}`, `{difference}`. */
    readonly tariffs: string;
    readonly besideTariff: string;
    /** Above what a plan makes of the cover in force, `{expiring}`. Terms with one `{verdict}`: `{terms}`. */
    readonly compared: string;
    readonly verdict: string;
    /** Terms that the cover in force does not state: `{count}`. */
    readonly notCompared: string;
    /** Layers, and sublimits of scenarios: `{attachment}`; `{scenario}`, `{line}`. */
    readonly layer: string;
    readonly scenarioSublimit: string;
    /** Above the table of likely events. */
    readonly event: string;
    readonly scenario: string;
    readonly paid: string;
    readonly reason: string;
    readonly gaps: string;
    readonly noGap: string;
    /** Gaps that are not listed: `{count}`. */
    readonly more: string;
    /** Exclusions that what the sheet says brings into play, or that hang on open questions: `{exclusions}`. */
    readonly inPlay: string;
    readonly open: string;
    /** Of the cover in force: `{count}` terms that nobody states. */
    readonly assumed: string;
    readonly internal: string;
    readonly claimYear: string;
  };
}
