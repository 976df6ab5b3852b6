/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.liftloop.plant.spec.WellSpec;

/** Two hundred wells at ten strokes a minute in real time must take less than a fifth of a core: 6 ms a stroke. */
class SpeedTest {

	private static final double MOST_CPU_S_PER_STROKE = 0.006;

	@Test
	void aStrokeTakesLessThanSixMilliseconds() {
		WellSpec spec = Demo.healthy(1);
		List<WellSpec> specs = LongStream.range(0, 10).mapToObj(i -> spec.named("Well " + i, i)).toList();
		SimulatedField field = new SimulatedField("speed", specs, Demo.START);
		field.advanceTo(Demo.START.plusSeconds(120), Demo.SILENT);
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long before = field.strokes();
		long cpuNanos = threads.getCurrentThreadCpuTime();
		field.advanceTo(Demo.START.plusSeconds(720), Demo.SILENT);
		double perStroke = (threads.getCurrentThreadCpuTime() - cpuNanos) * 1e-9 / (field.strokes() - before);
		System.out.printf("one core makes %.0f strokes/s (%.2f ms each); 200 wells at 10 spm take %.1f %% of it%n",
				1 / perStroke, 1_000 * perStroke, 100 * perStroke * 200 * 10 / 60);
		assertTrue(perStroke < MOST_CPU_S_PER_STROKE, () -> perStroke + " s per stroke");
	}
}
