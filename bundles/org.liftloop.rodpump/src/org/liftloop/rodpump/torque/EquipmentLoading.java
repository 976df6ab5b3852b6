/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.torque;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.result.Estimate;

/**
 * What one card does to the equipment above ground. Immutable.
 *
 * @param card        the card
 * @param estimates   one per {@link EquipmentQuantity}, in its order
 * @param torque      net torque with the counterbalance as it is, or null if not determinable
 * @param bestTorque  net torque in best balance, or null if not determinable
 * @param best        counterbalance of best balance, or null if not determinable
 * @param permissible permissible loads with the counterbalance as it is, or null if not determinable
 */
public record EquipmentLoading(SurfaceCard card, List<Estimate> estimates, @Nullable TorqueCurve torque,
		@Nullable TorqueCurve bestTorque, @Nullable Counterbalance best, @Nullable PermissibleLoad permissible) {

	/** Copies the list. */
	public EquipmentLoading {
		estimates = List.copyOf(estimates);
		if (estimates.size() != EquipmentQuantity.values().length) {
			throw new IllegalArgumentException(
					"estimates: one for each quantity is needed, " + estimates.size() + " given");
		}
	}

	/**
	 * @param card  one stroke with loads that can be trusted, running the right way
	 * @param input what is known of the equipment
	 * @return the loading
	 */
	public static EquipmentLoading of(SurfaceCard card, EquipmentInput input) {
		return new EquipmentAnalysis(card, input).loading();
	}

	/**
	 * @param quantity a quantity
	 * @return its estimate
	 */
	public Estimate estimate(EquipmentQuantity quantity) {
		return estimates.get(quantity.ordinal());
	}
}
