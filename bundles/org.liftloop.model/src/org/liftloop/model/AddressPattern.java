/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import org.jspecify.annotations.NullMarked;

/**
 * An address of many assets: one line of text with {@value #ASSET} where the name of the asset belongs.
 *
 * @param text the address as written
 * @since 0.1.0
 */
@NullMarked
public record AddressPattern(String text) {

	/** What stands for the name of an asset. */
	public static final String ASSET = "{asset}";

	/**
	 * Makes a pattern of the address of one asset.
	 *
	 * @param address an address
	 * @param asset   name of the asset, as the address holds it
	 * @return the pattern; as the address is where it does not hold the name
	 */
	public static AddressPattern of(String address, String asset) {
		return new AddressPattern(asset.isBlank() ? address : address.replace(asset, ASSET));
	}

	/** @return whether it differs from asset to asset */
	public boolean namesAsset() {
		return text.contains(ASSET);
	}

	/**
	 * @param asset name of an asset
	 * @return the address of that asset
	 */
	public String addressOf(String asset) {
		return text.replace(ASSET, asset);
	}
}
