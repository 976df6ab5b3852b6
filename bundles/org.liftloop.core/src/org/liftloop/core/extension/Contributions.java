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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.liftloop.core.operation.RefusedException;

/** Reads extension points. A broken contribution is logged with its contributor and id, and left out. */
public final class Contributions {

	private final IExtensionRegistry registry;

	/** @param registry where to read */
	Contributions(IExtensionRegistry registry) {
		this.registry = registry;
	}

	/** @return those of the running platform */
	public static Contributions ofPlatform() {
		return new Contributions(RegistryFactory.getRegistry());
	}

	/**
	 * @param <T>   what is contributed
	 * @param point an extension point
	 * @return its sound contributions; of two with one id the first read
	 */
	public <T> List<Contribution<T>> all(ExtensionPoint<T> point) {
		Map<String, Contribution<T>> sound = new LinkedHashMap<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(point.id())) {
			try {
				if (!element.getName().equals(point.element())) {
					throw new IllegalArgumentException("it is no " + point.element());
				}
				Contribution<T> contribution = Contribution.of(element, point.type());
				Contribution<T> before = sound.putIfAbsent(contribution.id(), contribution);
				if (before != null) {
					throw new IllegalArgumentException("its id is taken by " + before.contributor());
				}
			} catch (IllegalArgumentException e) {
				log(point.id() + ": '" + element.getAttribute("id") + "' of " + element.getContributor().getName()
						+ " is left out: " + e.getMessage());
			}
		}
		return List.copyOf(sound.values());
	}

	/**
	 * @param <T>   what is contributed
	 * @param point an extension point
	 * @param id    id of a contribution
	 * @return the contribution, if there is one
	 */
	public <T> Optional<Contribution<T>> find(ExtensionPoint<T> point, String id) {
		return all(point).stream().filter(contribution -> contribution.id().equals(id)).findFirst();
	}

	/**
	 * Makes what is contributed for an asset type; what cannot be made is logged and left out.
	 *
	 * @param <T>       what is contributed
	 * @param point     an extension point
	 * @param assetType id of the asset type
	 * @return new instances
	 */
	public <T> List<T> createFor(ExtensionPoint<T> point, String assetType) {
		List<T> made = new ArrayList<>();
		for (Contribution<T> contribution : all(point)) {
			if (contribution.assetType().isEmpty() || contribution.assetType().equals(assetType)) {
				try {
					made.add(contribution.create());
				} catch (RefusedException e) {
					log(point.id() + ": " + e.getMessage());
				}
			}
		}
		return made;
	}

	private static void log(String message) {
		ILog.of(Contributions.class).error(message);
	}
}
