/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.extension;

import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.core.twin.AssetType;
import org.liftloop.model.Asset;

/** Opens twins of assets by the contributed asset types. */
public final class Twins {

	private final Contributions contributions;

	/** @param contributions what is contributed */
	public Twins(Contributions contributions) {
		this.contributions = contributions;
	}

	/**
	 * Makes the twin of an asset, with what others contribute to its type. Call it in the thread that owns the model.
	 *
	 * @param asset an asset of the model
	 * @return its twin
	 * @throws RefusedException if no type of asset handles it, or data are missing
	 */
	public AssetTwin open(Asset asset) throws RefusedException {
		for (Contribution<AssetType> contribution : contributions.all(ExtensionPoint.ASSET_TYPES)) {
			AssetType type = contribution.create();
			if (type.handles(asset)) {
				return new ExtendedTwin(type.open(asset), contribution.id(), contributions);
			}
		}
		throw new RefusedException("There is no twin for '" + asset.getName() + "', a " + asset.eClass().getName() + '.',
				"Install the plug-in for this type of asset.");
	}
}
