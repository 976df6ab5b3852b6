#!/usr/bin/env python3
# Copyright (c) 2026 The Liftloop contributors
#
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0 which is available at
# https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""Prints the figures of one benchmark run; fails if a bar is missed.

Usage: report.py JAVA.json SCIPY.json SCIPY.json
"""
import json
import sys

REAL_TIME = {"lumped": 100_000, "segmented": 1_000}
LEAST_RATIO = 20
AGREEMENT_K = 1e-6


def main():
    java, *runs = [json.load(open(path, encoding="utf-8")) for path in sys.argv[1:]]
    missed = []
    print("Ten hours of a loop whose load steps every 1,000 s; one core, processor time, the best of several runs")
    for name, bar in REAL_TIME.items():
        speed = java[name]["simulated"] / java[name]["seconds"]
        print(f"  Liftloop, {name:<10} {1e3 * java[name]['seconds']:10.3f} ms  {speed:15,.0f} times real time (bar {bar:,})")
        if speed < bar:
            missed.append(name)
    best = {}
    for method in [name for name in runs[0] if name != "scipy"]:
        best[method] = min(run[method]["seconds"] for run in runs)
        print(f"  SciPy {runs[0]['scipy']} {method:<7} lumped {1e3 * best[method]:10.1f} ms")
    fastest = min(best, key=best.get)
    ratio = best[fastest] / java["lumped"]["seconds"]
    apart = max(abs(runs[0][method][end] - java["lumped"][end]) for method in best for end in ("first", "last"))
    print(f"  ratio to the fastest of them ({fastest}) {ratio:.0f} (bar {LEAST_RATIO})")
    print(f"  furthest end state from ours {apart:.1e} K (bar {AGREEMENT_K:.0e})")
    if ratio < LEAST_RATIO:
        missed.append("ratio")
    if apart > AGREEMENT_K:
        missed.append("agreement")
    if missed:
        raise SystemExit("below the bar: " + ", ".join(missed))


if __name__ == "__main__":
    main()
