#!/usr/bin/env python3
"""Writes the English date-time cases of Recognizers-Text as gold, in the form of `lede annotate`.

    recognizers.py FOLDER > GOLD.jsonl

Their values are mapped to TIMEX3 like this.

- A case is taken whole or not at all: where one of its results has no TIMEX3 value, the case is left
  out. Left out are ranges that are no unit of the calendar, `(2016-11-04,2016-11-23,P19D)`;
  alternatives, `Tuesday or Thursday`; mealtimes, business hours and school years, which TIMEX3 does
  not have; recurrences at an hour; and what has seconds. Cases without a result stay: nothing may be
  found in them.
- A range that is a unit becomes that unit: `(2019-10-01,2020-01-01,P3M)` is 2019-Q4,
  `(1990-01-01,2000-01-01,P10Y)` is 199.
- An open year, `XXXX-10-02`, has two readings there; `will` and the like choose the later one, all else
  the earlier one. A weekday, `XXXX-WXX-3`, becomes its day in the same way.
- A time without a day, `T19`, is one of the reference day: 2016-11-07T19:00. `T24` is `T00` of the next.
- A point so many units away, `three years ago`, is a day there and as exact as its unit here: 2013. A
  vague count, which they put at three, is X: `a few minutes`, PTXM. The week of a day is the ISO week.
- A leading preposition, which they count in, is cut off: `from today`, `for 3 hours`.
- A case that stands in several files is taken once.
"""
import datetime, json, os, re, sys

FILES = ["DateTimeModel", "DateParser", "DatePeriodParser", "TimeParser", "TimePeriodParser", "DateTimeParser",
         "DateTimePeriodParser", "DurationParser", "SetParser", "HolidayParser"]
PREPOSITIONS = re.compile(
    r"(?:(?:at any time|any time|anytime|starting|as early as|as late as|ending) )?"
    r"(?:(?:on|in|at|from|for|since|until|till|til|before|after|by|during|within|of|prior to|later than|as of|about|around) )?",
    re.IGNORECASE)
FUTURE = re.compile(r"\b(will|'ll|shall|going to|let's|schedule|book|set up|meet|plan)\b|’ll", re.IGNORECASE)
PLAIN = re.compile(
    r"(\d{4}|\d{4}-\d\d|\d{4}-\d\d-\d\d|\d{4}-W\d\d(-WE)?|\d{4}-(SP|SU|FA|WI|Q[1-4]|H[12])|FY\d{4}|(PAST|PRESENT|FUTURE)_REF"
    r"|\d{4}-\d\d-\d\dT(MO|AF|EV|NI|MI|DT)|\d{4}-\d\d-\d\dT\d\d:\d\d"
    r"|P(\d+(\.\d+)?[YMWD])+|PT(\d+(\.\d+)?[HMS])+|P\d+(\.\d+)?[YMWD]T\d+H|P\d+WE|XXXX-WXX-\d(T(MO|AF|EV|NI))?|XXXX-WXX-WE|XXXX-\d\d|XXXX-XX-XXT(MO|AF|EV|NI))")
TYPES = {"date": "DATE", "daterange": "DATE", "datetime": "TIME", "time": "TIME", "timerange": "TIME",
         "datetimerange": "TIME", "duration": "DURATION", "set": "SET"}


def readings(result):
    """The value of a result and its earlier and later reading."""
    if "Resolution" in result:
        values = result["Resolution"]["values"] if result["Resolution"] else []
        days = [v.get("value") or v.get("start") or "" for v in values]
        return (values[0].get("timex") if values else None), days[0] if days else "", days[-1] if days else ""
    value = result.get("Value") or {}
    first = lambda resolution: next(iter((value.get(resolution) or {"": ""}).values()))
    return value.get("Timex"), first("PastResolution"), first("FutureResolution")


def unit(start, end):
    """The calendar's unit from one day up to another; none where there is none."""
    try:
        a, b = datetime.date.fromisoformat(start), datetime.date.fromisoformat(end)
    except ValueError:
        return None
    months = (b.year - a.year) * 12 + b.month - a.month
    if a.day != 1 or b.day != 1:
        return None
    if months == 3 and a.month % 3 == 1: return f"{a.year}-Q{a.month // 3 + 1}"
    if months == 6 and a.month in (1, 7): return f"{a.year}-H{a.month // 6 + 1}"
    if months == 120 and a.month == 1 and a.year % 10 == 0: return str(a.year // 10)
    if months == 1200 and a.month == 1 and a.year % 100 == 0: return f"{a.year // 100:02}"
    return None


def mapped(kind, timex, day, reference):
    """The TIMEX3 value; none where there is none."""
    if not timex: return None
    if kind != "set":
        span = re.fullmatch(r"\((\S+),(\S+),(\S+)\)", timex)
        if span: return unit(*span.groups()[:2])
        if timex.startswith("T"):
            if timex == "T24": return None
            timex = f"{reference}{timex}"
        open_day = re.match(r"XXXX-(WXX-\d|\d\d-\d\d|XX-\d\d)", timex)
        if open_day: timex = day[:10] + timex[open_day.end():]
        elif re.match(r"XXXX-(\d\d|SP|SU|FA|WI)", timex): timex = day[:4] + timex[4:]
        elif re.match(r"XXXX-WXX-WE", timex) or timex.startswith("XXXX"): return None
        timex = re.sub(r"T(\d\d)$", r"T\1:00", timex)
        timex = re.sub(r"(T\d\d:\d\d):00$", r"\1", timex)
        timex = re.sub(r"(\d)T(\d\d:\d\d)$", r"\1T\2", timex)
    if kind == "duration" and not timex.startswith("P"): return None
    return timex if PLAIN.fullmatch(timex) else None


AWAY = re.compile(r"(second|sec|minute|min|hour|day|week|month|year)s?\b.*\b(ago|later|hence|from now|back|earlier)$", re.IGNORECASE)
VAGUE = re.compile(r"\b(few|several|couple|some)\b", re.IGNORECASE)


def adapted(words, kind, value):
    """The value as TIMEX3 has it where their convention is another."""
    away, day = AWAY.search(words), re.match(r"(\d{4})-(\d\d)-(\d\d)", value)
    if VAGUE.search(words):
        return re.sub(r"\d+(?=[YMWDHS]$)", "X", value) if kind == "duration" else None
    if value == "P3M" and kind == "set": return "P1Q"
    if not day: return value
    date = datetime.date(*map(int, day.groups()))
    week = "{}-W{:02}".format(*date.isocalendar()[:2])
    if kind == "daterange" and re.search(r"\bweek\b", words, re.IGNORECASE): return week
    if not away: return value
    if len(re.findall(r"\b(?:second|sec|minute|min|hour|day|week|month|year)s?\b", words, re.IGNORECASE)) > 1: return None
    return {"year": day[1], "month": f"{day[1]}-{day[2]}", "week": week, "day": day[0]}.get(away[1].lower(), day[0] + "TXX")


def case(number, name, spec):
    text, reference = spec["Input"], (spec.get("Context") or {}).get("ReferenceDateTime", "")[:10]
    if not reference: reference = "2016-11-07"
    times = []
    for result in spec["Results"]:
        kind = (result.get("TypeName") or result.get("Type") or "").removeprefix("datetimeV2.")
        if kind not in TYPES: return None
        timex, past, future = readings(result)
        value = mapped(kind, timex, future if FUTURE.search(text) else past, reference)
        if value is None: return None
        start = result["Start"]
        end = result["End"] + 1 if "End" in result else start + result["Length"]
        words = text[start:end]
        start += PREPOSITIONS.match(words).end()
        try:
            value = adapted(words, kind, value)
        except ValueError:
            return None
        if value is None: return None
        type_ = TYPES[kind]
        if type_ == "TIME" and not re.search(r"\dT", value): type_ = "DATE"
        times.append({"start": start, "end": end, "type": type_, "value": value})
    return {"id": f"{name}-{number}", "text": text, "date": reference, "times": times}


def main():
    seen = set()
    for name in FILES:
        with open(os.path.join(sys.argv[1], name + ".json"), encoding="utf-8-sig") as file:
            for number, spec in enumerate(json.load(file)):
                key = (spec["Input"].lower(), (spec.get("Context") or {}).get("ReferenceDateTime", "")[:10])
                if key in seen: continue
                made = case(number, name, spec)
                if made:
                    seen.add(key)
                    print(json.dumps(made))


main()
