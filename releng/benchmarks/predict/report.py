#!/usr/bin/env python3
# Copyright (c) 2026 The Liftloop contributors
#
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0 which is available at
# https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""Prints the figures of one benchmark run and plots each cost beside its file as SVG; fails if the bar is missed.

Usage: report.py JAVA.csv MARCH.csv [COSTS.csv …]
"""
import csv
import sys

import plot

LEAST_REAL_TIME_RATIO = 500
LEAST_MARCHES_PER_SECOND = 2000
LABELS = {"elements": "elements of the string", "points": "points of the card", "tapers": "tapers of the string",
          "depth": "depth, m"}
TITLES = {"costs": "Predicting a stroke, one core", "march": "Space march with damping up and down, one core"}


def results(path):
    """Rows by benchmark and parameters: {(name, parameters): {metric: score}}."""
    found = {}
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            benchmark, _, metric = row["Benchmark"].partition(":")
            name = benchmark.rsplit(".", 1)[1]
            parameters = tuple((key[7:], row[key]) for key in row if key.startswith("Param: "))
            found.setdefault((name, parameters), {})[metric] = float(row["Score"])
    return found


def real_time_ratio(metrics):
    return metrics["perCoreSecond"] * metrics["fineMs"] / metrics["predictions"] / 1000


def main():
    ratios = {}
    print("Predictions for each second of one core (processor time, best of five runs); 2,000 m, 3 tapers, 200 elements, 200 points")
    for (name, _), metrics in results(sys.argv[1]).items():
        ratios[name] = real_time_ratio(metrics)
        print(f"  {name:<18} {metrics['perCoreSecond']:8.1f} a second; {metrics['fineStrokes'] / metrics['predictions']:.0f} strokes"
              f" ({metrics['coarseStrokes'] / metrics['predictions']:.0f} coarse before); {ratios[name]:,.0f} times real time"
              f" (fine strokes only counted); {metrics['gc.alloc.rate.norm'] / 1024:,.0f} KiB allocated")
    marches = {}
    print("Downhole cards by the space march for each second of one core")
    for (name, _), metrics in results(sys.argv[2]).items():
        marches[name] = metrics["perCoreSecond"]
        print(f"  {name:<18} {marches[name]:8,.0f} a second; {metrics['gc.alloc.rate.norm'] / 1024:,.0f} KiB allocated")
    for path in sys.argv[3:]:
        kind, parameter = path.rsplit("/", 1)[1].split(".")[0].split("-")
        what = "a card" if kind == "march" else "a stroke"
        xs, ys = [], []
        for (_, parameters), metrics in results(path).items():
            xs.append(float(dict(parameters)[parameter]))
            each = 1 if kind == "march" else metrics["predictions"] / metrics["fineStrokes"]
            ys.append(1000 * each / metrics["perCoreSecond"])
            print(f"  {parameter} {xs[-1]:>6g}: {ys[-1]:8.3f} ms {what}")
        print(f"  cost of {what} goes with {parameter} to the power {plot.power_law(xs, ys)[0]:.2f}")
        with open(path.removesuffix(".csv") + ".svg", "w", encoding="utf-8") as file:
            file.write(plot.svg(xs, ys, LABELS[parameter], f"processor time for {what}, ms", TITLES[kind]))
    if ratios["fullPumpFromRest"] < LEAST_REAL_TIME_RATIO:
        raise SystemExit(f"below the bar: {LEAST_REAL_TIME_RATIO} times real time")
    if min(marches.values()) < LEAST_MARCHES_PER_SECOND:
        raise SystemExit(f"below the bar: {LEAST_MARCHES_PER_SECOND} space marches a second")


if __name__ == "__main__":
    main()
