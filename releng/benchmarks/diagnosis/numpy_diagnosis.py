#!/usr/bin/env python3
# Copyright (c) 2026 The Liftloop contributors
#
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0 which is available at
# https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""The same diagnosis in NumPy, as an engineer would write it: transfer matrices made once, real FFTs of whole batches,
no loop over cards or points. Checks its numbers against those of Java (1e-9 relative) and times itself on one core.

Usage: numpy_diagnosis.py CASE.json
"""
import json
import sys
import time

import numpy as np

G = 9.80665
TOLERANCE = 1e-9


class Plan:
    """What depends on well, speed and number of points only."""

    def __init__(self, well, points, harmonics):
        tapers = well["tapers"]
        length = np.array([t["lengthM"] for t in tapers])
        area = np.pi / 4 * np.array([t["diameterM"] for t in tapers]) ** 2
        weight = np.array([t["weightNPerM"] for t in tapers])
        stiffness = np.array([t["youngsModulusPa"] for t in tapers]) * area
        self.area = area
        self.strength = np.array([t["minimumTensileStrengthPa"] for t in tapers])
        self.service = np.array([t["serviceFactor"] for t in tapers])
        self.points, self.harmonics = points, harmonics
        speed = np.sqrt(stiffness * G / weight)
        mean_speed = length.sum() / (length / speed).sum()
        damping = np.pi * mean_speed * well["dampingRatio"] / (2 * length.sum())
        buoyant = (weight - well["fluidDensityKgM3"] * G * area) * length
        self.weight_below = buoyant[::-1].cumsum()[::-1]
        self.weight_air = (weight * length).sum()
        self.frequency = well["strokesPerMinute"] / 60
        self.plunger_area = np.pi / 4 * well["plungerDiameterM"] ** 2
        self.least_fluid_load = 0.05 * self.plunger_area * well["fluidDensityKgM3"] * G * length.sum()
        omega = 2 * np.pi * self.frequency * np.arange(harmonics + 1)
        matrix = np.tile(np.eye(2, dtype=complex), (harmonics + 1, 1, 1))
        self.levels = []
        for i in range(len(tapers)):
            k = np.sqrt((-omega ** 2 + 1j * omega * damping) * weight[i] / G / stiffness[i])
            step = np.empty((harmonics + 1, 2, 2), dtype=complex)
            step[:, 0, 0] = step[:, 1, 1] = np.cosh(k * length[i])
            step[1:, 0, 1] = -np.sinh(k[1:] * length[i]) / (stiffness[i] * k[1:])
            step[0, 0, 1] = -length[i] / stiffness[i]
            step[:, 1, 0] = -stiffness[i] * k * np.sinh(k * length[i])
            matrix = step @ matrix
            self.levels.append(matrix)


def diagnose(plan, position, load):
    """position, load: arrays of shape (cards, points). Returns a dictionary of arrays, one entry per card."""
    n, h = plan.points, plan.harmonics
    p = np.fft.rfft(position)[:, :h + 1]
    f = np.fft.rfft(load)[:, :h + 1]
    f[:, 0] -= plan.weight_below[0] * n

    def synthesise(row, a, b):
        return np.fft.irfft(row[:, 0] * a + row[:, 1] * b, n)

    lows, highs = [load.min(1)], [load.max(1)]
    for i in range(1, len(plan.levels)):
        taper = synthesise(plan.levels[i - 1][:, 1], p, f) + plan.weight_below[i]
        lows.append(taper.min(1))
        highs.append(taper.max(1))
    x = synthesise(plan.levels[-1][:, 0], p, f)
    y = synthesise(plan.levels[-1][:, 1], p, f)
    low = np.stack(lows, 1) / plan.area
    high = np.stack(highs, 1) / plan.area
    allowable = (plan.strength / 4 + 0.5625 * low) * plan.service
    goodman = (high - low) / (allowable - low)
    stroke = position.max(1) - position.min(1)
    work = ((position - np.roll(position, 1, 1)) * (load + np.roll(load, 1, 1))).sum(1) / 2
    noise = np.sqrt(((np.roll(load, 1, 1) - 2 * load + np.roll(load, -1, 1)) ** 2).sum(1) / (6 * n))
    fillage, fluid_load, pump_stroke = pump(x, y, h)
    fillage = np.where(fluid_load >= np.maximum(plan.least_fluid_load, 3 * noise), fillage, np.nan)
    displacement = plan.plunger_area * pump_stroke * plan.frequency
    return {"pumpPositionM": x, "pumpLoadN": y, "goodman": goodman, "peakN": highs[0], "minimumN": lows[0],
            "strokeM": stroke, "powerW": work * plan.frequency, "pumpStrokeM": pump_stroke, "fillage": fillage,
            "fluidLoadN": fluid_load, "displacementM3PerS": displacement,
            "netDisplacementM3PerS": displacement * fillage}


def pump(x, y, harmonics):
    """Fillage, fluid load and stroke of downhole cards."""
    cards, n = x.shape
    rows = np.arange(cards)[:, None]
    top, bottom = x.argmax(1), x.argmin(1)
    # Turned so that each card starts at its top.
    turned = (top[:, None] + np.arange(n)) % n
    x, y = x[rows, turned], y[rows, turned]
    down = (bottom - top) % n
    lowest, stroke = x.min(1), x[:, 0] - x.min(1)
    u = (x - lowest[:, None]) / stroke[:, None]
    v = (y - y.min(1)[:, None]) / (y.max(1) - y.min(1))[:, None]
    index = np.arange(n)
    falling = index < down[:, None]
    knee = np.where(falling & (v < 0.5), u - v, -np.inf).argmax(1)
    knee_u = u[rows[:, 0], knee]

    # Way that the plunger makes over each point in the leg's own sense weighs the load there.
    way = np.roll(x, -1, 1) - np.roll(x, 1, 1)

    def line(leg, start, sense, length):
        """Mean load of a leg from a point on, without a tenth of its length at either end; else the load where it starts."""
        along = sense * (x - x[rows[:, 0], start][:, None]) / length[:, None]
        weight = np.where(leg & (along >= 0.1) & (along <= 0.9), np.maximum(sense * way, 0), 0)
        total = weight.sum(1)
        return np.where(total > 0, (weight * y).sum(1) / np.where(total > 0, total, 1), y[rows[:, 0], start])

    rising = ~falling
    knee_load = y[rows[:, 0], knee]
    steep = (np.maximum(knee_load, np.where(rising, y, -np.inf).max(1)) - knee_load) / stroke
    picked = np.where(rising, y - steep[:, None] * x, -np.inf).argmax(1)
    upper = line(index >= picked[:, None], picked, 1, x[:, 0] - x[rows[:, 0], picked])
    lower = line((index >= knee[:, None]) & falling, knee, -1, x[rows[:, 0], knee] - lowest)
    fluid_load = upper - lower

    width = n / (2 * harmonics + 1)
    drop = y - np.roll(y, -1, 1)
    back = knee[:, None] - 1 - np.arange(n // 2 - 1)
    drops = drop[rows, back]
    middles = y[rows, back[:, :-1]] - drops[:, :-1] / 2
    is_edge = ((drops[:, 1:] < drops[:, :-1]) & (drops[:, :-1] >= (0.25 * fluid_load / width)[:, None])
               & (middles > lower[:, None]))
    found = is_edge.any(1)
    edge = knee - 1 - is_edge.argmax(1)
    slope = drop[rows[:, 0], edge % n]
    level = lower + np.minimum(fluid_load, slope * width) / 2
    near, far = int(np.floor(0.5 * width + 0.5)), int(np.floor(1.5 * width + 0.5))
    earlier = (y[rows[:, 0], (edge - far) % n] - y[rows[:, 0], (edge - near) % n]) / (far - near)
    gradual = np.sqrt(np.clip((earlier / slope - 0.076) / (1 - 0.076), 0, 1))
    at = crossing(y, drop, edge, level)
    end = np.minimum(knee, at + gradual * width / 2)

    def height(t):
        left = np.floor(t).astype(int)
        a, b = x[rows[:, 0], left % n], x[rows[:, 0], (left + 1) % n]
        return a + (t - left) * (b - a)

    before = (height(end - 0.5 * width) - height(end - 1.5 * width)) / width
    after = (height(end + 1.5 * width) - height(end + 0.5 * width)) / width
    kink = (after - before) * width / np.pi ** 2
    fillage = np.clip((height(end) - kink - lowest) / stroke, 0, 1)
    return np.where(found, fillage, knee_u), fluid_load, stroke


def crossing(y, drop, edge, level):
    """Time near the edge at which the load passes the level on its way down; few steps from the edge."""
    n = y.shape[1]
    row = np.arange(len(y))
    i = edge.copy()
    while True:
        move = (y[row, (i + 1) % n] > level) & (drop[row, (i + 1) % n] > 0)
        if not move.any():
            break
        i += move
    while True:
        move = (y[row, i % n] < level) & (drop[row, (i - 1) % n] > 0)
        if not move.any():
            break
        i -= move
    return i + np.clip((y[row, i % n] - level) / drop[row, i % n], 0, 1)


def check(result, expected):
    """Largest difference of each quantity relative to its largest magnitude."""
    differences = {}
    for name, values in expected.items():
        values = np.array(values)
        got = result[name]
        if np.isnan(got).any() or got.shape != values.shape:
            raise SystemExit(f"{name}: not a number, or shape {got.shape} instead of {values.shape}")
        differences[name] = np.abs(got - values).max() / np.abs(values).max()
    return differences


def rate(call, cards):
    """Best of five runs of at least half a second: cards for each second that the process had a core."""
    best = 0.0
    for _ in range(5):
        done, start = 0, time.process_time()
        while time.process_time() - start < 0.5:
            call()
            done += cards
        best = max(best, done / (time.process_time() - start))
    return best


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        case = json.load(file)
    position = np.array(case["cards"]["positionM"])
    load = np.array(case["cards"]["loadN"])
    plan = Plan(case["well"], position.shape[1], case["harmonics"])
    differences = check(diagnose(plan, position, load), case["results"])
    worst = max(differences.values())
    if worst > TOLERANCE:
        apart = ", ".join(f"{name} {value:.1e}" for name, value in differences.items() if value > TOLERANCE)
        raise SystemExit(f"NumPy and Java differ: {apart}")
    figures = {"numpy": np.__version__, "worstRelativeDifference": worst,
               "oneAtATime": rate(lambda: diagnose(plan, position[:1], load[:1]), 1)}
    for size in (16, 32, 64, 128, 256, 1024):
        copies = -(-size // len(position))
        p, f = np.tile(position, (copies, 1))[:size], np.tile(load, (copies, 1))[:size]
        figures[f"batch{size}"] = rate(lambda p=p, f=f: diagnose(plan, p, f), size)
    json.dump(figures, sys.stdout)
    print()


if __name__ == "__main__":
    main()
