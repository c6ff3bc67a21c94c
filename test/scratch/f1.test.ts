import { defaultParameters } from "../../src/engine";
import { resolve } from "../../src/engine/model/resolve";
import { readProfile } from "../../src/engine/sheet/profile";
import { SheetValues } from "../../src/engine/sheet-values";
import { scenarios } from "../../src/engine/scenarios";
import { assessScenario } from "../../src/engine/scenarios/assess-scenario";
import { partsOf } from "../../src/engine/simulation/model";
import { itemsOfEvents } from "../../src/engine/validation/event-losses";

const M = 1e6;
export function run(code: string, profile: any, opts: { items?: (id: string, cov: string) => boolean; imp?: boolean; params?: any; published: number[]; n?: number }) {
  const params = { ...defaultParameters, values: { ...defaultParameters.values, ...(opts.params ?? {}) } } as any;
  const model = resolve(readProfile(profile).given, params);
  const declared = scenarios.find((s) => s.code === code)!;
  const sc = { ...declared, items: [...declared.items, ...declared.beside.filter((b) => opts.imp && b.id.endsWith("improvement"))].filter((i) => opts.items?.(i.id, i.coverage) ?? true) };
  const result = assessScenario(sc as any, model, new SheetValues(model, []));
  const sim = { ...partsOf(sc as any, model, result), sigmas: { cost: params.values[`shock.sigma.${code}`].likely, liability: params.values["shock.liability"].likely }, yearly: true };
  const cols = itemsOfEvents(sim as any, 4, { seed: 20_261_122, events: 1024 * (opts.n ?? 64), customer: code + JSON.stringify(profile) });
  const losses = new Float64Array(cols[0]!.length);
  for (const c of cols) c.forEach((v, i) => (losses[i]! += v));
  losses.sort();
  const q = (p: number) => losses[Math.floor(p * losses.length)]! / M;
  const pct = opts.published.map((x) => (losses.findIndex((l) => l > x * M) + (losses.at(-1)! <= x*M ? losses.length+1 : 0)) / losses.length * 100);
  const L = result.loss!;
  const f = (x: number) => x < 1000 ? x.toPrecision(4) : Math.round(x).toString();
  return `${f(L.low / M)}/${f(L.likely / M)}/${f(L.high / M)} mean ${f(L.mean/M)} | P5-P95 ${f(q(.05))}-${f(q(.95))} P50 ${f(q(.5))} | pct ${pct.map((x) => x.toFixed(1)).join("; ")}`;
}
const inv = (id: string) => /\.(initial|pcs|servers)$/.test(id);
