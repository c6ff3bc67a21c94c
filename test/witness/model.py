"""The loss model reckoned from docs/model.en.md alone, without a look at the code: plain Python 3.

Tables of the document are read as they stand (questions, replies, profile, frequencies, quantities, chances, items);
what its prose says is written here. Reads JSON from standard input: {"parameters": {id: {low, likely, high}},
"customers": [{"profile", "standIns", "industry", "answers", "remarks", "form", "notAsked", "year"}]}; profile values are
numbers, yes is 1. Writes one result a customer. Usage: model.py docs/model.en.md < input.json
"""
import json
import math
import re
import sys

POINTS = ("low", "likely", "high")
OPPOSITE = {"low": "high", "likely": "likely", "high": "low"}
AXES = ("Collection", "Retention", "Monitoring", "Analysis")


def tables(text, part):
    """Rows of the tables of a generated part, with the headings they stand below."""
    inside = re.search(rf"<!-- generated: {part} -->(.*?)<!-- end: {part} -->", text, re.S).group(1)
    heading, rows, head = "", [], None
    for line in inside.split("\n"):
        if line.startswith("#### "):
            heading, head = line[5:], None
        elif line.startswith("|"):
            cells = [cell.strip() for cell in line.strip("|").split(" | ")]
            cells = [cell.strip() for cell in line[1:-1].split("|")]
            if head is None:
                head = cells
            elif not set(cells[0]) <= {"-"}:
                rows.append((heading, dict(zip(head, cells))))
    return rows


TOKEN = re.compile(r"\s*(\d+(?:\.\d+)?|[A-Za-z][\w.]*(?:\[industry\])?|[()+−×÷^,>≥=≤<])")


def parsed(text):
    """A formula of section 2's notation as nested tuples."""
    tokens, at = [], 0
    while at < len(text.rstrip()):
        match = TOKEN.match(text, at)
        if not match:
            raise ValueError(f"Not understood: {text[at:]}")
        tokens.append(match.group(1))
        at = match.end()
    place = 0

    def peek():
        return tokens[place] if place < len(tokens) else None

    def take(expected=None):
        nonlocal place
        token = peek()
        if expected is not None and token != expected:
            raise ValueError(f"{expected} expected, {token} found in {text}")
        place += 1
        return token

    def binary(below, signs):
        left = below()
        while peek() in signs:
            sign = take()
            left = (sign, left, below())
        return left

    def either():
        return binary(both, ("or",))

    def both():
        return binary(compared, ("and",))

    def compared():
        return binary(summed, (">", "≥", "=", "≤", "<"))

    def summed():
        return binary(multiplied, ("+", "−"))

    def multiplied():
        return binary(raised, ("×", "÷"))

    def raised():
        return binary(atom, ("^",))

    def atom():
        token = take()
        if token == "(":
            inner = either()
            take(")")
            return inner
        if token[0].isdigit():
            return float(token)
        if peek() == "(":
            take("(")
            arguments = [either()]
            while peek() == ",":
                take(",")
                arguments.append(either())
            take(")")
            return (token, *arguments)
        return ("name", token)

    tree = either()
    if peek() is not None:
        raise ValueError(f"{peek()} is left over in {text}")
    return tree


def pert_mean(low, likely, high, gamma):
    return low if low == high else (low + gamma * likely + high) / (gamma + 2)


def pert_variance(low, likely, high, gamma):
    mean = pert_mean(low, likely, high, gamma)
    return (mean - low) * (high - mean) / (gamma + 3)


def six_decimals(value):
    return math.floor(value * 1e6 + 0.5) / 1e6


class Document:
    def __init__(self, text):
        self.questions = [row for _, row in tables(text, "questions")]
        self.replies = {}
        for _, row in tables(text, "replies"):
            level = int(row["Log level"]) if row["Log level"] else 0
            self.replies[(row["Question"], row["Reply"])] = (float(row["m"]), level)
        self.facts = {row["Reason"]: row["Values of the profile that verify it"].split() for _, row in tables(text, "reasons")}
        self.defaults = {}
        for _, row in tables(text, "profile"):
            if row["ID"] == "industry":
                continue
            for n in range(1, 7):
                self.defaults[row["ID"].replace(".n.", f".{n}.")] = parsed(row["Where left out"])
        self.quantities = {}
        for _, row in tables(text, "quantities"):
            if row["ID"] not in ("joSensitivity", "statedLiability"):
                self.quantities[row["ID"]] = (parsed(row["Formula"]), row["Has low, likely, high"] == "yes")
        self.chances = {}
        for _, row in tables(text, "chances"):
            self.chances[row["ID"]] = (parsed(row["Chance of the whole"]), row["Log factor"] == "yes", row["Share otherwise"])
        self.scenarios = []
        for index, (_, row) in enumerate(tables(text, "frequencies")):
            where = row["Can happen where"]
            gates = [] if where == "always" else [
                parsed(re.sub(r" \([A-Z][^()]*\)$", "", each)) for each in where.split("; ")
            ]
            code = row["Scenario"].split()[0]
            self.scenarios.append({
                "code": code,
                "index": index,
                "gates": gates,
                "base": parsed(row["base"]),
                "exposure": parsed(row["X"]),
                "industry": parsed(row["Industry"]),
                "yearly": row["Yearly factors, history"] == "yes",
                "logs_left_out": row["Log questions"] == "out of V",
                "items": [each for heading, each in tables(text, "items") if heading.split()[0].lower() == code],
            })


class Customer:
    def __init__(self, document, parameters, given):
        self.document, self.parameters = document, parameters
        self.given, self.stand_ins = given["profile"], given.get("standIns", {})
        self.industry = given.get("industry") or "T"
        self.year = given.get("year") or 0
        self.sheet = given
        self.gamma = self.single("model.pertGamma")
        self.known = {}
        self.read_replies()
        self.work_out_controls()

    def single(self, id):
        return self.parameters[id]["likely"]

    # values, quantities, chances

    def used(self, id):
        for typed in (self.given, self.stand_ins):
            if id in typed:
                return typed[id]
        if id not in self.known:
            self.known[id] = self.value(self.document.defaults[id], "likely")
        return self.known[id]

    def quantity(self, id, point):
        formula, uncertain = self.document.quantities[id]
        key = (id, point if uncertain else "likely")
        if key not in self.known:
            self.known[key] = self.value(formula, key[1])
        return self.known[key]

    def named(self, name, point):
        if name.endswith("[industry]"):
            return self.single(name.replace("[industry]", self.industry))
        if name in self.document.quantities:
            return self.quantity(name, point)
        if name in self.document.defaults:
            return self.used(name)
        return self.parameters[name][point]

    def value(self, tree, point):
        if isinstance(tree, float):
            return tree
        head, *rest = tree
        if head == "name":
            return self.named(rest[0], point)
        if head == "typed":
            return self.given.get(rest[0][1], 0)
        if head == "given":
            return rest[0][1] in self.given
        if head == "if":
            return self.value(rest[1] if self.value(rest[0], point) else rest[2], point)
        if head == "and":
            return all(self.value(each, point) for each in rest)
        if head == "or":
            return any(self.value(each, point) for each in rest)
        values = [self.value(each, point) for each in rest]
        if head in ("min", "max"):
            return min(values) if head == "min" else max(values)
        if head == "sqrt":
            return math.sqrt(values[0])
        left, right = values
        if head == "÷":
            return left / right
        return {
            "+": lambda: left + right,
            "−": lambda: left - right,
            "×": lambda: left * right,
            "^": lambda: left**right,
            ">": lambda: left > right,
            "≥": lambda: left >= right,
            "=": lambda: left == right,
            "≤": lambda: left <= right,
            "<": lambda: left < right,
        }[head]()

    def chance(self, id):
        formula, logs, share = self.document.chances[id]
        stated = self.value(formula, "likely")
        p = min(1, stated * self.ext) if logs else stated
        nothing = {"low": 0, "likely": 0, "high": 0}
        e = nothing if share == "0" else self.parameters[share]
        at = {}
        for point, compared in (("low", p), ("likely", stated), ("high", p)):
            at[point] = 1 if six_decimals(compared) >= self.single(f"chance.{point}") else e[point]
        triple = [e[point] for point in POINTS]
        mean_e = pert_mean(*triple, self.gamma)
        at["mean"] = p + (1 - p) * mean_e
        square = p + (1 - p) * (mean_e * mean_e + pert_variance(*triple, self.gamma))
        at["variance"] = square - at["mean"] ** 2
        return at

    # replies

    def read_replies(self):
        self.replies = []
        answers, remarks = self.sheet.get("answers", {}), self.sheet.get("remarks", {})
        for row in self.document.questions:
            id = row["ID"]
            reply, remark = answers.get(id, "").strip(), remarks.get(id, "").strip()
            state = {"row": row, "asked": True, "applies": True, "appliesOpen": True, "m": 0.0, "level": 0}
            self.replies.append(state)
            if reply == "":
                short = self.sheet.get("form") == "short" and row["Short form"] != "yes"
                state["asked"] = not (short or id in self.sheet.get("notAsked", []))
            elif reply.startswith("na:"):
                self.not_applicable(state, reply[3:].strip(), remark)
            elif (id, reply) in self.document.replies:
                state["m"], state["level"] = self.document.replies[(id, reply)]

    def not_applicable(self, state, entry, remark):
        offered = state["row"]["Not applicable"].split()
        if entry in offered and entry != "stated":
            facts = self.document.facts[entry]
            if facts and all(self.given.get(fact) == 0 for fact in facts):
                state["applies"] = state["appliesOpen"] = False
            elif remark:
                state["applies"] = False
        elif "stated" in offered and (entry not in ("", "stated") or remark):
            state["applies"] = False

    def work_out_controls(self):
        neutral = self.single("control.neutral")
        for state in self.replies:
            state["acting"] = state["m"] if state["asked"] else neutral
        acting, acting_open = self.acting_level("applies"), self.acting_level("appliesOpen")
        b, b_open = self.backup_level("applies"), self.backup_level("appliesOpen")
        self.least = 1 - self.single("na.maxEffect")
        self.inv = self.limited(*(self.between("log.investigation", x) for x in (acting, acting_open)))
        self.dly = self.limited(*(self.between("log.delay", x) for x in (acting, acting_open)))
        slope, middle = self.single("log.extent"), self.single("log.neutral")
        self.ext = self.limited(*(1 + slope * (middle - x) for x in (acting, acting_open)))
        self.bak, self.bak_open = self.between("backup.factor", b), self.between("backup.factor", b_open)

    def limited(self, stated, opened):
        return max(stated, self.least * opened)

    def acting_level(self, where):
        levels = []
        for axis in AXES:
            of = [s["level"] for s in self.replies if s["row"]["Log axis"] == axis and s["asked"] and s[where]]
            if of:
                levels.append(min(of))
        return (min(levels) + sum(levels) / len(levels)) / 2 if levels else self.single("log.neutral")

    def backup_level(self, where):
        neutral = self.single("backup.neutral")
        found = [
            (s["m"] if s["asked"] else neutral / 4) for s in self.replies if s["row"]["Log axis"] == "backup" and s[where]
        ]
        return 4 * (min(found) + sum(found) / len(found)) / 2 if found else neutral

    def between(self, table, x):
        k = min(math.floor(x), 3)
        lower, upper = self.single(f"{table}.{k}"), self.single(f"{table}.{k + 1}")
        return lower + (x - k) * (upper - lower)

    def strength(self, effects, index, where, without_logs=False):
        top = bottom = 0
        for state in self.replies:
            row = state["row"]
            if not state[where] or (without_logs and row["Log axis"] in AXES):
                continue
            weight = int(row["w"]) * int(row[effects].split()[index])
            top += weight * state["acting"]
            bottom += weight
        return top / bottom if bottom else None

    def factors(self, scenario):
        index, neutral = scenario["index"], self.single("control.neutral")

        def c(where):
            l = self.strength("eL, S1 to S6", index, where)
            k = sum(
                max(0, 1 - s["acting"] / neutral)
                for s in self.replies
                if s["row"]["Key"] == "yes" and s[where]
                and int(s["row"]["eL, S1 to S6"].split()[index]) >= self.single("control.keyEffect")
            )
            overall = 1 if l is None else math.exp(self.single("model.kL") * (neutral - l))
            return overall * min(self.single("control.keyCap"), self.single("control.keyFactor") ** k)

        def sev(where):
            v = self.strength("eS, S1 to S6", index, where, scenario["logs_left_out"])
            return 1 if v is None else math.exp(self.single("model.kV") * (neutral - v))

        stated, opened = sev("applies"), sev("appliesOpen")
        return {
            "C": self.limited(c("applies"), c("appliesOpen")),
            "severity factor": self.limited(stated, opened),
            "recovery factor": self.limited(stated * self.bak, opened * self.bak_open),
            "operation-log factor (investigation)": self.inv,
            "operation-log factor (internal work)": self.dly,
            "–": 1,
        }

    def history(self):
        rows = range(1, 6)
        telling = [f"incident.{n}.{cell}" for n in rows for cell in ("year", "scenario", "loss", "experts")]
        if not any(id in self.given for id in [*telling, "incidentsNone"]):
            return 1
        years, n = self.single("history.years"), 0
        for row in rows:
            year, loss, experts, fixed, kind = (
                self.used(f"incident.{row}.{cell}") for cell in ("year", "loss", "experts", "fixConfirmed", "scenario")
            )
            recent = year == 0 or year >= self.year - years
            if recent and (experts > 0 or loss >= self.single("history.minimumLoss")):
                n += kind * (self.single("history.fixed") if fixed > 0 else 1)
        expected = sum(
            self.value(s["base"], "likely") * self.value(s["industry"], "likely")
            for s in self.document.scenarios if s["yearly"]
        )
        prior = 1 / self.single("history.variance")
        return min(self.single("history.cap"), (prior + n) / (prior + years * expected))

    # items

    def factor(self, text):
        """A factor at each point, its mean and variance, and what it is drawn as; None where it is certain."""
        if text.startswith("~"):
            return self.chance(text[1:]), text, False
        complement = text.startswith("(1 − ")
        name = text[5:-1] if complement else text
        if re.fullmatch(r"[\d.]+", name):
            triple = [float(name)] * 3
        else:
            triple = [self.named(name, point) for point in POINTS]
        mean, variance = pert_mean(*triple, self.gamma), pert_variance(*triple, self.gamma)
        at = dict(zip(POINTS, triple))
        if complement:
            at = {point: 1 - at[OPPOSITE[point]] for point in POINTS}
            mean = 1 - mean
        return {**at, "mean": mean, "variance": variance}, name, complement

    def item(self, row, control):
        amounts = {key: control for key in (*POINTS, "mean")}
        drawn, certain = {}, control
        for sign, text in re.findall(r"(^| × | ÷ )(\(1 − [\w.]+\)|~?[\w.]+)", row["Product"]):
            at, name, complement = self.factor(text)
            for key in amounts:
                amounts[key] = amounts[key] / at[key] if sign == " ÷ " else amounts[key] * at[key]
            if at["variance"] > 0:
                drawn[name] = (at["mean"], at["variance"], complement)
            else:
                certain = certain / at["mean"] if sign == " ÷ " else certain * at["mean"]
        return amounts, certain, drawn

    def spread(self, code, items):
        sigma = {"cost": self.single(f"shock.sigma.{code}"), "liability": self.single("shock.liability")}
        square = 0
        for row, (_, certain, drawn) in items:
            for other, (_, certain_too, drawn_too) in items:
                together = row["Shock"] in sigma and row["Shock"] == other["Shock"]
                product = certain * certain_too * (math.exp(sigma[row["Shock"]] ** 2) if together else 1)
                for name in {*drawn, *drawn_too}:
                    if name in drawn and name in drawn_too:
                        mean, variance, complement = drawn[name]
                        mean_too, _, complement_too = drawn_too[name]
                        product *= mean * mean_too + (variance if complement == complement_too else -variance)
                    else:
                        product *= (drawn.get(name) or drawn_too[name])[0]
                square += product
        mean = sum(amounts["mean"] for _, (amounts, _, _) in items)
        sd = math.sqrt(max(0, square - mean * mean))
        s = math.sqrt(math.log(1 + (sd / mean) ** 2)) if mean > 0 else 0
        p50 = mean * math.exp(-s * s / 2)
        return {"sd": sd, "p5": p50 * math.exp(-1.645 * s), "p50": p50, "p95": p50 * math.exp(1.645 * s)}

    def scenario(self, scenario, r):
        result = {"code": scenario["code"], "applies": True, "frequency": 0, "expected": 0, "items": {}, "beside": {}}
        if not all(self.value(gate, "likely") for gate in scenario["gates"]):
            return {**result, "applies": False, "loss": None, "interval": None}
        factors = self.factors(scenario)
        frequency = self.value(scenario["base"], "likely") * self.value(scenario["exposure"], "likely")
        frequency *= self.value(scenario["industry"], "likely") * factors["C"] * (r if scenario["yearly"] else 1)
        added = []
        for row in scenario["items"]:
            reckoned = self.item(row, factors[row["Factor"]])
            beside = row["Item"].endswith("(never added)")
            result["beside" if beside else "items"][row["ID"]] = reckoned[0]
            if not beside:
                added.append((row, reckoned))
        loss = {key: sum(amounts[key] for _, (amounts, _, _) in added) for key in (*POINTS, "mean")}
        result.update(frequency=frequency, loss=loss, expected=frequency * loss["mean"])
        result["interval"] = self.spread(scenario["code"], added)
        return result

    def result(self):
        r = self.history()
        scenarios = [self.scenario(each, r) for each in self.document.scenarios]
        return {"history": r, "scenarios": scenarios, "total": sum(each["expected"] for each in scenarios)}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        document = Document(file.read())
    given = json.load(sys.stdin)
    json.dump([Customer(document, given["parameters"], each).result() for each in given["customers"]], sys.stdout)


if __name__ == "__main__":
    main()
