"""Plans over years drawn by numpy from the model's declared inputs, without a look at how the product simulates or settles.

Terms are applied as docs/decisions/0034-terms-of-a-plan.md says. Reads JSON from standard input: {"model", "claims",
"plans", "years", "seed"}. Writes for each plan {"mean": {figure: yen or chance a year}, "error": {figure: standard error}}.
"""
import json
import sys

import numpy as np

LINES = ("liability", "response", "profit", "extraExpense")
PART = {"liability": "liability", "response": "response", "profit": "interruption", "extraExpense": "interruption"}
REASONS = ("notCovered", "period", "waiting", "ratio", "sublimit", "deductible", "limit", "aggregate", "attachment", "coInsurance")


def pert(rng, triple, gamma, size):
    low, likely, high = triple["low"], triple["likely"], triple["high"]
    if low == high:
        return np.full(size, float(low))
    alpha = 1 + gamma * (likely - low) / (high - low)
    beta = 1 + gamma * (high - likely) / (high - low)
    return low + (high - low) * rng.beta(alpha, beta, size)


def lognormal(rng, sigma, size):
    return np.exp(rng.normal(-sigma * sigma / 2, sigma, size)) if sigma > 0 else np.ones(size)


def draw_years(model, claims, years, rng):
    """Events of each year in the order in which they happen."""
    factors = np.ones(years)
    for variance in model["frailty"].values():
        if variance > 0:
            factors *= rng.gamma(1 / variance, variance, years)
    factors *= lognormal(rng, model["knowledge"]["frequency"], years)
    severity = lognormal(rng, model["knowledge"]["severity"], years)
    happened = [[] for _ in range(years)]
    for scenario, asked in zip(model["scenarios"], claims["scenarios"]):
        assert not scenario["causes"]
        counts = rng.poisson(scenario["frequency"] * (factors if scenario["yearly"] else np.ones(years)))
        year = np.repeat(np.arange(years), counts)
        size = len(year)
        if size == 0:
            continue
        draws = [pert(rng, each, model["gamma"], size) for each in scenario["draws"] + asked["draws"]]
        chances = []
        for chance in scenario["chances"] + asked["chances"]:
            share = pert(rng, chance["otherwise"], model["gamma"], size)
            chances.append(np.where(rng.random(size) < chance["probability"], 1.0, share))
        shocks = {name: lognormal(rng, sigma, size) for name, sigma in scenario["sigmas"].items()}
        columns, traits = [], []
        items = [(item, asked["classOf"][at]) for at, item in enumerate(scenario["items"])]
        items += [(each["item"], each["class"]) for each in asked["beside"]]
        for item, place in items:
            amount = item["certain"] * severity[year]
            for factor in item["drawn"]:
                drawn = draws[factor["draw"]]
                amount = amount * (1 - drawn if factor["complement"] else drawn)
            for chance in item["chances"]:
                amount = amount * chances[chance]
            if item["shock"]:
                amount = amount * shocks[item["shock"]]
            columns.append(amount)
            traits.append(asked["classes"][place])
        losses = np.array(columns).T

        def number(each):
            if each is None:
                return np.full(size, np.nan)
            return each["certain"] * (draws[each["draw"]] if each["draw"] is not None else np.ones(size))

        outage = asked["outage"]
        hours = number(outage["hours"] if outage else None)
        gift, months = number(asked["gift"]), number(asked["months"])
        confirmed = rng.random(size) < asked["confirmed"]
        for event in range(size):
            happened[year[event]].append(
                (rng.random(), scenario["id"], traits, losses[event], hours[event], outage, gift[event], months[event], confirmed[event])
            )
    return [sorted(events, key=lambda event: event[0]) for events in happened]


class Prepared:
    """Masks of a plan over the items of a scenario."""

    def __init__(self, plan, traits):
        terms = plan["terms"]
        self.line = [
            trait["line"]
            if trait["line"]
            and terms[PART[trait["line"]] + ".covered"]
            and (not trait["option"] or terms["option." + trait["option"]])
            else None
            for trait in traits
        ]
        self.answered = np.array([line is not None for line in self.line])
        self.beside = np.array([trait["beside"] for trait in traits])
        self.share = np.array([terms["share." + trait["share"]] if trait["share"] else 1.0 for trait in traits])
        self.of = {line: np.array([each == line for each in self.line]) for line in LINES}
        self.timed = np.array(
            [trait["timed"] and line is not None and PART[line] == "interruption" for trait, line in zip(traits, self.line)]
        )
        self.months = np.array([trait["months"] is not None for trait in traits]) & self.answered
        self.gift = np.array([trait["perPerson"] is not None for trait in traits]) & self.answered
        self.sublimit = {
            name: np.array([trait["sublimit"] == name for trait in traits]) & self.answered
            for name in ("restoration", "litigation", "dependency")
        }


def settle_event(plan, prepared, event, taken):
    """What an event leaves to be paid, item by item, before the limits."""
    terms = plan["terms"]
    _, scenario, _, losses, hours, outage, gift, months, confirmed = event
    left = losses * np.where(prepared.answered, prepared.share, 0)
    # of what stands beside the loss only what is taken on counts
    loss = losses[~prepared.beside].sum() + left[prepared.beside].sum()
    taken["notCovered"] += loss - left.sum()

    def cut(mask, most, reason):
        whole = left[mask].sum()
        if most is not None and whole > most:
            left[mask] *= most / whole
            taken[reason] += whole - most

    def lower(wanted, reason):
        taken[reason] += (left - wanted).sum()
        left[:] = wanted

    if outage and prepared.timed.any() and hours > 0:
        limit = terms["interruption.period"]
        reach = hours if limit is None else min(hours, 24 * limit)
        inside = reach / hours
        if terms["interruption.waitingKind"] == "deducted":
            lost = min(reach, terms["interruption.waiting"]) / hours
        else:
            unbroken = outage["unbroken"]
            lost = 0 if hours * unbroken > terms["interruption.waiting"] else unbroken
            if unbroken < 1 and outage["repeatHours"] <= terms["interruption.waiting"]:
                lost += 1 - unbroken
            lost *= inside
        whole = left.copy()
        lower(np.where(prepared.timed, whole * inside, whole), "period")
        lower(np.where(prepared.timed, whole * (inside - lost), whole), "waiting")
    if terms["response.period"] is not None and prepared.months.any() and months > 0:
        days = months * 365 / 12
        lower(np.where(prepared.months, left * min(1, terms["response.period"] / days), left), "period")
    due = left.copy()

    def ratios():
        ratio = np.ones(len(left))
        for line in LINES:
            own = terms[PART[line] + ".payRatio"]
            if line == "response" and not confirmed:
                own = terms["emergency.payRatio"]
            ratio[prepared.of[line]] = own
        lower(left * ratio, "ratio")

    def sublimits():
        each = terms["sublimit.giftPerPerson"]
        if each is not None and prepared.gift.any() and gift > 0:
            lower(np.where(prepared.gift, np.minimum(left, due * each / gift), left), "sublimit")
        for name, mask in prepared.sublimit.items():
            cut(mask, terms["sublimit." + name], "sublimit")
        if not confirmed:
            cut(prepared.of["response"], terms["emergency.limit"], "sublimit")
        for sublimit in plan["scenarioSublimits"]:
            if sublimit["scenario"] == scenario:
                cut(prepared.of[sublimit["line"]], sublimit["limit"], "sublimit")

    def deductibles():
        for line in LINES:
            whole = left[prepared.of[line]].sum()
            cut(prepared.of[line], max(0, whole - terms[line + ".deductible"]), "deductible")

    steps = (ratios, sublimits, deductibles) if terms["order"] == "ratioFirst" else (sublimits, deductibles, ratios)
    for step in steps:
        step()
    return loss, left


def settle_year(plan, events, made):
    terms = plan["terms"]
    total = dict.fromkeys(REASONS, 0.0) | {"loss": 0.0, "paid": 0.0, "retained": 0.0, "anyRetained": 0.0}
    total |= {"exhausted." + name: 0.0 for name in (*LINES, "aggregate")}
    left_of_year, left_of_response = terms["aggregate.limit"], terms["response.aggregateLimit"]
    beside = terms["response.aggregate"] == "beside"
    left_of_layers = [layer["limit"] for layer in plan["layers"]]
    for event in events:
        key = event[1]
        if key not in made:
            made[key] = Prepared(plan, event[2])
        prepared = made[key]
        loss, left = settle_event(plan, prepared, event, total)
        whole = left.sum()
        for line in LINES:
            mask = prepared.of[line]
            if terms["liability.defence"] == "outside":
                mask = mask & ~prepared.sublimit["litigation"]
            claim, limit = left[mask].sum(), terms[line + ".limit"]
            if limit is not None and claim > 0 and claim >= limit:
                total["exhausted." + line] = 1.0
                left[mask] *= limit / claim
        limited = left.sum()
        apart = left[prepared.of["response"]].sum() if beside else 0.0
        within = limited - apart
        if left_of_year is not None:
            if within > 0 and within >= left_of_year * (1 - 1e-12):
                total["exhausted.aggregate"] = 1.0
            within = min(within, left_of_year)
            left_of_year -= within
        if beside and left_of_response is not None:
            apart = min(apart, left_of_response)
            left_of_response -= apart
        paid = within + apart
        unpaid = {"limit": whole - limited, "aggregate": limited - paid}
        below = paid
        for at, layer in enumerate(plan["layers"]):
            open_ = sum(unpaid.values())
            own = layer["share"] * min(layer["limit"], max(0, whole - layer["attachment"]))
            own = min(own, left_of_layers[at], open_)
            if own > 0:
                left_of_layers[at] -= own
                paid += own
                unpaid = {reason: yen * (1 - own / open_) for reason, yen in unpaid.items()}
        if plan["layers"]:
            lowest = min(layer["attachment"] for layer in plan["layers"])
            open_ = sum(unpaid.values())
            gap = min(open_, max(0, min(whole, lowest) - below))
            if gap > 0:
                unpaid = {reason: yen * (1 - gap / open_) for reason, yen in unpaid.items()}
                total["attachment"] += gap
        for reason, yen in unpaid.items():
            total[reason] += yen
        borne = paid * terms["coInsurance.share"]
        total["coInsurance"] += paid - borne
        total["loss"] += loss
        total["paid"] += borne
        total["retained"] += loss - borne
    total["anyRetained"] = 1.0 if total["retained"] >= 1 else 0.0
    return total


asked = json.load(sys.stdin)
years = asked["years"]
drawn = draw_years(asked["model"], asked["claims"], years, np.random.default_rng(asked["seed"]))
results = []
for plan in asked["plans"]:
    made = {}
    found = [settle_year(plan, events, made) for events in drawn if events]
    columns = {name: np.array([year[name] for year in found]) for name in found[0]}
    mean = {name: column.sum() / years for name, column in columns.items()}
    error = {name: float(np.sqrt(max(0, (column**2).sum() / years - mean[name] ** 2) / years)) for name, column in columns.items()}
    results.append({"mean": {name: float(value) for name, value in mean.items()}, "error": error})
json.dump(results, sys.stdout)
