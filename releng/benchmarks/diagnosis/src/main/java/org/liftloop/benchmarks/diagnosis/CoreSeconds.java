/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.benchmarks.diagnosis;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

import com.sun.management.OperatingSystemMXBean;

/**
 * Operations for each second that the process had a core, garbage collector and compiler included. On a machine that
 * others use too, the clock on the wall counts their work as well.
 */
public final class CoreSeconds implements InternalProfiler {

	private static final double NANOSECONDS = 1e9;

	private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
	private long startNs;

	@Override
	public String getDescription() {
		return "operations per second of processor time";
	}

	@Override
	public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
		startNs = system.getProcessCpuTime();
	}

	@Override
	public Collection<ScalarResult> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
			IterationResult result) {
		double seconds = (system.getProcessCpuTime() - startNs) / NANOSECONDS;
		return List.of(new ScalarResult("perCoreSecond", result.getMetadata().getAllOps() / seconds, "ops/s",
				AggregationPolicy.MAX));
	}
}
