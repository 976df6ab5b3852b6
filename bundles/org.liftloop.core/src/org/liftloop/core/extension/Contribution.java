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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.liftloop.core.operation.RefusedException;

/**
 * One contribution to an extension point.
 *
 * @param <T> what is contributed
 */
public final class Contribution<T> {

	private final IConfigurationElement element;
	private final Class<T> type;
	private final String id;

	private Contribution(IConfigurationElement element, Class<T> type, String id) {
		this.element = element;
		this.type = type;
		this.id = id;
	}

	/**
	 * @throws IllegalArgumentException naming the attribute that is missing
	 */
	static <T> Contribution<T> of(IConfigurationElement element, Class<T> type) {
		String id = element.getAttribute("id");
		if (id == null || id.isBlank()) {
			throw new IllegalArgumentException("it has no id");
		}
		if (element.getAttribute("class") == null) {
			throw new IllegalArgumentException("it has no class");
		}
		return new Contribution<>(element, type, id);
	}

	/** @return its id */
	public String id() {
		return id;
	}

	/** @return its name for people; the id when it has none */
	public String name() {
		String name = element.getAttribute("name");
		return name == null ? id : name;
	}

	/** @return symbolic name of the bundle that contributes it */
	public String contributor() {
		return element.getContributor().getName();
	}

	/** @return id of the asset type that it is for; empty when it is for all or the point knows none */
	public String assetType() {
		String assetType = element.getAttribute("assetType");
		return assetType == null ? "" : assetType;
	}

	/**
	 * @return a new instance of it
	 * @throws RefusedException if its class is missing, not of the type wanted, or cannot be made
	 */
	public T create() throws RefusedException {
		try {
			return type.cast(element.createExecutableExtension("class"));
		} catch (CoreException | ClassCastException e) {
			throw new RefusedException(
					"Contribution '" + id + "' of " + contributor() + " cannot be made: " + e.getMessage(),
					"Remove or update the plug-in that contributes it.", e);
		}
	}
}
