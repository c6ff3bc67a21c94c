import { defaultParameters } from "../../src/engine";
import { resolve } from "../../src/engine/model/resolve";
import { readProfile } from "../../src/engine/sheet/profile";
import { SheetValues } from "../../src/engine/sheet-values";
import { scenarios } from "../../src/engine/scenarios";
import { assessScenario } from "../../src/engine/scenarios/assess-scenario";
import { partsOf } from "../../src/engine/simulation/model";
import { itemsOfEvents } from "../../src/engine/validation/event-losses";
const M = 1e6;
const params = defaultParameters;
function insured(industry: string, revenue: number, it: boolean, variant: {cond: boolean; s1: boolean; inside: boolean}) {
  const profile: any = { industry, revenue, staff: revenue / 20e6, ...(it ? { itServices: true } : {}) };
  const model = resolve(readProfile(profile).given, params);
  const totals = [0, 0];
  const s5 = [0,0];
  for (const sc of scenarios) {
    if (sc.code === "s6") continue;
    const result = assessScenario(sc, model, new SheetValues(model, []));
    const sim: any = { ...partsOf(sc, model, result), sigmas: { cost: params.values[`shock.sigma.${sc.code}` as "shock.sigma.s1"].likely, liability: params.values["shock.liability"].likely }, yearly: true };
    const n = 256 * 80;
    const cols = itemsOfEvents(sim, 4, { seed: 20_261_122, events: n, customer: "t" + industry + revenue });
    const part = sc.items.map((i) => i.coverage === "conditional" ? (variant.cond ? i.conditionalPart : "none") : i.coverage);
    const sums = [0, 0];
    for (let e = 0; e < n; e++) {
      let [l, r] = [0, 0];
      part.forEach((p, i) => { if (p === "liability") l += cols[i]![e]!; else if (p === "response") r += cols[i]![e]!; });
      [[100e6, 30e6], [500e6, 100e6]].forEach(([L, C], k) => {
        let rr = Math.min(r, C!);
        if (variant.s1 && sc.code === "s1") rr = Math.min(r * .9, 10e6, C!);
        let ll = Math.min(Math.max(0, l - 0.1e6), L!);
        let p = ll + rr;
        if (variant.inside) p = Math.min(p, L!);
        sums[k]! += p;
      });
    }
    sums.forEach((s, k) => { totals[k]! += s / n * result.frequency; if (sc.code === "s5") s5[k]! += s / n * result.frequency; });
  }
  return { totals, s5: s5[0]! / totals[0]! };
}
const prem: any = { E: [67,117,138,238], I2: [93,160.01,188,325], I1: [62,107,125,216], H: [165,284,334,577], M: [123,213,250,432], D: [62,107,125,216], G: [1190,1828,2418,3713] };
const spec: any = { E: "54 37 1.18 73 59 1.41 .57 .67", I2: "54 36 1.16 72 58 1.40 .56 .66", I1: "54 36 1.16 75 60 1.38 .57 .67", H: "35 24 1.20 50 42 1.45 .59 .69", M: "38 26 1.16 51 40 1.37 .55 .65", D: "48 32 1.16 64 50 1.36 .55 .64", G: "14 12 1.36 20 24 1.82 .61 .77" };
test("x", () => {
  const out: string[] = [];
  for (const variant of [{cond:true,s1:true,inside:true},{cond:false,s1:true,inside:true}]) {
    out.push(JSON.stringify(variant));
    for (const ind of Object.keys(prem)) {
      const a = insured(ind, 500e6, ind === "G", variant), b = insured(ind, 3000e6, ind === "G", variant);
      const p = prem[ind];
      const r = [a.totals[0]!/p[0]/10, a.totals[1]!/p[1]/10, a.totals[1]!/a.totals[0]!, b.totals[0]!/p[2]/10, b.totals[1]!/p[3]/10, b.totals[1]!/b.totals[0]!, Math.log(b.totals[0]!/a.totals[0]!)/Math.log(6), Math.log(b.totals[1]!/a.totals[1]!)/Math.log(6)];
      out.push(`${ind} spec ${spec[ind]}\n   ${r.map((x) => x.toFixed(x > 5 ? 1 : 2)).join(" ")}  s5 ${a.s5.toFixed(2)} ${b.s5.toFixed(2)}`);
    }
  }
  console.log(out.join("\n"));
});
