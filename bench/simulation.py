"""The same workload as bench/simulation.ts, as a practitioner writes it with numpy: prints milliseconds of one run."""
import json
import sys
import time

import numpy as np


def pert(rng, triple, gamma, size):
    low, likely, high = triple["low"], triple["likely"], triple["high"]
    if low == high:
        return np.full(size, low)
    alpha = 1 + gamma * (likely - low) / (high - low)
    beta = 1 + gamma * (high - likely) / (high - low)
    return low + (high - low) * rng.beta(alpha, beta, size)


def simulate(model, years, seed):
    rng = np.random.default_rng(seed)
    frailty = np.ones(years)
    for variance in model["frailty"].values():
        if variance > 0:
            frailty *= rng.gamma(1 / variance, variance, years)
    totals, largest = np.zeros(years), np.zeros(years)
    items = []
    for scenario in model["scenarios"]:
        if scenario["frequency"] == 0:
            continue
        counts = rng.poisson(scenario["frequency"] * frailty)
        year = np.repeat(np.arange(years), counts)
        events = len(year)
        draws = [pert(rng, draw, model["gamma"], events) for draw in scenario["draws"]]
        sigma = scenario["sigma"]
        shock = np.exp(rng.normal(-sigma * sigma / 2, sigma, events))
        losses = np.zeros(events)
        for item in scenario["items"]:
            amount = np.full(events, item["certain"])
            for factor in item["drawn"]:
                drawn = draws[factor["draw"]]
                amount = amount * (1 - drawn if factor["complement"] else drawn)
            if item["shocked"]:
                amount = amount * shock
            items.append(amount.sum() / years)
            losses += amount
        totals += np.bincount(year, weights=losses, minlength=years)
        np.maximum.at(largest, year, losses)
    sorted_totals, sorted_largest = np.sort(totals), np.sort(largest)
    measures = {"mean": totals.mean(), "sd": totals.std(ddof=1), "items": items}
    for level in (0.9, 0.95, 0.99, 0.995, 0.999):
        rank = int(np.ceil(level * years - 1e-9))
        measures[level] = (sorted_totals[rank - 1], sorted_totals[rank:].mean(), sorted_largest[rank - 1])
    return measures


model = json.load(open(sys.argv[1], encoding="utf8"))
years = int(sys.argv[2])
simulate(model, 10_000, 0)
begun = time.perf_counter()
simulate(model, years, 1)
print((time.perf_counter() - begun) * 1000)
