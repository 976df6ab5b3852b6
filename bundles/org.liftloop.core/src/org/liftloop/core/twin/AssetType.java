/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.twin;

import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.Asset;

/**
 * A type of asset that has twins: wells, cooling loops. What a vendor contributes to the extension point
 * {@code org.liftloop.core.assetTypes}.
 */
public interface AssetType {

	/**
	 * @param asset an asset of the model
	 * @return whether it is of this type
	 */
	boolean handles(Asset asset);

	/**
	 * Makes a twin. Call it in the thread that owns the model.
	 *
	 * @param asset an asset of this type
	 * @return its twin
	 * @throws RefusedException naming what is missing in the model
	 */
	AssetTwin open(Asset asset) throws RefusedException;
}
