# Copyright (c) 2026 The Liftloop contributors
#
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0 which is available at
# https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""A log-log plot of cost against one parameter with its power law, as SVG. Needs nothing but Python."""
import math

WIDTH, HEIGHT = 640, 440
LEFT, RIGHT, TOP, BOTTOM = 80, 20, 40, 60
POINT, LINE, GRID, TEXT = "#1f5fa8", "#c4501b", "#d8d8d8", "#222222"


def power_law(xs, ys):
    """Exponent and factor of the least-squares line through the logarithms."""
    log_x, log_y = [math.log(x) for x in xs], [math.log(y) for y in ys]
    mean_x, mean_y = sum(log_x) / len(xs), sum(log_y) / len(ys)
    exponent = (sum((x - mean_x) * (y - mean_y) for x, y in zip(log_x, log_y))
                / sum((x - mean_x) ** 2 for x in log_x))
    return exponent, math.exp(mean_y - exponent * mean_x)


def ticks(low, high):
    """Values 1, 2 and 5 of each decade within a range."""
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    return [d * 10.0 ** e for e in decades for d in (1, 2, 5) if low <= d * 10.0 ** e <= high]


class Axis:
    """Logarithmic, with a margin of a fifth of a decade, at least a decade long."""

    def __init__(self, values, start, end):
        low, high = math.log10(min(values)), math.log10(max(values))
        margin = max(0.1, (1 - (high - low)) / 2)
        self.low, self.high, self.start, self.end = low - margin, high + margin, start, end

    def at(self, value):
        return self.start + (math.log10(value) - self.low) / (self.high - self.low) * (self.end - self.start)

    def ticks(self):
        return ticks(10 ** self.low, 10 ** self.high)


def text(x, y, content, anchor="middle", turned=""):
    return (f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{TEXT}" font-family="sans-serif"'
            f' font-size="13"{turned}>{content}</text>')


def line(x1, y1, x2, y2, colour, width=1):
    return (f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"'
            f' stroke-width="{width}"/>')


def svg(xs, ys, x_label, y_label, title):
    """The plot as text."""
    exponent, factor = power_law(xs, ys)
    x_axis = Axis(xs, LEFT, WIDTH - RIGHT)
    y_axis = Axis(ys, HEIGHT - BOTTOM, TOP)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}"'
             f' viewBox="0 0 {WIDTH} {HEIGHT}"><title>{title}</title>',
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>', text(WIDTH / 2, 24, title)]
    for value in x_axis.ticks():
        x = x_axis.at(value)
        parts += [line(x, TOP, x, HEIGHT - BOTTOM, GRID), text(x, HEIGHT - BOTTOM + 18, f"{value:g}")]
    for value in y_axis.ticks():
        y = y_axis.at(value)
        parts += [line(LEFT, y, WIDTH - RIGHT, y, GRID), text(LEFT - 8, y + 4, f"{value:g}", "end")]
    parts.append(f'<rect x="{LEFT}" y="{TOP}" width="{WIDTH - RIGHT - LEFT}" height="{HEIGHT - BOTTOM - TOP}"'
                 f' fill="none" stroke="{TEXT}"/>')
    ends = [min(xs), max(xs)]
    parts.append(line(x_axis.at(ends[0]), y_axis.at(factor * ends[0] ** exponent), x_axis.at(ends[1]),
                      y_axis.at(factor * ends[1] ** exponent), LINE, 2))
    parts += [f'<circle cx="{x_axis.at(x):.1f}" cy="{y_axis.at(y):.1f}" r="5" fill="{POINT}"/>' for x, y in zip(xs, ys)]
    middle = (TOP + HEIGHT - BOTTOM) / 2
    parts += [text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 16, x_label),
              text(22, middle, y_label, turned=f' transform="rotate(-90 22 {middle:.1f})"')]
    # The legend stands where a rising line is not.
    x, y = (LEFT + 16, TOP + 22) if exponent >= 0 else (WIDTH - RIGHT - 230, TOP + 22)
    parts += [f'<circle cx="{x + 12}" cy="{y}" r="5" fill="{POINT}"/>', text(x + 32, y + 4, "measured", "start"),
              line(x, y + 22, x + 24, y + 22, LINE, 2),
              text(x + 32, y + 26, f"power law, exponent {exponent:.2f}", "start"), "</svg>"]
    return "\n".join(parts) + "\n"
