/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.opcua;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Tag;
import org.liftloop.internal.opcua.Templates;

/**
 * Addresses of the signals of many wells that are named alike: {@code ns=2;s={well}.PolishedRodLoad}.
 *
 * @param addresses address of each signal by the name of the signal, with {@value #WELL} where the well's name belongs
 */
public record MappingTemplate(Map<String, String> addresses) {

	/** What stands for the name of a well. */
	public static final String WELL = "{well}";

	/** Copies the map. */
	public MappingTemplate {
		addresses = Map.copyOf(addresses);
	}

	/**
	 * Makes a template of addresses that were mapped for one well.
	 *
	 * @param well      the well's name on the server
	 * @param addresses address of each signal, by the name of the signal
	 * @return the template
	 * @throws RefusedException if an address does not hold the name: the signals of other wells would be those of this one
	 */
	public static MappingTemplate of(String well, Map<String, String> addresses) throws RefusedException {
		Map<String, String> templates = new LinkedHashMap<>();
		for (Map.Entry<String, String> address : addresses.entrySet()) {
			if (well.isBlank() || !address.getValue().contains(well)) {
				throw new RefusedException(
						"The address of " + address.getKey() + ", " + address.getValue() + ", does not hold '" + well + "'.",
						"Map the signals of each well by hand, or name the well as the server does.");
			}
			templates.put(address.getKey(), address.getValue().replace(well, WELL));
		}
		return new MappingTemplate(templates);
	}

	/**
	 * @param wells name on the server of each well, by the identifier of its asset
	 * @return the address of each signal of each well
	 * @throws RefusedException if an address says nothing of the well, or two wells are one on the server
	 */
	public Map<Tag, String> addressesOf(Map<String, String> wells) throws RefusedException {
		if (wells.values().stream().distinct().count() < wells.size()) {
			throw new RefusedException("Two wells have one name on the server.", "Give each well its own name.");
		}
		Map<Tag, String> mapped = new LinkedHashMap<>();
		for (Map.Entry<String, String> template : addresses.entrySet()) {
			if (!template.getValue().contains(WELL)) {
				throw new RefusedException("The address of " + template.getKey() + ", " + template.getValue()
						+ ", is the same for every well.", "Write " + WELL + " where the name of the well belongs.");
			}
			wells.forEach((asset, well) -> mapped.put(new Tag(asset, template.getKey()),
					template.getValue().replace(WELL, well)));
		}
		return mapped;
	}

	/**
	 * Finds the wells of a server: names for which every address of the template is a variable.
	 *
	 * @param nodes what was found on the server
	 * @return the names, sorted as the nodes are
	 */
	public Collection<String> wellsAmong(Collection<BrowsedNode> nodes) {
		return Templates.wells(addresses.values(), nodes);
	}
}
