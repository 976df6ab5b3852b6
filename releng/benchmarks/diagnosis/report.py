#!/usr/bin/env python3
# Copyright (c) 2026 The Liftloop contributors
#
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0 which is available at
# https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""Prints the figures of one benchmark run; fails if a bar is missed.

Usage: report.py JAVA.csv NUMPY.json NUMPY.json [COSTS.csv …]
"""
import csv
import json
import sys

LEAST_PER_SECOND = 20_000
LEAST_RATIO = 5


def java_scores(path):
    with open(path, encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["Benchmark"].endswith("perCoreSecond")]
    return [(row["Benchmark"].split(":")[0].rsplit(".", 1)[1], float(row["Score"]), row) for row in rows]


def main():
    java_file, numpy_files, cost_files = sys.argv[1], sys.argv[2:4], sys.argv[4:]
    runs = []
    for path in numpy_files:
        with open(path, encoding="utf-8") as file:
            runs.append(json.load(file))
    best_numpy = {}
    print("Diagnoses for each second of one core (processor time, best of five runs); 200 points, 4 tapers, 15 harmonics, stresses and fillage")
    for name in runs[0]:
        if name == "oneAtATime" or name.startswith("batch"):
            best_numpy[name] = max(run[name] for run in runs)
            print(f"  NumPy {runs[0]['numpy']}, {name:<28} {best_numpy[name]:>12,.0f}")
    java = {name: score for name, score, _ in java_scores(java_file)}
    for name, score in java.items():
        print(f"  Java, {name:<34} {score:>12,.0f}")
    print(f"  largest relative difference of the numbers {max(run['worstRelativeDifference'] for run in runs):.1e}")
    best = max(best_numpy, key=best_numpy.get)
    ratio = java["stream"] / best_numpy[best]
    print(f"  ratio of Java (stream) to the better NumPy figure ({best}) {ratio:.1f}")
    for path in cost_files:
        name = path.rsplit("costs-", 1)[1].split(".")[0]
        for _, score, row in java_scores(path):
            print(f"  {name} {row['Param: ' + name]:>4}: {1e6 / score:8.2f} microseconds a diagnosis")
    if java["stream"] < LEAST_PER_SECOND or ratio < LEAST_RATIO:
        raise SystemExit(f"below the bar: {LEAST_PER_SECOND:,} a second and {LEAST_RATIO} times NumPy")


if __name__ == "__main__":
    main()
