#!/usr/bin/env python3
# Copyright (c) 2026 The Liftloop contributors
#
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0 which is available at
# https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""The lumped loop of LoopBenchmark in SciPy: same equations, load steps and tolerances; the effectiveness computed once.

Prints JSON: processor seconds (best of three) and the state at the end for each method of solve_ivp.
"""
import json
import math
import time

import scipy
from scipy.integrate import solve_ivp

STEP_S, STEPS, SINK_K, CP, TOLERANCE, ROUNDS = 1000.0, 36, 293.15, 4180.0, 1e-9, 3
FLOW, SECONDARY, UA, CAPACITY = 0.1, 0.2, 500.0, 20000.0
LEAST = min(FLOW, SECONDARY) * CP
RATIO = LEAST / (max(FLOW, SECONDARY) * CP)
DECAY = math.exp(-UA / LEAST * (1 - RATIO))
COOLING = (1 - DECAY) / (1 - RATIO * DECAY) * LEAST
CARRIED = FLOW * CP


def run(method):
    state = [SINK_K, SINK_K]
    for i in range(STEPS):
        load = 1000.0 + 300.0 * (i % 3)

        def rates(_, y):
            carried = CARRIED * (y[0] - y[1])
            return [(load - carried) / CAPACITY, (carried - COOLING * (y[0] - SINK_K)) / CAPACITY]

        solution = solve_ivp(rates, (i * STEP_S, (i + 1) * STEP_S), state, method=method, rtol=TOLERANCE, atol=TOLERANCE,
                             t_eval=[(i + 1) * STEP_S])
        state = solution.y[:, -1].tolist()
    return state


def main():
    results = {"scipy": scipy.__version__}
    for method in ("RK45", "DOP853", "LSODA", "BDF", "Radau"):
        best, end = math.inf, None
        for _ in range(ROUNDS):
            begin = time.process_time()
            end = run(method)
            best = min(best, time.process_time() - begin)
        results[method] = {"seconds": best, "first": end[0], "last": end[1]}
    print(json.dumps(results))


if __name__ == "__main__":
    main()
