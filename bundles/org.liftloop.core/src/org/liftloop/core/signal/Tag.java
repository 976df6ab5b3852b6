/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.signal;

/**
 * Name of one signal of one asset. It says nothing of where the signal comes from: a connection maps it to an address.
 *
 * @param asset  identifier of the asset
 * @param signal name of the signal among those of the asset's type, "polishedRodLoad" say
 */
public record Tag(String asset, String signal) {

	/**
	 * @param asset  identifier of the asset, not blank
	 * @param signal name of the signal, not blank
	 * @throws IllegalArgumentException if one of them is blank
	 */
	public Tag {
		if (asset.isBlank() || signal.isBlank()) {
			throw new IllegalArgumentException("A tag needs an asset and a signal.");
		}
	}

	@Override
	public String toString() {
		return asset + '/' + signal;
	}
}
