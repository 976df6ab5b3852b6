/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Events of any content that the records allow, equal for equal seeds. */
final class RandomEvents {

	private static final String[] PIECES = { "a", "Z", "7", " ", "\"", "\\", "/", "<", "é", "\u2028", "井", "😀", "=", ",",
			"}" };
	private static final String[] CONTROLS = { "\n", "\t", "\u0000", "\u007f" };
	private static final double[] EDGES = { 0, -0.0, Double.MIN_VALUE, -Double.MAX_VALUE, 1e-5, 1e7, 0.1, 8 };

	private final Random random;

	RandomEvents(long seed) {
		random = new Random(seed);
	}

	static Decision decision(String id, String asset) {
		return new Decision(id, Instant.parse("2026-03-01T06:00:00Z"), asset, ControlMode.ADVISORY,
				List.of(new InputIdentity("card", "stroke 4711", Instant.parse("2026-03-01T05:59:53.250Z"), "a1".repeat(32))),
				new RuleIdentity("org.liftloop.rodpump.fillage", "1.2.0"),
				List.of(new Evidence("fillage", 0.64, "", "below 0.70 for 3 strokes")),
				new SetpointMove("SPM", 8.0, 7.4, "1/min"),
				"Fillage 64 % < 70 % for 3 strokes: reduce 8.0 -> 7.4 spm to stop fluid pound",
				List.of(new Evidence("peak load", 71_000, "N", "")),
				List.of(new BoundingLimit("speed", 0.123, 0.1, "1/s", true)));
	}

	DecisionEvent next() {
		return switch (random.nextInt(3)) {
			case 0 -> new DecisionMade(decision());
			case 1 -> new OutcomeRecorded(name(), time(), any(Outcome.values()), orNull(this::name), text(),
					orNull(this::number));
			default -> new ModeChanged(name(), time(), any(ControlMode.values()), any(ControlMode.values()), name(), text());
		};
	}

	private Decision decision() {
		return new Decision(name(), time(), name(), any(ControlMode.values()), list(
				() -> new InputIdentity(name(), name(), time(), "0123456789abcdef".repeat(4))),
				new RuleIdentity(name(), name()), list(this::evidence),
				orNull(() -> new SetpointMove(name(), number(), number(), "m")), "." + text(), list(this::evidence),
				list(() -> new BoundingLimit(name(), number(), number(), "", random.nextBoolean())));
	}

	private Evidence evidence() {
		return new Evidence(name(), number(), random.nextBoolean() ? "" : "N·m", text());
	}

	private <T> List<T> list(Supplier<T> entry) {
		return Stream.generate(entry).limit(random.nextInt(4)).toList();
	}

	private <T> @Nullable T orNull(Supplier<T> value) {
		return random.nextBoolean() ? null : value.get();
	}

	private <T> T any(T[] values) {
		return values[random.nextInt(values.length)];
	}

	private double number() {
		double any = Double.longBitsToDouble(random.nextLong());
		return random.nextInt(3) == 0 || !Double.isFinite(any) ? EDGES[random.nextInt(EDGES.length)] : any;
	}

	private Instant time() {
		return Instant.ofEpochSecond(random.nextLong(253_402_300_800L), random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
	}

	private String name() {
		return "n" + pieces(PIECES, 12);
	}

	private String text() {
		return pieces(PIECES, 12) + pieces(CONTROLS, 3);
	}

	private String pieces(String[] pieces, int most) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(most); i > 0; i--) {
			text.append(any(pieces));
		}
		return text.toString();
	}
}
