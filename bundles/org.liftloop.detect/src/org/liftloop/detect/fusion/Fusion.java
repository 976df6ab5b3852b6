/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.fusion;

import java.util.HashSet;
import java.util.List;

import org.liftloop.detect.Detector;
import org.liftloop.detect.Samples;
import org.liftloop.internal.detect.Argument;

/**
 * Several detectors as one. Their chances p are joined by the Cauchy combination test (Liu and Xie 2020),
 * T = sum of w tan((1/2 - p) pi), which holds whether or not the detectors depend on each other, as those of the same
 * channels do. The statistic is the joint chance in decades, -lg p; severity is the weighted mean of the detectors' own.
 *
 * @param members detectors with their weights, 1 to 32, each identifier once
 * @param chance  joint chance of fault-free samples below which it alarms, 1e-12 to 0.5
 */
public record Fusion(List<Member> members, double chance) implements Detector {

	/** Smallest chance that a detector is believed. */
	static final double SMALLEST = 1e-12;

	/** Checks members and range. */
	public Fusion {
		members = List.copyOf(members);
		Argument.inRange("members", members.size(), 1, 32);
		Argument.inRange("chance", chance, SMALLEST, 0.5);
		if (new HashSet<>(members.stream().map(m -> m.detector().id()).toList()).size() != members.size()) {
			throw new IllegalArgumentException("two members share an identifier");
		}
	}

	@Override
	public String id() {
		return "fusion";
	}

	@Override
	public FusionRun fit(Samples faultFree) {
		return new FusionRun(members, members.stream().map(m -> m.detector().fit(faultFree)).toList(), faultFree.width(), chance);
	}
}
