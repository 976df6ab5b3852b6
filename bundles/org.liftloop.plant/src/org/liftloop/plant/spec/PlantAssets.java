/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.spec;

import java.util.ArrayList;
import java.util.List;

import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.Asset;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.Field;
import org.liftloop.model.Well;

/**
 * The simulated assets of a field.
 *
 * @param assets  those that can be simulated
 * @param refused those that cannot, with the reason
 */
public record PlantAssets(List<AssetSpec> assets, List<Refused> refused) {

	/** Copies the lists. */
	public PlantAssets {
		assets = List.copyOf(assets);
		refused = List.copyOf(refused);
	}

	/**
	 * An asset that cannot be simulated.
	 *
	 * @param name   its name
	 * @param reason what is missing or wrong, and what to do: sentences
	 */
	public record Refused(String name, String reason) {
	}

	/**
	 * Call it in the thread that owns the model.
	 *
	 * @param field field of the model
	 * @param seed  draws what is hidden; the same seed gives the same assets
	 * @return its assets
	 */
	public static PlantAssets of(Field field, long seed) {
		List<AssetSpec> assets = new ArrayList<>();
		List<Refused> refused = new ArrayList<>();
		for (Asset asset : field.getAssets()) {
			try {
				// The name is part of the seed: an asset stays as it is when others come before it.
				assets.add(switch (asset) {
					case Well well -> PlantWells.of(well, seed);
					case CoolingLoop loop -> PlantLoops.of(loop, seed);
					default -> throw new RefusedException("No such equipment is simulated.",
							"Run its twin on a connection to equipment, or replay a recording.");
				});
			} catch (RefusedException e) {
				refused.add(new Refused(String.valueOf(asset.getName()), e.getMessage() + " " + e.remedy()));
			}
		}
		return new PlantAssets(assets, refused);
	}
}
