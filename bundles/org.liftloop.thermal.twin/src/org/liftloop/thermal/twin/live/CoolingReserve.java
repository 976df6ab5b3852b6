/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import java.util.Locale;
import java.util.Optional;

import org.liftloop.core.units.Unit;
import org.liftloop.thermal.twin.MappedLoop;

/**
 * Tells when a loop has no reserve any more: its exchanger is fouled beyond its allowance, or no setpoint holds the limit.
 * Each is told once, with the figures of that time, and ends only when it is clearly over.
 */
final class CoolingReserve {

	/** Part of the clean UA whose loss counts as fouling where no allowance is given. */
	private static final double FOULED = 0.15;
	/** Part of the allowance below which a fouled exchanger counts as clean again. */
	private static final double CLEAN_AGAIN = 0.9;
	/** How far below the limit a loop must come to have reserve again, K. */
	private static final double RESERVE_AGAIN_K = 0.5;
	private final MappedLoop loop;
	private final double highestK;
	private boolean fouled;
	private boolean spent;
	private String foulingText = "";
	private String spentText = "";

	/**
	 * @param loop     the loop
	 * @param highestK hot temperature that is to be held, K: the limit less the margin
	 */
	CoolingReserve(MappedLoop loop, double highestK) {
		this.loop = loop;
		this.highestK = highestK;
	}

	/**
	 * Looks at a loop that has settled.
	 *
	 * @param conductanceWPerK UA, W/K
	 * @param clean            UA of a clean exchanger at the same flows, W/K
	 * @param coolestK         hot temperature at full pump speed, K
	 */
	void look(double conductanceWPerK, double clean, double coolestK) {
		double lost = 1 - conductanceWPerK / clean;
		Double allowance = loop.foulingAllowanceM2KPerW();
		double foulingPart = allowance == null ? lost / FOULED
				: loop.surface().rated().areaM2() * (1 / conductanceWPerK - 1 / clean) / allowance;
		boolean wasFouled = fouled;
		fouled = foulingPart > (wasFouled ? CLEAN_AGAIN : 1);
		if (fouled && !wasFouled) {
			foulingText = String.format(Locale.ROOT,
					"The fouling of the exchanger is above its allowance: it has lost %.0f %% of its UA. Plan to clean it.",
					100 * lost);
		}
		boolean wasSpent = spent;
		spent = coolestK > (wasSpent ? highestK - RESERVE_AGAIN_K : highestK);
		if (spent && !wasSpent) {
			String cause = fouled ? String.format(Locale.ROOT, "the exchanger has lost %.0f %% of its UA. Clean it.", 100 * lost)
					: "the exchanger is not fouled. Reduce the heat load, or give more or colder secondary flow.";
			spentText = String.format(Locale.ROOT,
					"No setpoint holds the limit: at full pump speed the hot temperature settles at %.1f \u00B0C, above %.1f \u00B0C; %s",
					Unit.CELSIUS.fromSi(coolestK), Unit.CELSIUS.fromSi(highestK), cause);
		}
	}

	/** @return what a person has to look after: the worse of both */
	Optional<String> complaint() {
		return spent ? Optional.of(spentText) : fouled ? Optional.of(foulingText) : Optional.empty();
	}
}
