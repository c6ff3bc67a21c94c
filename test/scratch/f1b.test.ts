import { run } from "./f1.test";
test("x", () => {
  const out: string[] = [];
  const t = (name: string, spec: string, ...a: Parameters<typeof run>) => out.push(`${name}: spec ${spec}\n    got ${run(...a)}`);
  const db = (n: number) => ({ personsHeld: n, largestDatabase: n });
  const s5 = (name: string, spec: string, p: any, pub: number[], o: any = {}) => t(name, spec, "s5", p, { published: pub, ...o });
  const part = (...c: string[]) => (id: string, cov: string) => c.includes(cov) || (c.includes("imp") && id.endsWith("improvement"));
  const rl = { imp: true, items: part("response","liability","imp") };
  for (const rev of [258e9, 265e9, 270e9]) for (const w of [.2]) {
  s5(`8a ${rev}`, "21/232/7,451	23–2,263 95–97", { industry: "G", revenue: rev, staff: 6300, margin: .35, webSales: w*rev }, [2400, 3600], rl);
  s5(`8b ${rev} ${w}`, "39/1,085/27,539	111–8,506 93–96", { industry: "G", revenue: rev, staff: 6300, margin: .35, webSales: w*rev }, [7100, 10000], { imp: true });
  }
  for (const x of [{pcs: 2200}, {pcs:2300}, {}, {pcs: 2200, servers: 120}, {...db(2200*150)}, {pcs:2200,...db(2200*150)}])
  s5("9 "+JSON.stringify(x), "14/211/5,241 21–1,406 97", { industry: "P", revenue: 30e9, staff: 2200, ...x }, [2000]);
  s5("10 ", "15/132/3,294 13–865 94", { industry: "L", revenue: 68e9, staff: 3000 }, [750], rl);
  s5("15 ", "15/781/22252 54–6197 91", { industry: "E", revenue: 270e9, staff: 9500, margin: .4 }, [4000], { items: part("interruption") });
  for (const x of [{}, {...db(47000)}, {...db(36000)}, {revenue: 12.7e9}])
  s5("25"+JSON.stringify(x), "9/54/1,156 7-497 96-99", { industry: "H", revenue: 12.5e9, staff: 900, ...x }, [580,1231], rl);
  s5("26", "25/304/13531 30–2,320 84", { industry: "I2", revenue: 470e9, staff: 12000, ...db(7.78e6) }, [1000], rl);
  console.log(out.join("\n"));
});
